import type { resultLaw as chinese } from "@/messages/result-law";
import { formats, manyOf } from "./formats";
import { terms } from "./terms";

export const resultLaw: typeof chinese = {
  ranks: {
    national: "a national paper",
    region: "a paper of the region",
    league: "a paper of the league",
    banner: "a paper of the banner or zone",
  },
  years: (n, count) => `${n} ${formats.plural(count, { one: "year", other: "years" })}`,
  paper: (name: string, rank: string) => `${name}, ${rank}; the local counter decides`,
  confirmed: (by: string, day: string) => `${by} said on ${day} that it is still running.`,
  known: (by: string, day: string) => `It is still in a paper in force from ${day}: ${by}.`,
  unconfirmed: "We could not find out whether it is still running. Call first:",
  moved: (year: number) =>
    `The condition you do not meet was set by the document of ${year} and may have changed since. We could not find out whether the programme is still running. Call first:`,
  changed: (by: string, day: string) =>
    `${by} said on ${day} that the rules have changed. Call first:`,
  note: (words: string) => `In the office’s words: ${words}`,
  endedOn: (day: string) => `${terms.groups.ended}: it ran until ${day}`,
  endedBy: (by: string, day: string) => `${terms.groups.ended}: ${by}, ${day}`,
  short: {
    unconfirmed: terms.groups.unconfirmed,
    moved: "the condition may have changed, call first",
  },
  ofDocument: (year: number, words: string) => `Document of ${year}: ${words}`,
  named: (name: string, value: string) => `${name} ${value}`,
  since: (from: string, words: string, paper: string) => `Since ${from}: ${words} (${paper}).`,
  sinceTo: (from: string, to: string, words: string, paper: string) =>
    `${from} to ${to}: ${words} (${paper}).`,
  lapsed: (from: string, to: string, words: string, paper: string) =>
    `${from} to ${to}: ${words} (${paper}). It ended on ${to}; the rule since then is not known: ask the office.`,
  unknownValue: "changed, but the new value is not known: ask the office",
  loosened: "this condition was relaxed or dropped",
  beside: (words: string) => `${words}. Meeting either this or the old condition is enough.`,
  openFigure: (name: string) => `the figure in force for “${name}”`,
  openRequirement: (words: string) => `the rule in force on “${words}”`,
  unknownFrom: (day: string) =>
    `From ${day} it is not known what the rule is: ask the office. This does not mean that you meet it then`,
  byDocumentFrom: (day: string) =>
    `From ${day} you meet the conditions in the document; call first to ask whether it is still running`,
  notYetLead:
    "You cannot apply today. If nothing else changes, you meet the conditions in the document from the date given; where it says so, call first.",
  unconfirmedCount: (count: number) =>
    `You meet the conditions in the document for ${manyOf(count, "programme", "programmes")}: call first to ask whether ${count === 1 ? "it is" : "they are"} still running`,
  totalNote: (count: number) =>
    ` Only programmes known to be running are counted; ${formats.figure(count)} more whose conditions you meet ${count === 1 ? "is" : "are"} not.`,
  basis: {
    amended: (year: number) => `the document of ${year} with later papers`,
    document: (year: number) => `the document of ${year} alone`,
    label: "Documents used",
    papers: (count: number) => manyOf(count, "later paper", "later papers"),
    seen: (source: string) => `Seen in: ${source}`,
  },
};

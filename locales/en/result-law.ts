import type { resultLaw as chinese } from "@/messages/result-law";
import { formats, manyOf } from "./formats";

export const resultLaw: typeof chinese = {
  ranks: {
    national: "a national paper",
    region: "a paper of the region",
    league: "a paper of the league",
    banner: "a paper of the banner or zone",
  },
  years: (n, count) => `${n} ${formats.plural(count, { one: "year", other: "years" })}`,
  paper: (name: string, rank: string) => `${name}, ${rank}; the local counter decides`,
  confirmed: (by: string, day: string) => `${by} said on ${day} that it still runs.`,
  known: (by: string, day: string) => `A paper in force from ${day} still has it: ${by}.`,
  unconfirmed: "Whether it still runs was not found. Call first:",
  moved: (year: number) =>
    `The line you miss is of the document of ${year} and may have moved; nor was it found whether it still runs. Call first:`,
  changed: (by: string, day: string) =>
    `${by} said on ${day} that the rules have changed. Call first:`,
  note: (words: string) => `In the office’s words: ${words}`,
  endedOn: (day: string) => `Ended: its period ran to ${day}`,
  endedBy: (by: string, day: string) => `Ended: ${by}, ${day}`,
  short: {
    unconfirmed: "call first: does it still run?",
    moved: "the line may have moved, call first",
  },
  ofDocument: (year: number, words: string) => `Document of ${year}: ${words}`,
  named: (name: string, value: string) => `${name} ${value}`,
  since: (from: string, words: string, paper: string) => `Since ${from}: ${words} (${paper}).`,
  sinceTo: (from: string, to: string, words: string, paper: string) =>
    `${from} to ${to}: ${words} (${paper}).`,
  lapsed: (from: string, to: string, words: string, paper: string) =>
    `${from} to ${to}: ${words} (${paper}). It ended on ${to}; what holds since is not known, ask the office.`,
  unknownValue: "changed, to what is not known, ask the office",
  loosened: "this condition was relaxed or dropped",
  beside: (words: string) => `${words}. Either this or the old line is enough.`,
  openFigure: (name: string) => `the figure in force for “${name}”`,
  openRequirement: (words: string) => `the rule in force on “${words}”`,
  unknownFrom: (day: string) =>
    `From ${day} nobody knows how this is ruled: ask the office. It does not mean that it is enough then`,
  byDocumentFrom: (day: string) =>
    `By the document you meet this from ${day}; call first to ask whether it still runs`,
  notYetLead:
    "Not today. If nothing else changes, you meet it by the document on the day given; where it says so, call first.",
  unconfirmedCount: (count: number) =>
    `By the document you meet ${manyOf(count, "programme", "programmes")}: call first to ask whether ${count === 1 ? "it still runs" : "they still run"}`,
  totalNote: (count: number) =>
    ` Only what is known to run is counted; ${manyOf(count, "more that you meet", "more that you meet")} by the document ${count === 1 ? "is" : "are"} not.`,
  basis: {
    amended: (year: number) => `the document of ${year} with later papers`,
    document: (year: number) => `the document of ${year} alone`,
    label: "Reckoned by",
    papers: (count: number) => manyOf(count, "later paper", "later papers"),
    seen: (source: string) => `Seen in: ${source}`,
  },
};

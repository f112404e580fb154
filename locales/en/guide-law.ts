import type { guideLaw as chinese } from "@/messages/guide-law";
import { formats } from "./formats";
import { terms } from "./terms";

export const guideLaw: typeof chinese = {
  title: "Later papers",
  description:
    "Which papers have changed these programmes since the document was issued. What they changed, from which day, where they were seen, how sure that is, and what is not known.",
  lead: (count: number, local: number) =>
    local === 0
      ? `${formats.plural(count, { one: "The paper below is", other: `All ${count} papers below are` })} national or of the autonomous region, and ${count === 1 ? "was not" : "none was"} issued locally. The local counter says how things are done there.`
      : count === local
        ? `${formats.plural(count, { one: "The paper below was", other: `All ${count} papers below were` })} issued locally. The local counter says how things are done there.`
        : `Of the ${count} papers below, ${local} ${local === 1 ? "was" : "were"} issued locally; the rest are national or of the autonomous region. The local counter says how things are done there.`,
  unknown:
    "This page lists only the changes that we found: something that is not listed may still have changed.",
  toDocument: "What the document itself says",
  toOperator: "Whoever runs the site states later papers here",
  toRulebook: "Rulebook, for offices to check and sign",
  link: "See the later papers",
  number: "Number",
  noNumber: "not found",
  issuer: "Issued by",
  rank: "Level",
  ranks: {
    national: "national",
    region: "of the autonomous region",
    league: "of the league",
    banner: "of a banner or zone",
  },
  issued: "Issued on",
  source: "Where it was seen",
  certainty: "How sure",
  lookedUp: "Looked up on",
  notLookedUp: "not looked up by us",
  note: "Notes, and what is not known",
  changes: "What it changed",
  noChanges: "It has changed no condition and no amount.",
  openEnd: (from: string) => `From ${from}; we found no last day`,
  fromTo: (from: string, to: string) => `From ${from} to ${to}`,
  everywhere: "Where: in all banners and zones",
  only: (districts: string) => `Where: only in ${districts}`,
  under: "Under clause",
  thenOld: "After that day the old rule applies again.",
  thenUnknown: "What applies after that day is not known; the office decides.",
  quoted: (words: string) => `“${words}”`,
  valueUnknown: "changed, but we could not find the new value",
  set: (name: string, before: string, after: string) => `${name}: ${before} → ${after}`,
  unknownBefore: "not known",
  written: "The document says",
  relaxed: "This is also enough",
  replaced: "Changed to",
  added: "One more condition",
  dropped: "No longer required",
  options: (labels: string) => `More people count: ${labels}`,
  amount: "Amount changed to",
  period: "Period changed to",
  ended: terms.groups.ended,
  suspended: "Suspended",
  papers: "What to bring changed to",
  place: "Shown here as",
  named: "Renamed",
  history: "Have these figures changed?",
  historyLead:
    "The figures in the document and how later papers have changed them: first the document, then what came later.",
  byDocument: "by the document",
  again: "by the document itself",
  since: (day: string) => `from ${day}`,
  unknownNow: "not known; the office decides",
  unchanged: "no later change was found",
  later: "Later papers",
  figuresChanged: "A figure in this condition has changed since.",
  amountChanged: "Changed since.",
  changedSince: "changed since: open it to see",
  seeHistory: "See how",
};

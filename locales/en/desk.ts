import type { desk as chinese } from "@/messages/desk";
import { manyOf } from "./formats";
import { terms } from "./terms";

export const desk: typeof chinese = {
  title: "Counter desk",
  description:
    "For counter staff: one page, verdicts as you type, all by keyboard. What you enter stays in memory and is gone when the page closes.",
  noScript:
    "Still here? The desk needs the whole page, and a browser that runs scripts. Reload to try again; if that does not help, use another browser.",
  opening: "Opening…",
  bar: "Desk",
  applicant: "For",
  asOf: "Assessed as of",
  today: "today",
  noSuchDay: "There is no such day. Assessed as of today for now.",
  print: "Print",
  nextPerson: "Next person",
  help: "Keys",
  list: "Do you have a list of people? Assess it in one go",
  close: "Close",
  yes: "Yes",
  no: "No",
  none: "None",
  unsure: "Not sure",
  unsureOf: (label: string) => `${label}: not sure`,
  byOffice: " (you state it, not the applicant)",
  changed: {
    mark: "changed",
    was: (words: string) => `Handed in as: ${words}`,
    nothing: "not answered",
  },
  relevance: {
    needed: "Still to be asked. ",
    irrelevant: "Does not affect the results at present. ",
  },
  filledIn: (words: string) =>
    `Filled in by whoever runs this site: ${words}. If it differs, enter it here.`,
  published: {
    take: (figure: string) => `Use ${figure}%`,
    none: (year: number) =>
      `No published figure was found for ${year}. Please enter the one your bureau holds.`,
  },
  results: "Verdicts",
  whole: "Whole result",
  guide: "Steps (new window)",
  standings: terms.standings,
  states: terms.running,
  total: (yuan: string) => `Total ${yuan}`,
  left: (count: number) => `${manyOf(count, "fact", "facts")} still to ask`,
  nothingLeft: "Nothing left to ask",
  row: {
    until: (day: string) => `By ${day}`,
    pending: (labels: string) => `${terms.groups.conditional}: ${labels}`,
    failed: (words: string) => `${terms.conditions.notMet}: ${words}`,
    missing: (labels: string) => `Missing: ${labels}`,
    unknownFrom: (day: string) => `from ${day} the rule is not known; ask the office`,
    openLaw: (label: string) => `${label} (changed since; not known now)`,
    andMore: (words: string, count: number) => `${words} and more, ${count} in all`,
  },
  startHint:
    "F2 goes to the next fact to ask for. A dot marks what is still to be asked; what is greyed out makes no difference at present. The digit beside an answer is its key. F1 lists all keys.",
};

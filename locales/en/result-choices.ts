import type { resultChoices as chinese } from "@/messages/result-choices";

export const resultChoices: typeof chinese = {
  title: "You cannot have all of these together",
  pair: (first: string, second: string) => `You can have only one of “${first}” and “${second}”.`,
  why: (words: string) => `Why: ${words}`,
  take: (title: string, yuan: string) => `“${title}” gives ${yuan} more.`,
  equal: "Both give the same. Either will do.",
  undecided:
    "One of the amounts is not known, so they cannot be compared here. Ask the office, then choose.",
  alternative: (waits: string, sure: string, yuan: string) =>
    `An office still has to decide on “${waits}”. To be safe, you could take “${sure}”, which gives ${yuan} less.`,
  best: "You can have these together",
  bestByDocument: "By the document, you can have these together",
  sureTotal: (yuan: string) =>
    `Of these, the subsidies, refunds and awards that are certain and have a figure come to ${yuan}.`,
};

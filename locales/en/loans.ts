import type { loans as chinese } from "@/messages/loans";
import { formats, manyOf } from "./formats";

export const loans: typeof chinese = {
  title: "Loan estimator",
  description:
    "Which loan of the document you can apply for, how much, what you repay each month and who pays the interest.",
  lead: "Work out what you repay each month and who pays the interest, then see which loan of the document you can apply for.",
  notice: (year: number) =>
    `This is an unofficial estimate from a document of ${year}. Whether you get a loan, how much and at what rate is for the human resources office, the guarantee institution and the bank to decide. Reading this page and working out a loan here are free.`,
  offers: "Which loan can you apply for?",
  appliedForBy: "For",
  most: "Up to",
  since: (day: string) => `Since ${day}`,
  notKnown: "not known, ask the local office",
  byPaper: (most: string, paper: string) => `${most} (${paper}; the local counter decides)`,
  term: "Term",
  termMost: (months: number) => `${manyOf(months, "month", "months")} at most`,
  interest: "Interest",
  interestFunded: (payers: string) => `all paid by government (${payers})`,
  notStated: "the document does not say",
  payers: (names: readonly string[], shares: string) => `${formats.and(names)}, ${shares}`,
  conditions: (count: number) =>
    formats.plural(count, { one: "The condition", other: `The ${count} conditions` }),
  guide: "Conditions, steps, papers",
  calculate: "Estimate this loan",
  invite:
    "Do you qualify now, or when will you? Answer a few questions and this page will say. No login, and no name asked.",
  start: "Start the check",
  asOf: (day: string) => `Assessed by your answers, as of ${day}.`,
  others: {
    person: "A person applies for this loan, so a person’s answers count.",
    enterprise:
      "An enterprise applies for this loan, so a person’s answers do not count. If you run one, do the check for it.",
    institution: "An institution applies for this loan.",
  },
  otherApplicant: {
    person:
      "A person applies for this loan. It is assessed by the answers you gave earlier for yourself.",
    enterprise:
      "An enterprise applies for this loan. It is assessed by the answers you gave earlier for the enterprise.",
    institution:
      "An institution applies for this loan. It is assessed by the answers you gave earlier for the institution.",
  },
  checkAs: {
    person: "Check for myself",
    enterprise: "Check for an enterprise",
    institution: "Check for an institution",
  },
  allMet: (count: number) =>
    formats.plural(count, {
      one: "The only condition is met.",
      other: `All ${count} conditions are met.`,
    }),
  stillOpen: "Still missing",
  unanswered: "Not answered yet",
  loading: "Getting ready…",
  noScript:
    "Still here? Working out the payments needs the whole page, and a browser that runs scripts. Reload to try again. The conditions, amounts and terms below are complete without them.",
  fromGuide: "Work out the payments and who pays the interest",
};

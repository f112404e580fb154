import type { rulebook as chinese } from "@/messages/rulebook";
import { formats } from "./formats";

const counted = (count: number, one: string, many: string): string =>
  `${formats.figure(count)} ${formats.plural(count, { one, other: many })}`;

export const rulebook: typeof chinese = {
  title: "Rulebook",
  description:
    "The clauses, conditions, figures, days, amounts, papers and worked cases of each programme, as this site assesses by them, for offices to check and sign.",
  lead: "For offices to check. This site assesses by these rules. If they are right, sign below each programme; if not, write the change beside it and give the paper to whoever runs the site.",
  own: "Clauses are given in our own words, not those of the document. Please check them against the document.",
  byLaw: (year: number) =>
    `The document of ${year} comes first, and the cases go by it alone. What later papers have changed stands beside it, with the paper and its days.`,
  cite: "To point at a condition, give the number of the programme and that of the condition: “programme 3, condition 2.1.a”.",
  basis: "What is being checked",
  papers: (count: number) => `Later papers found: ${count}`,
  noPapers: "No later papers were found",
  count: (programmes: number, conditions: number, cases: number) =>
    [
      counted(programmes, "programme", "programmes"),
      counted(conditions, "condition", "conditions"),
      counted(cases, "case", "cases"),
    ].join(", "),
  toWhole: "See the whole rulebook",
  toContents: "Back to the contents",
  alone: "Open this programme alone",
  print:
    "Print it from your browser on A4; black and white will do. To print one programme alone, follow “Open this programme alone” at its end and print that page.",
  contents: "Contents",
  columns: {
    number: "No.",
    programme: "Programme",
    clauses: "Clauses",
    conditions: "Conditions",
    cases: "Cases",
    signed: "Signed",
  },
  id: "Id",
  who: "Who applies",
  gives: "What it gives",
  responsible: "Who is responsible",
  where: "Where to apply",
  condition: (number: string) => `Condition ${number}`,
  laterAdded: "Conditions that later papers have added",
  figures: "Figures",
  figureColumns: {
    name: "Figure",
    value: "Value",
    days: "Days",
    paper: "Where it comes from",
  },
  unknownValue: "not known; the office decides",
  allDays: "always",
  formula: "How it is worked out",
  term: "Longest term",
  when: (when: string, value: string) => `${when}: ${value}`,
  otherwise: "Otherwise",
  running: "Is it still running?",
  cases: "Cases",
  casesLead: (year: number) =>
    `By the document of ${year} alone. Case 1 is given whole, the others by what differs from case 1. “One step” means that two cases differ by the least that one number or one day can, and come out differently: the line of a condition lies between them. Where no other day is given, facts are stated on the assessment date.`,
  caseColumns: { number: "Case", facts: "Facts", verdict: "Result", amount: "Amount" },
  day: "Assessment date",
  statedOn: "Day on which it was stated",
  notStated: "not stated",
  sameAsFirst: "As case 1",
  oneStep: (cases: string) => `one step from case ${cases}`,
  failed: (conditions: string, count: number) =>
    `${formats.plural(count, { one: "condition", other: "conditions" })} ${conditions}`,
  missing: (facts: string) => `not answered: ${facts}`,
  pending: (facts: string) => `for the office to say: ${facts}`,
  window: (days: string) => `days to apply: ${days}`,
  noAmount: "none",
  sign: "Sign-off",
  signed: (number: number, title: string, conditions: number, cases: number) =>
    `Programme ${number}, “${title}”: ${counted(conditions, "condition", "conditions")}, ${counted(cases, "case", "cases")}.`,
  agreed: "Right as it stands",
  changed: "To be changed, as marked above or written below",
  remarks: "Changes",
  office: "Office",
  name: "Name",
  date: "Date",
};

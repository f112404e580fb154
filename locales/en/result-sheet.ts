import type { resultSheet as chinese } from "@/messages/result-sheet";
import { manyOf } from "./formats";
import { terms } from "./terms";

export const resultSheet: typeof chinese = {
  title: "What to do and bring",
  about: "Employment policy · result of a self-check",
  blanks: ["Name", "Organisation", "Number"],
  byHand: "(by hand; the site does not ask)",
  asOf: "Assessed as of",
  byLaw: (law: string) => `, by ${law}`,
  document: "Policy document",
  answers: "Answers given",
  matters: (count: number) =>
    `${manyOf(count, "programme", "programmes")} to apply for, the most urgent first`,
  office: { title: "For the office", choices: ["accepted", "papers missing", "refused"] },
  headings: terms.groups,
  after: (numbers: string) => `first obtain no. ${numbers}`,
  bring: "What to bring",
  bringNote: "Usual; the office’s own list decides. In brackets: for which number",
  deadline: "When",
  where: "Go to",
  usualPlace: "usually",
  address: "address",
  hours: "hours",
  steps: "How",
  explained:
    "3.8: a clause. Usually: the document does not say. From: another document says so, this one does not.",
  responsible: "Responsible departments, by number",
  lead: (office: string) => office,
  joint: (offices: string) => `with ${offices}`,
  call: "call",
  waits: terms.groups.conditional,
  waitsThen: "Office decides on that day",
  whileCountsStay: (labels: string) => `as long as these stay: ${labels}`,
  officeStated: (count: number, labels: string) =>
    `${manyOf(count, "item on this sheet was", "items on this sheet were")} entered by counter staff: ${labels}.`,
  asks: terms.groups.unknown,
  toClear: "To be cleared up and filled in",
  fails: "Not met",
  failsAt: (words: string, count: number) =>
    count > 1 ? `Not met: ${words} (and ${count - 1} more)` : `Not met: ${words}`,
  withRefusals: "Also print what falls short",
  notice: (year: number) =>
    `Unofficial estimate, not a decision. The office decides whether and how much. Based on a document of ${year}; rules may have changed since.`,
  scan: ["Scan for this result", "(holds your answers)"],
  code: "QR code that restores this result",
  supplement: "Papers still to be handed in",
  applicant: "Applicant’s signature",
  clerk: "Clerk’s signature",
  signedOn: "Date",
  page: (number: number, of: number) => `Page ${number} of ${of}`,
  total: (yuan: string) =>
    `Subsidies, refunds and awards that are certain and have a figure: ${yuan}`,
  oneOnly: (first: string, second: string) => `Only one of “${first}” and “${second}”.`,
  better: (title: string, yuan: string) => `“${title}” gives ${yuan} more.`,
};

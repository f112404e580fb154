import type { resultSheet as chinese } from "@/messages/result-sheet";
import { manyOf } from "./formats";
import { terms } from "./terms";

export const resultSheet: typeof chinese = {
  title: "Employment policy check: result",
  asOf: "Assessed as of",
  byLaw: (law: string) => `, by ${law}`,
  document: "Policy document",
  status: "Status",
  answers: "Answers given",
  headings: terms.groups,
  bring: "What to bring",
  bringNote: "Usual; the office’s own list decides. In brackets: for which number",
  deadline: "When",
  where: "Go to",
  usualPlace: "usually",
  explained:
    "3.8: a clause. Usually: the document does not say. From: another document says so, this one does not.",
  responsible: "Responsible departments, by number",
  lead: (office: string) => office,
  joint: (offices: string) => `with ${offices}`,
  funding: "Funds",
  call: "Call",
  waits: terms.groups.conditional,
  waitsThen: "Office decides on that day",
  whileCountsStay: (labels: string) => `as long as these stay: ${labels}`,
  officeStated: (count: number, labels: string) =>
    `${manyOf(count, "item on this sheet was", "items on this sheet were")} entered by counter staff: ${labels}.`,
  asks: terms.groups.unknown,
  fails: "Not met",
  failsAt: (words: string, count: number) =>
    count > 1 ? `Not met: ${words} (and ${count - 1} more)` : `Not met: ${words}`,
  notice: (year: number) =>
    `Unofficial estimate for information, not a decision. The office decides whether and how much. Based on a document of ${year}; rules may have changed since.`,
  scan: "Scan the code to see the same result. It carries your answers.",
  code: "QR code that restores this result",
  clerk: "Clerk’s signature",
  signedOn: "Date",
  total: (yuan: string) =>
    `Subsidies, refunds and awards that are certain and have a figure: ${yuan}`,
  oneOnly: (first: string, second: string) => `Only one of “${first}” and “${second}”.`,
  better: (title: string, yuan: string) => `“${title}” gives ${yuan} more.`,
};

import type { receipt as zh } from "@/messages/receipt";
import { manyOf } from "./formats";
import { terms } from "./terms";

/** What the command says that replays receipts. */
export const receipt: typeof zh = {
  versions: { rules: "rules", engine: "program", operator: "operator’s file" },
  sameVersion: (what: string, version: string) => `${what} unchanged (${version})`,
  otherVersion: (what: string, then: string, now: string) =>
    `${what} changed (then ${then}, now ${now})`,
  same: "same results",
  changed: (count: number) =>
    `${manyOf(count, "programme comes", "programmes come")} to something else:`,
  unnamed:
    "The results are not the same. The results of that time were not kept with the receipt, so it cannot say which.",
  notIntact:
    "The results that were kept are not those of the receipt: they were changed afterwards.",
  unexplained:
    "All versions are the same and the results are not: the receipt was changed, or another program made it.",
  parts: {
    verdict: "verdict",
    amount: "amount",
    window: "days",
    missing: terms.groups.unknown,
    pending: terms.groups.conditional,
    failed: "conditions not met",
    shortfalls: "short by",
    changedBy: "later papers",
    status: "whether it is still running",
  },
  part: (name: string, then: string, now: string) => `${name}: then ${then}, now ${now}`,
  added: "was not among the results then",
  gone: "is not among the results now",
  row: (file: string, row: number) => `${file} row ${row}`,
  number: (file: string, number: number) => `${file} receipt ${number}`,
  about: (what: string, how: string) => `${what}: ${how}`,
  refused: (what: string) => `The present rules cannot read its answers: ${what}`,
  text: {
    broken: "The receipt is not whole, or was copied wrongly.",
    newer: "A later version made the receipt, and this one cannot read it.",
    leftOut: "The receipt has answers that the present rules no longer ask for.",
  },
  summary: (count: number, same: number) =>
    `${manyOf(count, "receipt", "receipts")} replayed, ${same} with the same results.`,
  unreadable: (file: string) => `${file} cannot be opened.`,
  none: (file: string) =>
    `There is no receipt in ${file}. The file must be an answer of the interface or its receipt (JSON), or an exported list (CSV, Excel).`,
  usage:
    "Usage: npm run --silent receipt -- replay <file>, or renew (for whoever changes the rules).",
};

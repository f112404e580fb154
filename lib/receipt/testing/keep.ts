import { isDeepStrictEqual } from "node:util";
import { documentWith } from "@/lib/settings";
import { settingsOf } from "@/lib/settings/testing/stated";
import { requestAssessor, type Site, siteOf } from "../assess";
import { outcomeOf } from "../outcome";
import { readSaved, type Saved } from "../saved";
import { type KeptCase, keptCases, operatorFile } from "./kept-cases";

/** How receipts are kept to be replayed by tests: one file a case, one line a programme. */

/** The folder of the receipts that are kept. */
export const keptFolder = "lib/receipt/kept";

/** The one command that makes them again, whatever stands in them. */
export const renewing = "npm run --silent receipt -- renew";

const siteBy = (file: object): Site => {
  const settings = settingsOf(file);
  return siteOf(documentWith(settings, "zh").rules, settings);
};

/** The sites that kept cases are assessed by: with what {@link operatorFile} states, and with nothing stated. */
export const sites = { operated: siteBy(operatorFile), plain: siteBy({}) };

const assessors = {
  operated: requestAssessor(sites.operated),
  plain: requestAssessor(sites.plain),
};

/** The receipt of a case by the rules of now, with its results. */
export function keep({ operated, request }: KeptCase): Saved {
  const assess = operated ? assessors.operated : assessors.plain;
  const { receipt, assessment } = assess(request, request.asOf);
  return { receipt, results: assessment.results.map(outcomeOf) };
}

/** The text of its file: whatever can be replayed, with a line for each programme, so that a change shows what has changed. */
export function keptText({ receipt, results }: Saved): string {
  const lines = (results ?? []).map((one) => JSON.stringify(one));
  return `{\n"receipt": ${JSON.stringify(receipt)},\n"results": [\n${lines.join(",\n")}\n]\n}\n`;
}

/** What a text keeps; null where it keeps nothing that can be read, as between the marks of a merge. */
export function readKept(text: string): Saved | null {
  try {
    return readSaved(JSON.parse(text))?.[0] ?? null;
  } catch {
    return null;
  }
}

/**
 * The text of every file that is kept, by its name. What is kept already stays, with the versions by which it came about, while the request
 * has the same answer: so what is renewed is what has changed.
 *
 * @example keptTexts(() => null).size // as many as there are cases
 */
export function keptTexts(before: (name: string) => string | null): ReadonlyMap<string, string> {
  const textOf = (name: string, now: Saved): string => {
    const text = before(name);
    const then = text === null ? null : readKept(text);
    const same = then !== null && isDeepStrictEqual(answerOf(then), answerOf(now));
    return text !== null && same ? text : keptText(now);
  };
  return new Map(
    keptCases.map((one) => {
      const name = `${one.name}.json`;
      return [name, textOf(name, keep(one))];
    }),
  );
}

/** A receipt without its versions. */
const answerOf = ({ receipt: { request, results: digest }, results }: Saved) => ({
  request,
  digest,
  results,
});

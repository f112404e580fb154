import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { applicants, laws } from "@/lib/policy/engine";
import { replayer } from "./replay";
import { changeLines, versionWords } from "./report";
import { keptFolder, readKept, renewing, sites } from "./testing/keep";
import { keptCases } from "./testing/kept-cases";

/** Receipts that were kept are replayed: their results are what they were, whatever versions rules and engine have by now. */

const again = {
  operated: replayer(sites.operated),
  plain: replayer(sites.plain),
};

const hint = (what: string) => `${what}. Where that is meant: ${renewing}`;

describe("a receipt that was kept has the same results today", () => {
  test.each(keptCases)("$name", ({ name, operated, request }) => {
    const kept = readKept(readFileSync(join(keptFolder, `${name}.json`), "utf8"));
    if (!kept) throw new Error(hint("It cannot be read"));
    expect(kept.receipt.request, hint("It is of another request")).toEqual(request);
    const replayed = (operated ? again.operated : again.plain)(kept);
    if (!replayed.ok) throw new Error(hint("Its request is refused"));
    const { value } = replayed;
    const versions = versionWords(value, "en").join("; ");
    expect(changeLines(value, "en"), hint(`An answer has changed: ${versions}`)).toEqual([]);
    expect(value.intact, hint("Its results are not those of its receipt")).toBe(true);
    expect(value.same, hint("The digest is made otherwise")).toBe(true);
  });
});

test("every case is kept and nothing else is", () => {
  const names = keptCases.map(({ name }) => `${name}.json`);
  expect(readdirSync(keptFolder).sort(), hint("Files and cases differ")).toEqual(names.sort());
});

test("they are of every kind of applicant, by both laws, with a site that states something and one that does not", () => {
  const seen = (of: (one: (typeof keptCases)[number]) => unknown) => new Set(keptCases.map(of));
  expect(seen(({ request }) => request.facts.applicant)).toEqual(new Set(applicants));
  expect(seen(({ request }) => request.law)).toEqual(new Set(laws));
  expect(seen(({ operated }) => operated).size).toBe(2);
  expect(seen(({ request }) => request.asOf).size).toBeGreaterThan(5);
  expect(keptCases.length).toBeGreaterThanOrEqual(12);
});

import { describe, expect, test } from "vitest";
import { rules } from "@/lib/policy";
import { requestAssessor } from "./assess";
import { outcomeOf } from "./outcome";
import { replayer } from "./replay";
import { reportOn, versionWords } from "./report";
import { readSaved, type Saved } from "./saved";
import { keep, sites } from "./testing/keep";
import { keptCase, keptCases } from "./testing/kept-cases";
import { readReceiptText, receiptWriter } from "./text";

const loan = keptCase("person-borrower-2026");
const kept = keep(loan);

function replayed(saved: Saved, site = sites.plain) {
  const result = replayer(site)(saved);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

describe("a receipt", () => {
  test("holds what was stated, with its day and law, and not what the operator filled in", () => {
    const { request } = keptCase("enterprise-2022-operated");
    const assessed = requestAssessor(sites.operated)(request, "2026-11-30");
    expect(assessed.facts).toHaveProperty("localUnemploymentPercent", 3.1);
    expect(assessed.receipt.request).toEqual(request);
  });

  test("of a request without a day has the day on which it was asked", () => {
    const { asOf, ...rest } = loan.request;
    const assess = requestAssessor(sites.plain);
    const { receipt } = assess({ ...rest, asOf: null }, asOf);
    expect(receipt).toEqual(kept.receipt);
    expect(assess({ ...receipt.request }, "2031-01-01").receipt).toEqual(receipt);
  });

  test("of a day far ahead is the same whenever it is asked", () => {
    const assess = requestAssessor(sites.plain);
    const asked = { ...loan.request, asOf: "2029-06-01" };
    const [now, then] = [assess(asked, "2026-11-30"), assess(asked, "2029-06-01")];
    expect(now.receipt).toEqual(then.receipt);
  });

  test.each([
    ["a verdict", { verdict: "conditional" }],
    ["a figure", { amount: { kind: "upTo", yuan: 300_000.01, needs: [] } }],
    ["what a figure is of", { amount: { kind: "upTo", yuan: 300_000, per: "year", needs: [] } }],
    ["a term", { amount: { kind: "upTo", yuan: 300_000, termMonths: 36, needs: [] } }],
    ["what a figure needs", { amount: { kind: "upTo", yuan: 300_000, needs: ["district"] } }],
    ["a first day", { window: { opens: "2026-11-30", closes: null } }],
    ["a last day", { window: { opens: null, closes: "2026-11-30" } }],
    ["what is still to answer", { missing: ["district"] }],
    ["what waits for the office", { pending: ["district"] }],
    ["what is not met", { failed: [{ condition: "staff" }] }],
    [
      "how far it is",
      { shortfalls: [{ condition: "staff", fact: "businessStaff", have: 4, need: 5 }] },
    ],
    ["a later paper", { changedBy: ["loans-2020"] }],
    ["whether it runs", { status: { state: "unconfirmed", on: "2023-10-01" } }],
    ["since when it does", { status: { state: "known", on: "2023-10-02" } }],
  ] as const)("is another where %s is, and the replay says which and what", (_, change) => {
    const [first, ...rest] = kept.results ?? [];
    if (!first) throw new Error("no result");
    expect(first).toMatchObject({ programme: "startup-loan-individual", verdict: "eligible" });
    const results = [{ ...first, ...change }, ...rest];
    const { intact, changed, same } = replayed({ receipt: kept.receipt, results });
    expect({ intact, same }).toEqual({ intact: false, same: true });
    expect(changed).toEqual([{ programme: first.programme, before: results[0], now: first }]);
  });
});

describe("a replay", () => {
  test("by the same versions says that all is the same", () => {
    const value = replayed(kept);
    expect(value).toMatchObject({ same: true, changed: [], intact: true });
    expect(value.before).toEqual(value.now);
    expect(reportOn(value, "en")).toEqual(["same results"]);
    expect(reportOn(value, "zh")).toEqual(["结果一样"]);
    const versions = versionWords(value, "zh").join("\n");
    expect(versions).toContain("规则没有变");
    expect(versions).not.toContain("变了");
  });

  test("where the operator states a paper says what is another, and which versions are", () => {
    const value = replayed(kept, sites.operated);
    expect(value.same).toBe(false);
    expect(value.changed?.map(({ programme }) => programme)).toEqual([
      "startup-loan-graduate",
      "startup-subsidy",
    ]);
    const said = reportOn(value, "en").join("\n");
    expect(said).toContain("2 programmes come to something else:");
    expect(said).toContain('startup-loan-graduate: verdict: then "ineligible", now "eligible"');
    const versions = versionWords(value, "en").join("\n");
    expect(versions).toMatch(/rules changed \(then [0-9a-f]{12}, now [0-9a-f]{12}\)/);
    expect(versions).toMatch(/program unchanged/);
    expect(versions).toMatch(/operator’s file changed \(then 44136fa355b3, /);
    expect(reportOn(value, "zh").join("\n")).toContain("有 2 项变了");
  });

  test("of a receipt alone says that it cannot tell which", () => {
    const alone = { receipt: kept.receipt, results: null };
    expect(reportOn(replayed(alone), "en")[0]).toBe("same results");
    const other = replayed(alone, sites.operated);
    expect(other).toMatchObject({ same: false, changed: null });
    expect(reportOn(other, "en")[0]).toContain("cannot say which");
  });

  test("of a receipt that was changed by hand says so", () => {
    const receipt = { ...kept.receipt, results: "000000000000" };
    const said = reportOn(replayed({ receipt, results: kept.results }), "en").join("\n");
    expect(said).toContain("were changed afterwards");
    expect(said).toContain("the receipt was changed, or another program made it");
  });

  test("names a programme that was not there then, or is no longer", () => {
    const [first, second, ...rest] = kept.results ?? [];
    if (!first || !second) throw new Error("no results");
    const results = [{ ...first, programme: "long-ago" }, second, ...rest];
    const said = reportOn(replayed({ receipt: kept.receipt, results }), "en");
    expect(said).toContain("  startup-loan-individual: was not among the results then");
    expect(said).toContain("  long-ago: is not among the results now");
  });

  test("refuses what the rules do not ask, by its place", () => {
    const facts = { ...kept.receipt.request.facts, shoeSize: 42 };
    const request = { ...kept.receipt.request, facts };
    const result = replayer(sites.plain)({ receipt: { ...kept.receipt, request }, results: null });
    expect(result).toMatchObject({
      ok: false,
      problem: [{ path: "facts.shoeSize", code: "unknownFact" }],
    });
  });
});

describe("what was kept", () => {
  test("is read with its results, alone, and in a list; whatever else stands there is passed over", () => {
    const { receipt, results } = kept;
    const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    expect(readSaved(json({ asOf: "2026-11-30", receipt, results }))).toEqual([kept]);
    expect(readSaved(json(receipt))).toEqual([{ receipt, results: null }]);
    expect(readSaved(json([receipt, { receipt, results }]))).toEqual([
      { receipt, results: null },
      kept,
    ]);
  });

  test.each([
    [null],
    [[]],
    [{}],
    ["receipt"],
    [{ receipt: { ...kept.receipt, versions: {} }, results: kept.results }],
    [{ receipt: kept.receipt, results: "none" }],
    [{ receipt: { ...kept.receipt, results: "123" } }],
  ])("is nothing in %j", (json) => {
    expect(readSaved(json)).toBeNull();
  });

  test.each(keptCases)("as a text it is the same: $name", (one) => {
    const { receipt } = keep(one);
    const text = receiptWriter(rules.facts)(receipt);
    expect(text).not.toMatch(/[\n",]/);
    expect(readReceiptText(text, rules.facts)).toEqual({ ok: true, value: receipt });
  });

  const text = receiptWriter(rules.facts)(kept.receipt);
  test.each([
    ["", "broken"],
    [text.replace("law=amended ", ""), "broken"],
    [text.replace("law=amended", "law=old"), "broken"],
    [text.replace(/case=\S+/, "case=ABC"), "broken"],
    [text.replace(/ case=\S+/, ""), "broken"],
    [text.slice(0, -1), "broken"],
  ])("is no receipt where its text is %j", (written, problem) => {
    expect(readReceiptText(written, rules.facts)).toEqual({ ok: false, problem });
  });

  test("is told apart where its answers are of facts that there are no more", () => {
    const fewer = rules.facts.filter(({ id }) => id !== "businessStaff");
    expect(readReceiptText(text, fewer)).toEqual({ ok: false, problem: "leftOut" });
  });
});

test("an outcome is the same of a result and of what was kept of it", () => {
  for (const one of kept.results ?? []) {
    expect(outcomeOf(JSON.parse(JSON.stringify(one)))).toEqual(one);
  }
});

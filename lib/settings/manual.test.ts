import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { rules } from "@/lib/policy";
import { errorsOf, settingsOf } from "./testing/stated";

const manual = readFileSync("docs/operator.md", "utf8");

const examples = [...manual.matchAll(/```json\n(.*?)```/gs)].map(([, text = ""]) => text);

/** An example with days, numbers and ids in its blanks, and words in all others. */
const filled = (example: string): unknown =>
  JSON.parse(
    example
      .replace(/"〈年份〉"/g, '"2021"')
      .replace(/"〈百分数，不加引号〉"/g, "3.1")
      .replace(/〈registration 或 application〉/g, "registration")
      .replace(/〈(?:公布的电话|当地号码)〉/g, "1000-200")
      .replace(/〈[^〉]*网址〉/g, "https://example.org/")
      .replace(/〈邮箱〉/g, "a@example.org")
      .replace(/〈自定编号〉/g, "test-paper")
      .replace(/〈印发日期〉/g, "2026-01-05")
      .replace(/〈延长到的日期〉/g, "2027-12-31")
      .replace(/〈[^〉]*日期〉/g, "2026-02-01")
      .replace(/[〈〉]/g, ""),
  );

describe("the operator's manual", () => {
  it("lists every counter", () => {
    for (const { id } of rules.counters) expect(manual).toContain(`| \`${id}\` |`);
  });

  it("lists every figure with its clause and the most that it can be", () => {
    for (const { id, clause, name, max } of rules.figures) {
      const most = max.toLocaleString("en");
      expect(manual).toContain(`| \`${id}\` | ${clause} | ${name} | ${most}`);
    }
  });

  test.each(examples.map((example, index) => [index + 1, example] as const))(
    "example %d is read once its blanks are filled in, and refused before",
    (_, example) => {
      expect(errorsOf(filled(example))).toEqual([]);
      const blanks = example.match(/: "〈/g)?.length ?? 0;
      expect(blanks).toBeGreaterThan(0);
      expect(errorsOf(JSON.parse(example))).toHaveLength(blanks);
    },
  );

  it("shows a paper of a banner, an end with a longer period, and what an office has said", () => {
    const [, banner = "", league = "", word = ""] = examples;
    expect(settingsOf(filled(banner)).instruments).toMatchObject([
      { rank: "banner", amendments: [{ under: "3.4", districts: ["ejin"] }] },
    ]);
    expect(settingsOf(filled(league)).instruments[0]?.amendments[0]?.changes).toMatchObject([
      { end: "youth-internship" },
      { period: "distressed-stability-refund" },
    ]);
    expect(settingsOf(filled(word)).confirmations).toMatchObject([{ answer: "running" }]);
  });
});

import { expect, test } from "vitest";
import { keptOutput } from "../testing/output";
import { run } from "./main";

const output = keptOutput();
const said = (): string => output.out + output.errors;

test("says in both languages what is to be looked up, and ends with 1", () => {
  expect(run(["2026-11-30"])).toBe(1);
  const all = said();
  expect(all).toContain("技术技能提升补贴 · 失业保险累计缴费的月数");
  expect(all).toContain("not known since 2026-01-01");
});

test("ends with 0 where nothing is", () => {
  expect(run(["2025-12-01"])).toBe(1);
  output.out = "";
  expect(run(["2025-01-01"])).toBe(0);
  expect(said()).toContain("没有要重新查的");
});

test.each([["2026-02-30"], ["tomorrow"], ["2026-01-01", "2026-01-02"]])(
  "says how it is used, and ends with 2: %s",
  (...words) => {
    expect(run(words)).toBe(2);
    expect(said()).toContain("npm run --silent watch");
  },
);

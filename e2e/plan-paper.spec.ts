import { expect, test } from "@playwright/test";
import { encodeCase } from "../lib/case/share-code";
import { type Facts, rules } from "../lib/policy";
import { founder, openResult } from "./result-cases";
import { savedDays } from "./support/calendar";
import { print } from "./support/paper";

test("the plan is on paper, and in English in the calendar", async ({ page }) => {
  await openResult(page, founder, "en");
  await page.getByText("Days to remember (2)").click();
  expect(await savedDays(page, "Add to my calendar")).toEqual([
    [
      "2027-01-23",
      "One-off start-up subsidy: from today you meet the conditions in the document; call first to ask whether it is still running",
      0,
    ],
    ["2027-03-23", "One-off start-up subsidy: last day to apply", 1],
  ]);
  await page.getByLabel("Also print what falls short").check();
  const { pages } = await print(page);
  const text = pages.join("").replace(/\s+/g, " ");
  for (const part of [
    "1. One-off start-up subsidy From 23 January 2027 5,000 yuan",
    "When 23 January 2027 to 23 March 2027",
    "2. Start-up loan for individuals Can apply now",
    "Take on more people: from 3 people to 5 people (2 people more)",
    "from 10 months to 12 months (2 months more); From 23 January 2028",
  ]) {
    expect(text).toContain(part);
  }
});

test("who runs no scripts gets the plan too", async ({ request }) => {
  const value = { asOf: founder.asOf, facts: founder.facts as Facts };
  const answer = await request.post("/check/step", {
    form: { case: encodeCase(rules.facts, value), results: "now" },
  });
  const text = (await answer.text()).replace(/<[^>]+>/g, "");
  expect(text).toContain("一次性创业补贴：2027年1月23日至2027年3月23日，2 个月，别错过");
  expect(text).toContain("多招员工：从 3 人到 5 人（再加 2 人）");
  expect(text).not.toContain("放进手机日历");
});

import { expect, test } from "@playwright/test";
import { secondsOf } from "../components/aloud/testing/speaking";
import { line, saidTwice, type Utterance } from "../components/aloud/testing/utterances";
import { answered } from "../components/questionnaire/testing/answered";
import { laidOff } from "../components/questionnaire/testing/known-people";
import { founder, keepCase, openDetails, openResult, type StoredCase } from "./result-cases";
import { openDesk } from "./support/desk";
import { heard } from "./support/heard";
import { openQuestion } from "./support/open-question";
import { fillIn, goOn, openCheck, pastTheStart } from "./support/walk";

/** What a screen reader says of pages, an utterance a line, as `e2e/heard/` holds it. `npm run heard` writes it anew. */

const today = "2026-11-30";

/** Somebody whose answers are the same on whatever day this runs. */
const laidOffAt52: StoredCase = { asOf: today, facts: answered(laidOff, today, today) };

/** Versions change with the rules and the program. */
const version = /\b[0-9a-f]{12}\b/g;

/** This is what the file of that name holds, and nothing is heard twice. */
function expectHeard(utterances: readonly Utterance[], name: string, locale = "zh"): void {
  const text = `${utterances.map(line).join("\n")}\n`;
  expect(text.replace(version, "…")).toMatchSnapshot([locale, `${name}.txt`]);
  expect(saidTwice(utterances)).toEqual([]);
}

test.beforeEach(({ page }) => page.clock.setFixedTime(`${today}T12:00:00+08:00`));

test("a result as it comes is heard within four minutes, by headings", { tag: "@phone" }, async ({
  page,
}) => {
  await openResult(page, laidOffAt52);
  const said = await heard(page);
  const seconds = secondsOf(said);
  expect(seconds).toBeGreaterThan(60);
  expect(seconds).toBeLessThanOrEqual(240);
  const headings = said.filter(({ role }) => /heading [12]$/.test(role));
  expect(headings.map(({ words }) => words.replace(/\s*（?\d+ .）?$/, ""))).toEqual([
    "您的结果",
    "接下来怎么办",
    "还差一点",
    "条件不够",
    "已经停办",
    "材料清单",
    "如果改一个答案会怎样",
    "您的回答",
    "依据",
  ]);
});

test.describe("a screen reader says", { tag: ["@phone", "@pages"] }, () => {
  test("the head and the foot of every page", async ({ page }) => {
    await openCheck(page);
    const [head, foot] = [await heard(page, "body > header"), await heard(page, "body > footer")];
    expectHeard([...head, ...foot], "head-and-foot");
  });

  test("the home page", async ({ page }) => {
    await page.goto("/");
    expectHeard(await heard(page), "home");
  });

  test("the first page of the questions", async ({ page }) => {
    await openCheck(page);
    expectHeard(await heard(page), "start");
  });

  for (const [name, fact] of [
    ["choice", "canWork"],
    ["date", "birthDate"],
    ["number", "unemploymentInsuranceMonths"],
    ["set", "hardshipCircumstances"],
  ] as const) {
    test(`a question for a ${name}`, async ({ page }) => {
      await openQuestion(page, fact);
      expectHeard(await heard(page), `question-${name}`);
    });
  }

  test("a day that cannot be", async ({ page }) => {
    await openQuestion(page, "birthDate");
    await fillIn(page, "birthDate", ["1975", "2", "30"]);
    await goOn(page).click();
    await page.locator("#birthDate-error").waitFor();
    expectHeard(await heard(page), "question-date-error");
  });

  test("the page after the last question", async ({ page }) => {
    await keepCase(page, laidOffAt52);
    await openCheck(page);
    await pastTheStart(page);
    expectHeard(await heard(page), "answers");
  });

  for (const locale of ["zh", "en"] as const) {
    test(`a result as it comes: ${locale}`, async ({ page }) => {
      await openResult(page, laidOffAt52, locale);
      expectHeard(await heard(page), "result", locale);
    });
  }

  test("a programme that was opened", async ({ page }) => {
    await openResult(page, laidOffAt52);
    await openDetails(page, "unemployment-registration");
    expectHeard(await heard(page, "#r-unemployment-registration"), "programme");
  });

  test("a programme that falls short, opened", async ({ page }) => {
    await openResult(page, laidOffAt52);
    await openDetails(page, "startup-subsidy");
    expectHeard(await heard(page, "#r-startup-subsidy"), "programme-short");
  });

  test("the steps of somebody with days to keep", async ({ page }) => {
    await openResult(page, founder);
    await page.locator("#plan > details > summary").click();
    expectHeard(await heard(page, "#plan"), "plan");
  });

  test("the sheet, where what is printed is read", async ({ page }) => {
    await openResult(page, laidOffAt52);
    await page.locator(".sheet svg[role=img] path").waitFor({ state: "attached" });
    await page.emulateMedia({ media: "print" });
    expectHeard(await heard(page, ".sheet"), "sheet");
  });

  test("the desk", async ({ page }) => {
    await openDesk(page);
    expectHeard(await heard(page), "desk");
  });
});

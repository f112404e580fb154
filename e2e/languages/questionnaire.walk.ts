import type { Page } from "@playwright/test";
import { jobSeeker } from "../../components/questionnaire/testing/people";
import { expect, test } from "../support/house";
import { answer, answerAll, begin, fillIn, goOn, openCheck } from "../support/walk";
import { addressOf, expectWhole } from "./reading";

/** What cannot be an answer, by fact. */
const wrong = {
  birthDate: ["1991", "2", "30"],
  unemploymentInsuranceMonths: "x",
} as const;

/** Opens all that can be opened. */
const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });

const isTried = (fact: string): fact is keyof typeof wrong => Object.hasOwn(wrong, fact);

test("the questions are whole, from the first page to the result", async ({ page }, info) => {
  await openCheck(page, addressOf(info, "/check"));
  await expectWhole(page, info, "first page");
  await goOn(page).click();
  await page.locator("main [role=alert]").waitFor();
  await expectWhole(page, info, "first page, not answered");
  await begin(page, jobSeeker);
  await answerAll(page, jobSeeker, async (fact) => {
    await expectWhole(page, info, fact);
    if (!isTried(fact)) return;
    await fillIn(page, fact, wrong[fact]);
    await goOn(page).click();
    await page.locator("main [role=alert]").waitFor();
    await expectWhole(page, info, `${fact}, wrong`);
  });
  await openAll(page);
  await page.locator("main svg[role=img] path").waitFor();
  await expectWhole(page, info, "end");
  await page.goto(addressOf(info, "/result"));
  await page.locator(".sheet").waitFor({ state: "attached" });
  await expectWhole(page, info, "result");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the pages that come by post are whole", async ({ page }, info) => {
    await page.goto(addressOf(info, "/check"));
    await expectWhole(page, info, "first page");
    await goOn(page).click();
    await page.locator("main [role=alert]").waitFor();
    await expectWhole(page, info, "first page, not answered");
    await begin(page, jobSeeker);
    await answer(page, "workStatus", "unemployed");
    await openAll(page);
    await expectWhole(page, info, "a question");
    await page.locator(`main button[name=go][value=":start"]`).first().click();
    await page.locator("main button[name=wipe]").click();
    await expect(page.locator("main button[name=wipe]")).toHaveAttribute("value", "all");
    await expectWhole(page, info, "asked before it is wiped");
    await page.locator("main button[name=go]").first().click();
    await page.locator("button[name=results]").first().click();
    await expect(page.locator(".sheet")).toHaveCount(1);
    await expectWhole(page, info, "result");
  });
});

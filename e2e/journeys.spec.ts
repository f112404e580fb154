import { expect, type Page, test } from "@playwright/test";
import { encodeCase } from "../lib/case/share-code";
import { rules } from "../lib/policy";
import { type Answers, answerAll, begin, pastTheStart, questionForm } from "./support/walk";

/** Three people who use the product, from the first page to what they take away, as of 1 September 2019. */

type Words = (typeof languages)[keyof typeof languages];

const group = (page: Page, title: string) =>
  page.getByRole("region").filter({ has: page.getByRole("heading", { level: 2, name: title }) });

const programme = (page: Page, title: string) =>
  page
    .getByRole("article")
    .filter({ has: page.getByRole("heading", { level: 3, name: title, exact: true }) });

/** A link with scripts, a button of a form without. */
const follow = (page: Page, name: string | RegExp) =>
  page.getByRole("link", { name }).or(page.getByRole("button", { name })).first().click();

/** From the first page to the results as of the day of the case. */
async function walk(page: Page, words: Words, answers: Answers): Promise<void> {
  await page.goto(words.check);
  await begin(page, answers);
  await follow(page, words.resultsNow);
  const [change, year, month, day, again] = words.date;
  await page.getByText(change, { exact: true }).click();
  await page.getByRole("textbox", { name: year }).fill("2019");
  await page.getByRole("textbox", { name: month }).fill("9");
  await page.getByRole("textbox", { name: day }).fill("1");
  await page.getByRole("button", { name: again }).click();
  await expect(page.getByRole("main")).toContainText(words.day);
  await follow(page, answers.applicant === "person" ? words.open : words.openEnterprise);
  await questionForm(page).waitFor();
  await pastTheStart(page);
  await answerAll(page, answers);
  await follow(page, words.results);
  await expect(page.getByRole("main")).toContainText(words.day);
}

for (const words of Object.values(languages)) {
  test.describe(`as of ${words.day}`, () => {
    for (const javaScriptEnabled of [true, false]) {
      test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
        test.use({ javaScriptEnabled });

        test("a person of 45 out of work sees what to apply for, and what an office decides", {
          tag: "@phone",
        }, async ({ page }) => {
          await walk(page, words, unemployed);
          const now = group(page, words.groups.eligible);
          for (const title of [words.recognition, words.training]) {
            await expect(now.getByRole("heading", { name: title, exact: true })).toBeVisible();
          }
          const held = group(page, words.groups.held);
          await expect(held.getByRole("heading", { name: words.registration })).toBeVisible();
          await expect(now.getByRole("heading", { name: words.registration })).toHaveCount(0);
          await expect(page.locator("#plan")).toContainText(words.done);
          await expect(programme(page, words.recognition)).toContainText(words.counter);
          const places = await page.locator("[data-counter]").allInnerTexts();
          expect(places.filter((name) => /盟|league/i.test(name))).toEqual([]);
          const office = group(page, words.groups.conditional);
          await expect(office).toContainText(words.benefit);
          await expect(office).toContainText(words.living);
        });

        test("a graduate with a business of 13 months sees the subsidy, its last day, and when the loan opens", {
          tag: "@phone",
        }, async ({ page }) => {
          await walk(page, words, graduate);
          const subsidy = programme(page, words.subsidy);
          await expect(group(page, words.groups.eligible)).toContainText(words.subsidy);
          await expect(subsidy).toContainText(words.subsidyFigure);
          await expect(subsidy).toContainText(words.subsidyEnds);
          await expect(group(page, words.groups.notYet)).toContainText(words.graduateLoan);
          await expect(programme(page, words.graduateLoan)).toContainText(words.loanOpens);
        });
      });
    }

    test("an enterprise of 101 staff cannot say for an office what only that knows; the counter's code can", {
      tag: "@once",
    }, async ({ page }) => {
      await walk(page, words, enterprise);
      await expect(group(page, words.groups.eligible)).toContainText(words.enterpriseLoan);
      await expect(programme(page, words.enterpriseLoan)).toContainText(words.loanFigure);
      await expect(group(page, words.groups.conditional)).toContainText(words.refund);
      const refund = programme(page, words.refund);
      await expect(refund).toContainText(words.decides);
      await expect(page.locator('main a[href*="#q=distressRecognised"]')).toHaveCount(0);
      await expect(page.locator("main option[value=distressRecognised]")).toHaveCount(0);

      const stored = await page.evaluate(() => sessionStorage.getItem("case"));
      const own = JSON.parse(stored ?? "null");
      const fromTheDesk = encodeCase(rules.facts, {
        ...own,
        facts: {
          ...own.facts,
          localUnemploymentPercent: 3.3,
          fundCoversOneYear: true,
          distressRecognised: true,
        },
      });
      await page.goto(`${words.result}#${fromTheDesk}`);
      await expect(page.getByRole("main")).toContainText(words.byOffice);
      await expect(group(page, words.groups.eligible)).toContainText(words.refund);
      await expect(refund).toContainText(words.refundFigure);
      await expect(page.getByRole("main")).toContainText(words.difference);
      await expect(page.locator(".sheet")).toContainText(words.onSheet);
    });
  });
}

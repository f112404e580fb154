import { expect, type Page, test } from "@playwright/test";
import {
  type Answers,
  enterprise,
  graduate,
  unemployed,
} from "../components/questionnaire/testing/people";
import { type Words, words } from "../components/questionnaire/testing/words";
import { encodeCase } from "../lib/case/share-code";
import { type Facts, rules } from "../lib/policy";
import { heading, progressOf } from "./support/check";
import { answerAll, begin, pastTheStart, questionForm, sharedWith } from "./support/walk";

/** Three people who use the product, from the first page to what they take away, as of 1 September 2019. */

const group = (page: Page, title: string) =>
  page.getByRole("region").filter({ has: page.getByRole("heading", { level: 2, name: title }) });

const programme = (page: Page, title: string) =>
  page
    .getByRole("article")
    .filter({ has: page.getByRole("heading", { level: 3, name: title, exact: true }) });

const follow = (page: Page, name: string) =>
  page.getByRole("link", { name, exact: true }).first().click();

/** From the first page to the results as of the day of the case, each question counted and the rest announced. */
async function walk(page: Page, texts: Words, answers: Answers): Promise<void> {
  const first = answers.applicant === "person" ? texts.first : texts.enterpriseFirst;
  await page.goto(texts.path);
  await begin(page, answers);
  await expect(heading(page)).toHaveText(first);
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle(`${first} · ${texts.product}`);
  await follow(page, texts.resultsNow);
  const { change, year, month, day, again } = texts.date;
  await page.getByText(change, { exact: true }).click();
  await page.getByRole("textbox", { name: year }).fill("2019");
  await page.getByRole("textbox", { name: month }).fill("9");
  await page.getByRole("textbox", { name: day }).fill("1");
  await page.getByRole("button", { name: again }).click();
  await expect(page.getByRole("main")).toContainText(texts.day);
  await follow(page, texts.goOn);
  await questionForm(page).waitFor();
  await pastTheStart(page);

  const [answeredBefore] = await progressOf(page, texts);
  let answered = answeredBefore;
  const order = await answerAll(page, answers, async () => {
    const [done, left] = await progressOf(page, texts);
    expect(done).toBe(answered);
    answered += 1 + (await sharedWith(page)).length;
    expect(left).toBeGreaterThan(0);
  });
  expect(new Set(order).size).toBe(order.length);
  await expect(heading(page)).toHaveText(texts.end);
  await follow(page, texts.results);
  await expect(page).toHaveURL(texts.result);
  await expect(heading(page)).toHaveText(texts.heading);
  await expect(page.getByRole("main")).toContainText(texts.day);
}

for (const [locale, texts] of Object.entries(words)) {
  test(`a person of 45 out of work sees what to apply for, and what an office decides, as of ${texts.day}`, {
    tag: locale === "zh" ? "@phone" : ["@phone", "@pages"],
  }, async ({ page }) => {
    await walk(page, texts, unemployed);
    for (const title of [texts.recognition, texts.training]) {
      await expect(programme(page, title)).toContainText(texts.groups.eligible);
    }
    const held = group(page, texts.groups.held);
    await expect(held.getByRole("heading", { name: texts.registration })).toBeVisible();
    await expect(
      page.locator("#plan").getByRole("heading", { name: texts.registration, exact: true }),
    ).toHaveCount(0);
    await expect(programme(page, texts.recognition)).toContainText(texts.counter);
    const places = await page.locator("[data-counter]").allInnerTexts();
    expect(places.filter((name) => /盟|league/i.test(name))).toEqual([]);
    for (const title of [texts.benefit, texts.living]) {
      await expect(programme(page, title)).toContainText(texts.groups.conditional);
    }
  });
}

test("a graduate with a business of 13 months sees the subsidy, its last day, and when the loan opens", {
  tag: "@phone",
}, async ({ page }) => {
  const texts = words.zh;
  await walk(page, texts, graduate);
  const subsidy = programme(page, texts.subsidy);
  await expect(subsidy).toContainText(texts.groups.eligible);
  await expect(subsidy).toContainText(texts.subsidyFigure);
  await expect(subsidy).toContainText(texts.subsidyEnds);
  await expect(group(page, texts.next)).toContainText(texts.graduateLoan);
  await expect(programme(page, texts.graduateLoan)).toContainText(texts.loanOpens);
});

/** What the counter knows of the enterprise. */
const office: Facts = {
  applicant: "enterprise",
  localUnemploymentPercent: 3.3,
  fundCoversOneYear: true,
  distressRecognised: true,
};

/** Opens the code that the counter has made of a case, with what it knows added. */
async function expectFromTheDesk(page: Page, texts: Words, facts: Facts): Promise<void> {
  const value = { asOf: "2019-09-01", facts: { ...facts, ...office } };
  await page.goto(`${texts.result}#${encodeCase(rules.facts, value)}`);
  await expect(page.getByRole("main")).toContainText(texts.byOffice);
  await expect(programme(page, texts.refund)).toContainText(texts.groups.eligible);
  await expect(programme(page, texts.refund)).toContainText(texts.refundFigure);
  await expect(page.getByRole("main")).toContainText(texts.difference);
  await expect(page.locator(".sheet")).toContainText(texts.onSheet);
}

test("an enterprise of 101 staff cannot say for an office what only that knows; the counter's code can", {
  tag: "@once",
}, async ({ page }) => {
  const texts = words.zh;
  await walk(page, texts, enterprise);
  await expect(programme(page, texts.enterpriseLoan)).toContainText(texts.groups.eligible);
  await expect(programme(page, texts.enterpriseLoan)).toContainText(texts.loanFigure);
  await expect(programme(page, texts.refund)).toContainText(texts.groups.conditional);
  await expect(programme(page, texts.refund)).toContainText(texts.decides);
  await expect(page.locator('main a[href*="#q=distressRecognised"]')).toHaveCount(0);
  await expect(page.locator("main option[value=distressRecognised]")).toHaveCount(0);

  const stored = await page.evaluate(() => sessionStorage.getItem("case"));
  await expectFromTheDesk(page, texts, JSON.parse(stored ?? "null").facts);
});

test("the counter's code is read in English too", { tag: "@once" }, async ({ page }) => {
  await expectFromTheDesk(page, words.en, {
    applicant: "enterprise",
    district: "alxa-right",
    enterpriseSize: "small",
    paysUnemploymentInsurance: true,
    layoffsLastYear: 2,
    staffYearEnd: 101,
    premiumPaidLastYearYuan: 50_000,
    temporaryDifficulty: true,
    recoveryExpected: true,
    monthlySocialInsuranceYuan: 30_000,
  });
});

import { expect, type Page, test } from "@playwright/test";
import { encodeCase } from "../lib/case/share-code";
import { rules } from "../lib/policy";
import { type Answers, answerAll, begin, pastTheStart, questionForm } from "./support/walk";

/** Three people who use the product, from the first page to what they take away, as of 1 September 2019. */

const languages = {
  zh: {
    check: "/check",
    resultsNow: "现在就看结果",
    results: "看结果",
    date: ["换日期", "年", "月", "日", "重新算"],
    day: "2019年9月1日",
    groups: {
      eligible: "现在可以申请",
      conditional: "由办理单位决定",
      notYet: "还没到日子",
      held: "您已经有了",
    },
    open: "您现在做什么？",
    openEnterprise: /规模|多大|大小/,
    done: "失业登记：已经办了",
    counter: "额济纳旗的公共就业服务机构（人社部门）",
    decides: "等办理单位定",
    result: "/result",
    onSheet: "这张单子里有 3 项由窗口人员填写",
    byOffice: "3 项由窗口人员填写",
    registration: "失业登记",
    recognition: "就业困难人员认定",
    training: "职业培训补贴",
    benefit: "失业保险金",
    living: "下岗失业人员临时生活补助",
    subsidy: "一次性创业补贴",
    graduateLoan: "高校毕业生创业担保贷款",
    subsidyFigure: "5,000 元",
    subsidyEnds: "2020年6月30日",
    loanOpens: "2020年8月1日",
    enterpriseLoan: "小微企业创业担保贷款",
    loanFigure: "3,000,000 元",
    refund: "困难企业稳岗返还",
    refundFigure: "90,000 元",
    difference: "65,000 元",
  },
  en: {
    check: "/en/check",
    resultsNow: "See results now",
    results: "See results",
    date: ["Change date", "Year", "Month", "Day", "Recompute"],
    day: "1 September 2019",
    groups: {
      eligible: "You can apply now",
      conditional: "An office decides",
      notYet: "Not yet",
      held: "You have these already",
    },
    open: "What do you do at present?",
    openEnterprise: /size|large|big/i,
    done: "Registration as unemployed: done already",
    counter: "the public employment service (human resources) of Ejin Banner",
    decides: "For the office to decide",
    result: "/en/result",
    onSheet: "3 items on this sheet were entered by counter staff",
    byOffice: "3 items of this result were entered by counter staff",
    registration: "Registration as unemployed",
    recognition: "Recognition of hardship in finding work",
    training: "Vocational training subsidy",
    benefit: "Unemployment benefit",
    living: "Temporary living allowance after a lay-off",
    subsidy: "One-off start-up subsidy",
    graduateLoan: "Start-up loan for graduates",
    subsidyFigure: "5,000 yuan",
    subsidyEnds: "30 June 2020",
    loanOpens: "1 August 2020",
    enterpriseLoan: "Start-up loan for small enterprises",
    loanFigure: "3,000,000 yuan",
    refund: "Job-stability refund for enterprises in difficulty",
    refundFigure: "90,000 yuan",
    difference: "65,000 yuan",
  },
} as const;

type Words = (typeof languages)[keyof typeof languages];

const unemployed: Answers = {
  applicant: "person",
  district: "ejin",
  workStatus: "unemployed",
  birthDate: ["1974", "3", "5"],
  canWork: "yes",
  wantsWork: "yes",
  registeredUnemployed: "yes",
  leftJobInvoluntarily: "yes",
  unemploymentInsuranceMonths: "36",
  laidOff: "yes",
  livingDifficulty: "yes",
  hardshipCircumstances: "older",
  business: "none",
  completedTraining: "yes",
  unemployedAtTraining: "yes",
  trainingEndedOn: ["2019", "6", "30"],
  certificates: "training-completion",
  certificateFromTraining: "yes",
};

const graduate: Answers = {
  applicant: "person",
  district: "alxa-left",
  workStatus: "self-employed",
  birthDate: ["1996", "4", "12"],
  canWork: "yes",
  business: "sole-trader",
  firstBusiness: "yes",
  businessRegisteredOn: ["2018", "8", "1"],
  businessOperating: "yes",
  graduate: "yes",
  leftSchoolOn: ["2018", "6", "30"],
  businessStaff: "5",
  staffInsuredMonths: "12",
  insuredAs: "flexible",
};

const enterprise: Answers = {
  applicant: "enterprise",
  district: "alxa-right",
  enterpriseSize: "small",
  paysUnemploymentInsurance: "yes",
  layoffsLastYear: "2",
  staffYearEnd: "101",
  premiumPaidLastYearYuan: "50000",
  temporaryDifficulty: "yes",
  recoveryExpected: "yes",
  monthlySocialInsuranceYuan: "30000",
  newQualifiedHires: "16",
  staffNow: "101",
  newHireContractsOneYear: "yes",
};

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

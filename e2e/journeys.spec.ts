import { expect, type Page, test } from "@playwright/test";
import {
  type Answers,
  answerAll,
  begin,
  goOn,
  pastTheStart,
  questionForm,
  step,
} from "./support/walk";

/** Three people who use the product, from the first page to what they take away, as of 1 September 2019. */

const languages = {
  zh: {
    check: "/check",
    resultsNow: "现在就看结果",
    results: "看结果",
    date: ["换日期", "年", "月", "日", "重新算"],
    day: "2019年9月1日",
    groups: { eligible: "现在可以申请", conditional: "由办理单位决定", notYet: "还没到日子" },
    open: "您现在做什么？",
    openEnterprise: /规模|多大|大小/,
    clerk: (label: string) => `窗口人员填：${label}`,
    office: "这一项只有办理单位知道，由窗口人员填。",
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
    fund: "基金够付一年",
    list: "列入困难企业名单",
    rate: "当地失业率",
  },
  en: {
    check: "/en/check",
    resultsNow: "See results now",
    results: "See results",
    date: ["Change date", "Year", "Month", "Day", "Recompute"],
    day: "1 September 2019",
    groups: { eligible: "You can apply now", conditional: "An office decides", notYet: "Not yet" },
    open: "What do you do at present?",
    openEnterprise: /size|large|big/i,
    clerk: (label: string) => `For counter staff: enter “${label}”`,
    office: "Only an office can state this: for counter staff to enter.",
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
    fund: "Fund lasts a year",
    list: "On the distressed list",
    rate: "Local unemployment rate",
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
  certificates: "training-completion",
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

        test("a person of 45 out of work sees what to apply for, and what an office decides", async ({
          page,
        }) => {
          await walk(page, words, unemployed);
          const now = group(page, words.groups.eligible);
          for (const title of [words.registration, words.recognition, words.training]) {
            await expect(now.getByRole("heading", { name: title, exact: true })).toBeVisible();
          }
          const office = group(page, words.groups.conditional);
          await expect(office).toContainText(words.benefit);
          await expect(office).toContainText(words.living);
        });

        test("a graduate with a business of 13 months sees the subsidy, its last day, and when the loan opens", async ({
          page,
        }) => {
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

    test("a clerk settles what an office holds for an enterprise with 101 staff", async ({
      page,
    }) => {
      await walk(page, words, enterprise);
      await expect(group(page, words.groups.eligible)).toContainText(words.enterpriseLoan);
      await expect(programme(page, words.enterpriseLoan)).toContainText(words.loanFigure);
      await expect(group(page, words.groups.conditional)).toContainText(words.refund);

      for (const [label, answer] of [
        [words.rate, "3.3"],
        [words.fund, "yes"],
        [words.list, "yes"],
      ] as const) {
        await programme(page, words.refund)
          .getByRole("link", { name: words.clerk(label) })
          .click();
        await expect(page.getByRole("main")).toContainText(words.office);
        const form = questionForm(page);
        if (answer === "yes") await form.locator("input[value=yes]").check();
        else await form.getByRole("textbox").fill(answer);
        await step(page, goOn(page));
        await follow(page, words.results);
      }
      await expect(group(page, words.groups.eligible)).toContainText(words.refund);
      await expect(programme(page, words.refund)).toContainText(words.refundFigure);
      await expect(page.getByRole("main")).toContainText(words.difference);
    });
  });
}

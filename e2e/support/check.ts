import { expect, type Page } from "@playwright/test";
import { axeFindings } from "./barriers";

/** What the questionnaire says, by language. */
export const languages = [
  {
    lang: "zh",
    path: "/check",
    result: "/result",
    first: "您现在做什么？",
    birth: "您是哪年哪月哪日出生的？",
    product: "阿拉善就业政策自测",
    end: "问完了，看结果吧",
    results: "看结果",
    resultsNow: "现在就看结果",
    heading: "您的结果",
    eligible: "失业登记",
    unsure: "不清楚",
    back: "上一题",
    wipe: "清空全部回答",
    wiped: "已经清空。",
    review: /查看、修改已答的/,
    change: (label: string) => `修改：${label}`,
    workStatus: "工作情况",
    idle: "已不影响结果",
    wrong: "这里要改一下",
    wrongTitle: /^要改：/,
    noDay: "这个月没有这一天。请看看「日」填得对不对。",
    noYear: "年份要填四位数，比如 1975。",
    afterwards: "这一天在测算那天以后，不可能。请看看年份填得对不对。",
    longAgo: "这一天离测算那天超过 120 年了，不可能。请看看年份填得对不对。",
    progress: /已答 (\d+) 题，最多还有 (\d+) 题/,
  },
  {
    lang: "en",
    path: "/en/check",
    result: "/en/result",
    first: "What do you do at present?",
    birth: "When were you born?",
    product: "Alxa Employment Policy Check",
    end: "That is all. See your results",
    results: "See results",
    resultsNow: "See results now",
    heading: "Your result",
    eligible: "Registration as unemployed",
    unsure: "Not sure",
    back: "Back",
    wipe: "Clear all answers",
    wiped: "All answers are cleared.",
    review: /Review or change your/,
    change: (label: string) => `Change: ${label}`,
    workStatus: "Work at present",
    idle: "No longer affects the results",
    wrong: "Please check this",
    wrongTitle: /^Please check: /,
    noDay: "The month has no such day. Check the day.",
    noYear: "The year has four digits, for example 1975.",
    afterwards: "This day is after the assessment date, which cannot be. Check the year.",
    longAgo:
      "This day is more than 120 years before the assessment date, which cannot be. Check the year.",
    progress: /(\d+) answered, at most (\d+) left/,
  },
] as const;

export type Texts = (typeof languages)[number];

/** The heading of the page. */
export const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** What the progress says: answered, and at most left. */
export async function progressOf(page: Page, texts: Texts): Promise<readonly [number, number]> {
  const label = await page.locator("label[for=progress]").innerText();
  const found = texts.progress.exec(label);
  return [Number(found?.[1]), Number(found?.[2])];
}

/** Axe finds nothing. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
}

export const zh = languages[0];

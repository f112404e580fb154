import { expect, test } from "@playwright/test";
import { z } from "zod";
import { laidOff } from "../../components/questionnaire/testing/known-people";
import { words } from "../../components/questionnaire/testing/words";
import { formValue } from "../../lib/case/form";
import { rules } from "../../lib/policy";
import { home } from "../../locales/home";
import { keep } from "../../locales/keep";
import { resultActions } from "../../locales/result-actions";
import { visit } from "../../locales/visit";
import { arrive, type Stand } from "./page";
import type { Browser } from "./webdriver";

/** The man is 52 on this day, which no assessment begins with: the clock has passed it. */
const asOf = { year: "2026", month: "11", day: "29", words: "2026年11月29日" };

const texts = words.zh;
const form = "form:has(input[name=at])";

/** Fills in what the man knows of a fact. */
async function fillIn(browser: Browser, id: string): Promise<void> {
  const fact = rules.facts.find((one) => one.id === id);
  const value = fact && formValue(fact, laidOff[id]);
  if (value === undefined) throw new Error(`It is not known what the man says of ${id}.`);
  if (typeof value !== "string" && !Array.isArray(value)) {
    for (const [part, text] of Object.entries(value)) {
      await browser.type(`${form} [name="${id}.${part}"]`, text);
    }
    return;
  }
  if ((await browser.property(`${form} [name="${id}"]`, "type")) === "text") {
    await browser.type(`${form} [name="${id}"]`, [value].flat().join());
    return;
  }
  for (const one of [value].flat()) await browser.click(`${form} [name="${id}"][value="${one}"]`);
}

/** Where the walk takes place. */
export interface Place {
  readonly browser: Browser;
  readonly origin: string;
  /** Whether pages run scripts. */
  readonly scripts: boolean;
}

/** Whether a page is served as it should be: by its scripts, or by post. */
const isServed = ({ scripts }: Place, { alive }: Stand): boolean => alive === scripts;

/** Presses a button of the question, and waits for another page. */
async function leave(place: Place, button: string): Promise<Stand> {
  const { browser, scripts } = place;
  const before = await browser.property("input[name=at]", "value");
  await browser.click(button);
  return arrive(
    browser,
    `the page after ${before}`,
    (page) => isServed(place, page) && page.asked !== before && (page.focused || !scripts),
  );
}

/** From the home page to the first question. */
async function begin(place: Place): Promise<void> {
  const { browser, origin } = place;
  await browser.goto(origin);
  await browser.press(home.zh.start);
  await arrive(
    browser,
    "the first page",
    (page) => isServed(place, page) && page.asked === ":start",
  );
  await browser.click(`${form} [name=applicant][value=person]`);
  await fillIn(browser, "district");
  const page = await leave(place, `${form} button`);
  expect(page.heading).toBe(texts.first);
}

/** A page that shows programmes under this heading, and this day. */
const result = ({ browser }: Place, heading: string, day = ""): Promise<Stand> =>
  arrive(
    browser,
    `“${heading}” ${day}`,
    (page) => page.heading === heading && page.programmes.length > 0 && page.text.includes(day),
  );

/** To the result before anything is answered, to state the day there, and back to the questions. */
async function stateTheDay(place: Place): Promise<Stand> {
  const { browser } = place;
  await browser.press(texts.resultsNow);
  await result(place, texts.heading);
  await browser.press(texts.date.change);
  for (const part of ["year", "month", "day"] as const) {
    await browser.type(`[name="asOf.${part}"]`, asOf[part]);
  }
  await browser.press(texts.date.again);
  await result(place, texts.heading, asOf.words);
  await browser.press(texts.goOn);
  return arrive(browser, "the first question again", (page) => page.heading === texts.first);
}

/** Answers what is asked until nothing is left. */
async function answerAll(place: Place, first: Stand): Promise<void> {
  const { browser } = place;
  let page = first;
  while (page.asked !== null) {
    const { asked, shared } = page;
    page = await test.step(`answers ${asked}`, async () => {
      // What he has no answer to is 不清楚.
      if (laidOff[asked] === undefined) return leave(place, `${form} button[name=unsure]`);
      for (const fact of [asked, ...shared]) await fillIn(browser, fact);
      return leave(place, `${form} button`);
    });
  }
  expect(page.heading).toBe(texts.end);
}

/** The link to the result that one keeps: copied and pasted, or as it stands on the page where no script can copy it. */
async function keptLink({ browser, scripts }: Place): Promise<string> {
  if (!scripts) {
    await browser.press(keep.zh.code);
    return z.string().parse(await browser.property("[name=result-link]", "value"));
  }
  await browser.press(keep.zh.copy);
  await arrive(browser, "that the link is copied", ({ text }) =>
    text.includes(resultActions.zh.copied),
  );
  await browser.evaluate(
    `document.querySelector("main").append(document.createElement("textarea"))`,
  );
  await browser.paste("main > textarea");
  const pasted = await browser.property("main > textarea", "value");
  await browser.evaluate(`document.querySelector("main > textarea").remove()`);
  return z.string().parse(pasted);
}

/** Opens a kept link where nothing else is known of the man. */
async function openKept(place: Place, link: string): Promise<Stand> {
  const { browser, origin, scripts } = place;
  if (scripts) {
    await browser.evaluate("sessionStorage.clear()");
    await browser.goto(`${origin}/departments`);
    await browser.goto(link);
    return result(place, visit.zh.title, asOf.words);
  }
  await browser.goto(`${origin}/check`);
  await browser.type("[name=link]", link);
  await browser.press(keep.zh.takeUp.button);
  await arrive(browser, "all answers", ({ heading }) => heading === texts.end);
  await browser.press(texts.results);
  return result(place, texts.heading, asOf.words);
}

/**
 * A man of 52 who was laid off walks from the home page to his result, and opens the link that he kept. `toPaper` has the result
 * before it on the page, and the link to it.
 */
export async function walk(place: Place, toPaper: (link: string) => Promise<void>): Promise<void> {
  const { browser, origin } = place;
  await test.step("begins", () => begin(place));
  const first = await test.step("states the day", () => stateTheDay(place));
  await answerAll(place, first);
  await browser.press(texts.results);
  const own = await test.step("sees the result", () => result(place, texts.heading, asOf.words));
  const [plan = ""] = own.programmes;
  for (const title of [texts.registration, texts.benefit, texts.recognition, texts.living]) {
    expect(plan, "what he can have stands in the result").toContain(title);
  }
  const link = await test.step("keeps the link", () => keptLink(place));
  expect(link).toMatch(new RegExp(`^${origin}/result#\\w{20,}$`));
  await test.step("has it on paper", () => toPaper(link));
  const again = await test.step("opens the link", () => openKept(place, link));
  expect(again.programmes, "the link brings the same result").toEqual(own.programmes);
}

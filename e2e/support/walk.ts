import { expect, type Locator, type Page } from "@playwright/test";
import type { Answer, Answers } from "../../components/questionnaire/testing/people";
import { alive } from "./alive";
import { heading } from "./check";

/** The form of the question, and its button 继续. */
export const questionForm = (page: Page): Locator =>
  page.locator("form").filter({ has: page.locator("input[name=at]") });
export const goOn = (page: Page): Locator => questionForm(page).getByRole("button").first();

const place = (page: Page): Locator => page.locator("input[name=at]");

/** The fact that the page asks; `:start` on the first page, null where nothing is asked. Read once, of a page that has come. */
export async function asked(page: Page): Promise<string | null> {
  return (await place(page).count()) === 0 ? null : place(page).getAttribute("value");
}

/** The other facts that the page asks. */
export const sharedWith = (page: Page): Promise<readonly string[]> =>
  page
    .locator("input[name=with]")
    .evaluateAll((fields) => fields.map((field) => field.getAttribute("value") ?? ""));

const runsScripts = (page: Page): Promise<boolean> =>
  page.evaluate(() => !matchMedia("(scripting: none)").matches);

/** Waits until scripts serve the first page, where they run: before that its form is sent as without them. */
async function served(page: Page): Promise<void> {
  if (await runsScripts(page)) await alive(page);
}

/** Opens the questionnaire and waits until it can be answered. */
export async function openCheck(page: Page, path = "/check"): Promise<void> {
  await page.goto(path);
  await served(page);
}

/**
 * Waits until the page asks this fact, `:start` for the first page, after a step: with scripts its heading then has the focus and it
 * has scrolled to its head, so that nothing moves any more; without them it has loaded.
 */
export async function expectAsked(page: Page, fact: string | null): Promise<void> {
  if (fact === null) await expect(place(page)).toHaveCount(0);
  else await expect(place(page)).toHaveValue(fact);
  await expectRest(page, await runsScripts(page));
}

async function expectRest(page: Page, scripts: boolean): Promise<void> {
  if (scripts) await expect(heading(page)).toBeFocused();
  else await page.waitForLoadState("load");
}

/** Presses a button that leads to another question, or to none, and waits until the page has come to rest there. */
export async function step(page: Page, button: Locator): Promise<void> {
  const scripts = await runsScripts(page);
  const before = await place(page).getAttribute("value");
  await button.click();
  await page.locator(`input[name=at][value="${before}"]`).waitFor({ state: "detached" });
  await expectRest(page, scripts);
}

/** Fills in the page, once it asks this, without sending it. */
export async function fillIn(page: Page, fact: string, answer: Answer | undefined): Promise<void> {
  const form = questionForm(page);
  const boxes = form.locator(`[name="${fact}"]`);
  await form.locator(`[name="${fact}"], [name="${fact}.year"]`).first().waitFor();
  if (Array.isArray(answer) && (await form.locator(`[name="${fact}.year"]`).count())) {
    for (const [index, part] of ["year", "month", "day"].entries()) {
      await form.locator(`[name="${fact}.${part}"]`).fill(answer[index] ?? "");
    }
    return;
  }
  const type = await boxes.first().getAttribute("type");
  if (type === "text") return boxes.fill(String(answer ?? "0"));
  const otherwise = type === "checkbox" ? "none" : "no";
  for (const value of [answer ?? otherwise].flat()) {
    await form.locator(`[name="${fact}"][value="${value}"]`).check();
  }
}

/** Answers the page that asks this, and waits for the next. */
export async function answer(page: Page, fact: string, given: Answer | undefined): Promise<void> {
  if (given === null) return step(page, questionForm(page).locator("button[name=unsure]"));
  await fillIn(page, fact, given);
  await step(page, goOn(page));
}

/** Waits until the page goes on with the case of the tab, which it has to read first. */
export const pastTheStart = (page: Page): Promise<void> => page.locator("#progress").waitFor();

/** Begins at the first page. */
export async function begin(page: Page, answers: Answers): Promise<void> {
  await served(page);
  await fillIn(page, "applicant", answers.applicant);
  await answer(page, "district", answers.district);
}

/** Answers questions until nothing is left to ask; `each` sees every page before it is answered. */
export async function answerAll(
  page: Page,
  answers: Answers,
  each: (fact: string) => Promise<void> = async () => {},
): Promise<readonly string[]> {
  const order: string[] = [];
  for (;;) {
    const fact = await asked(page);
    if (fact === null) return order;
    order.push(fact);
    await each(fact);
    for (const shared of await sharedWith(page)) {
      order.push(shared);
      if (answers[shared] !== null) await fillIn(page, shared, answers[shared]);
    }
    await answer(page, fact, answers[fact]);
  }
}

import { expect } from "@playwright/test";
import type { Answer, Answers } from "../../../components/questionnaire/testing/people";
import type { OldPage } from "./page";

/** The heading of the page, as an expression; empty while it comes. */
export const heading = "(document.querySelector('main h1') || { textContent: '' }).textContent";

/** The fact that the page asks, as an expression; null where it asks nothing. */
const asks = "(document.querySelector('main form input[name=at]') || { value: null }).value";

const all = (selector: string): string =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})]`;

/** Waits until an expression comes to this in the page. */
export const comesTo = (page: OldPage, expression: string, wanted: unknown): Promise<void> =>
  expect.poll(() => page.value(expression), { message: expression }).toEqual(wanted);

/** Opens an address; with scripts, once they serve the page. */
export async function open(page: OldPage, address: string, scripts: boolean): Promise<void> {
  await page.send("Page.navigate", { url: address });
  await comesTo(page, "document.readyState", "complete");
  if (scripts) await comesTo(page, "document.documentElement.hasAttribute('data-alive')", true);
}

const click = (page: OldPage, selector: string): Promise<unknown> =>
  page.value(`document.querySelector(${JSON.stringify(selector)}).click()`);

async function type(page: OldPage, name: string, text: string): Promise<void> {
  await page.value(`document.querySelector('[name="${name}"]').focus()`);
  await page.send("Input.insertText", { text });
}

/** The values that the boxes of a fact can take; none where it is typed. */
const choices = (page: OldPage, fact: string): Promise<unknown> =>
  page.value(
    `${all(`[name="${fact}"]`)}.filter((box) => box.type !== "text").map((box) => box.value)`,
  );

async function fillIn(page: OldPage, fact: string, given: Answer | undefined): Promise<void> {
  if (await page.value(`document.querySelector('[name="${fact}.year"]') !== null`)) {
    for (const [index, part] of ["year", "month", "day"].entries())
      await type(page, `${fact}.${part}`, given?.[index] ?? "");
    return;
  }
  const values = await choices(page, fact);
  if (!Array.isArray(values) || values.length === 0) return type(page, fact, String(given ?? "0"));
  const otherwise = values.includes("no") ? "no" : "none";
  for (const value of [given ?? otherwise].flat())
    await click(page, `[name="${fact}"][value="${value}"]`);
}

/** Answers the page that is asked, and the facts that it asks as well, and waits for the next. */
async function answer(page: OldPage, facts: readonly string[], answers: Answers): Promise<void> {
  const before = await page.value(heading);
  for (const fact of facts) await fillIn(page, fact, answers[fact]);
  await click(page, "main form button:not([name])");
  const another = `document.readyState === "complete" && !["", ${JSON.stringify(before)}].includes(${heading})`;
  await comesTo(page, another, true);
}

/** Answers everything that is asked, from the first page to the results; `each` sees every page before it is answered. */
export async function walk(
  page: OldPage,
  answers: Answers,
  each: (fact: string) => Promise<void>,
): Promise<void> {
  await answer(page, ["applicant", "district"], answers);
  for (;;) {
    const fact = await page.value(asks);
    if (typeof fact !== "string") return;
    await each(fact);
    const others = await page.value(`${all("input[name=with]")}.map(({ value }) => value)`);
    await answer(page, [fact, ...(Array.isArray(others) ? others.map(String) : [])], answers);
  }
}

import { expect, test } from "@playwright/test";
import { jobSeeker } from "../components/questionnaire/testing/people";
import { words } from "../components/questionnaire/testing/words";
import { expectAccessible, heading } from "./support/check";
import { openQuestion } from "./support/open-question";
import { answer, begin, expectAsked, fillIn, goOn, openCheck, step } from "./support/walk";

/** One page of the questionnaire: what is wrong on it, its keys, and who can use it. */

const { zh } = words;

for (const texts of Object.values(words)) {
  test(`a day that cannot be is named beside its field, keeps what was typed, and takes focus: ${texts.noDay}`, {
    tag: "@phone",
  }, async ({ page }) => {
    await openQuestion(page, "birthDate", texts.path);
    for (const [typed, said, wrong] of [
      [["2130", "1", "1"], texts.afterwards, 0],
      [["1850", "1", "1"], texts.longAgo, 0],
      [["75", "1", "1"], texts.noYear, 0],
      [["1975", "2", "30"], texts.noDay, 2],
    ] as const) {
      await fillIn(page, "birthDate", typed);
      await goOn(page).click();
      await expect(page.locator("#birthDate-error")).toContainText(said);
      const boxes = page.getByRole("textbox");
      for (const [index, value] of typed.entries()) {
        await expect(boxes.nth(index)).toHaveValue(value);
        const invalid = index === wrong ? "true" : null;
        if (invalid) await expect(boxes.nth(index)).toHaveAttribute("aria-invalid", invalid);
        else await expect(boxes.nth(index)).not.toHaveAttribute("aria-invalid");
      }
    }
    const summary = page.getByRole("alert").filter({ hasText: texts.wrong });
    await expect(summary).toBeFocused();
    await expect(page).toHaveTitle(texts.wrongTitle);
    await summary.getByRole("link", { name: texts.noDay }).click();
    await expect(page.getByRole("textbox").nth(2)).toBeFocused();
    await answer(page, "birthDate", ["1975", "２", "28"]);
    await expectAsked(page, "reachedRetirementAge");
    await expect(page).not.toHaveTitle(texts.wrongTitle);
  });
}

test("everything can be done with the keyboard alone", { tag: "@once" }, async ({ page }) => {
  await openCheck(page);
  await page.locator("input[name=applicant]").first().focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText(zh.first);
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText(zh.first);

  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "继续" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expectAsked(page, "birthDate");

  await page.keyboard.press("Tab");
  await page.keyboard.type("1991");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: zh.wrong })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox").first()).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.type("3");
  await page.keyboard.press("Tab");
  await page.keyboard.type("27");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: zh.unsure })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(heading(page)).not.toHaveText(zh.birth);
});

test("every state is accessible", { tag: "@pages" }, async ({ page }) => {
  await page.goto("/check");
  await expectAccessible(page);
  await begin(page, jobSeeker);
  await expect(heading(page)).toHaveText(zh.first);
  await page.getByText(zh.review).click();
  await expectAccessible(page);
  for (const fact of [
    "hardshipCircumstances",
    "unemploymentInsuranceMonths",
    "canWork",
    "birthDate",
  ]) {
    await page.goto(`/check#q=${fact}`);
    await expectAsked(page, fact);
    await goOn(page).click();
    await expect(page.getByRole("alert").filter({ hasText: zh.wrong })).toBeVisible();
    await expectAccessible(page);
  }
});

test("none of these cannot go with another choice", { tag: "@once" }, async ({ page }) => {
  await openQuestion(page, "hardshipCircumstances");
  const none = page.getByRole("checkbox", { name: "以上都没有" });
  await page.getByRole("checkbox").first().check();
  await none.check();
  await expect(page.getByRole("checkbox").first()).not.toBeChecked();
  await step(page, goOn(page));
  await page.getByText(zh.review).click();
  await expect(page.getByRole("listitem").filter({ hasText: "困难情形" })).toContainText("都没有");
});

test("a line of a question ends between words, not within one", { tag: "@phone" }, async ({
  page,
}) => {
  for (const [id, word] of [
    ["receivingUnemploymentBenefit", "失业"],
    ["leftJobInvoluntarily", "单位"],
    ["businessOperating", "一直"],
  ] as const) {
    await openQuestion(page, id, zh.path);
    const lines = await page.locator("h1").evaluate((title, part) => {
      const text = title.textContent ?? "";
      const range = document.createRange();
      const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
      const tops: number[] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode;
        for (let at = 0; at < (node.nodeValue ?? "").length; at++) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          tops.push(Math.round(range.getBoundingClientRect().top));
        }
      }
      const start = text.indexOf(part);
      return { all: new Set(tops).size, own: new Set(tops.slice(start, start + part.length)).size };
    }, word);
    expect(lines.own, id).toBe(1);
    expect(lines.all, id).toBeGreaterThan(1);
  }
});

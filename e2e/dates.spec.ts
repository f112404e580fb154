import { expect, test } from "@playwright/test";
import { languages } from "./support/check";
import { answer, begin, expectAsked, fillIn, goOn, jobSeeker } from "./support/walk";

for (const texts of languages) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`a date of birth that cannot be (${texts.lang}), scripts ${javaScriptEnabled}`, () => {
      test.use({ javaScriptEnabled });

      test("is said beside the field, keeps what was typed, and names what is wrong", {
        tag: "@phone",
      }, async ({ page }) => {
        await page.goto(texts.path);
        await begin(page, jobSeeker);
        await answer(page, "workStatus", "unemployed");
        for (const [typed, words, wrong] of [
          [["2130", "1", "1"], texts.afterwards, 0],
          [["1850", "1", "1"], texts.longAgo, 0],
          [["75", "1", "1"], texts.noYear, 0],
          [["1975", "2", "30"], texts.noDay, 2],
        ] as const) {
          await fillIn(page, "birthDate", typed);
          await goOn(page).click();
          await expect(page.locator("#birthDate-error")).toContainText(words);
          const boxes = page.getByRole("textbox");
          for (const [index, value] of typed.entries()) {
            await expect(boxes.nth(index)).toHaveValue(value);
            const invalid = index === wrong ? "true" : null;
            if (invalid) await expect(boxes.nth(index)).toHaveAttribute("aria-invalid", invalid);
            else await expect(boxes.nth(index)).not.toHaveAttribute("aria-invalid");
          }
        }
        await answer(page, "birthDate", ["1975", "2", "28"]);
        await expectAsked(page, "reachedRetirementAge");
      });
    });
  }
}

import { expect, test } from "@playwright/test";
import { jobSeeker } from "../components/questionnaire/testing/people";
import { words } from "../components/questionnaire/testing/words";
import { expectAccessible, heading } from "./support/check";
import { answer, begin, fillIn, goOn, openCheck } from "./support/walk";

const { zh } = words;

test("the pages that come by post are accessible", { tag: ["@phone", "@pages"] }, async ({
  page,
}) => {
  await page.goto("/check");
  const submit = (button?: string) =>
    page.evaluate((name) => {
      const form = document.querySelector<HTMLFormElement>("form:has(input[name=at])");
      if (name) form?.insertAdjacentHTML("beforeend", `<input type="hidden" name="${name}">`);
      form?.submit();
    }, button);
  await submit();
  await expect(page).toHaveTitle(zh.wrongTitle);
  await expectAccessible(page);
  await fillIn(page, "applicant", "person");
  await fillIn(page, "district", "ejin");
  await submit();
  await expect(heading(page)).toHaveText(zh.first);
  await page.getByText(zh.review).click();
  await expectAccessible(page);
  await submit("results");
  await expect(heading(page)).toHaveText(zh.heading);
  await expectAccessible(page);
});

test("the first page is sent as it is without scripts where the rest of them cannot be loaded", {
  tag: "@once",
}, async ({ page }) => {
  await page.route("**/check/questions/*", (route) => route.abort());
  await openCheck(page);
  await fillIn(page, "applicant", "person");
  await fillIn(page, "district", "ejin");
  await goOn(page).click();
  await expect(heading(page)).toHaveText(zh.first);
  expect(page.url()).toMatch(/\/check\/step$/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the back button shows the page before, with what was answered", {
    tag: "@phone",
  }, async ({ page }) => {
    await page.goto("/check");
    await begin(page, jobSeeker);
    await answer(page, "workStatus", "unemployed");
    await expect(heading(page)).toHaveText(zh.birth);
    await page.goBack();
    await expect(heading(page)).toHaveText(zh.first);
    await answer(page, "workStatus", "employed");
    await page.getByText(zh.review).click();
    await expect(page.getByRole("listitem").filter({ hasText: zh.workStatus })).toContainText(
      "在单位上班",
    );
  });
});

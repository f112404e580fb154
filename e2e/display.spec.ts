import type { Page } from "@playwright/test";
import { graduate, openResult } from "./result-cases";
import { alive } from "./support/alive";
import { expect, test } from "./support/house";
import { print } from "./support/paper";
import { expectAsked, fillIn, goOn } from "./support/walk";

/** The size of the text of the page, in px. */
const textSize = (page: Page): Promise<number> =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));

const displayOf = (page: Page) => page.locator("html").getAttribute("data-display");

const choice = (page: Page, name: string) =>
  page.getByRole("banner").getByRole("link", { name, exact: true });

test.describe("with scripts", () => {
  test("large print is chosen in place, kept in the tab and in links, and taken back", {
    tag: "@once",
  }, async ({ page, context }) => {
    await page.goto("/check");
    await alive(page);
    await page.locator('input[value="person"]').check();
    await choice(page, "大字版").click();
    expect(await textSize(page)).toBe(30);
    // Nothing that was filled in is lost, and who presses keys goes on from where they are.
    await expect(page.locator('input[value="person"]')).toBeChecked();
    await expect(choice(page, "标准版")).toBeFocused();
    await expect(page).toHaveURL("/check");

    await page.getByRole("navigation").first().getByRole("link", { name: "部门" }).click();
    await expect(page).toHaveURL("/departments?display=large");
    expect(await textSize(page)).toBe(30);
    await page.goto("/policies/startup-subsidy");
    expect(await displayOf(page)).toBe("large");
    const other = await context.newPage();
    await other.goto("/departments?display=large");
    expect(await displayOf(other)).toBe("large");
    await other.goto("/law");
    expect(await displayOf(other)).toBe("large");

    await page.goBack();
    await expect(page).toHaveURL("/departments?display=large");
    await choice(page, "标准版").click();
    await expect(page).toHaveURL("/departments");
    expect(await textSize(page)).toBe(18);
    await page.reload();
    expect(await displayOf(page)).toBeNull();
  });

  test("a page is large before anything of it is drawn", { tag: "@once" }, async ({ page }) => {
    await page.addInitScript(() => {
      sessionStorage.setItem("display", "large");
      new MutationObserver((_, observer) => {
        if (!document.querySelector("header")) return;
        observer.disconnect();
        document.documentElement.dataset.first = document.documentElement.dataset.display;
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto("/en/check");
    await expect(page.locator("html")).toHaveAttribute("data-first", "large");
  });

  test("the desk stays dense", { tag: "@once" }, async ({ page }) => {
    await page.goto("/?display=large-strong");
    await page.goto("/desk");
    await alive(page);
    expect(await displayOf(page)).toBe("strong");
    await expect(choice(page, "标准版")).toBeHidden();
    await page.goto("/");
    expect(await displayOf(page)).toBe("large-strong");
  });

  test("paper is as it always is", { tag: ["@once", "@pages"] }, async ({ page }) => {
    await openResult(page, graduate);
    const plain = await print(page);
    await choice(page, "大字版").click();
    await choice(page, "强对比").click();
    expect((await print(page)).pages).toEqual(plain.pages);
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("large print is kept through the questions and beside them", { tag: "@once" }, async ({
    page,
  }) => {
    await page.goto("/check");
    await choice(page, "大字版").click();
    await expect(page).toHaveURL("/check?display=large");
    expect(await textSize(page)).toBe(30);
    await choice(page, "强对比").click();
    await fillIn(page, "applicant", "person");
    await fillIn(page, "district", "alxa-left");
    await goOn(page).click();
    await expectAsked(page, "workStatus");
    expect(await displayOf(page)).toBe("large-strong");
    await page.getByRole("banner").getByRole("button", { name: "标准版", exact: true }).click();
    await expectAsked(page, "workStatus");
    expect(await displayOf(page)).toBe("strong");
    await page.getByRole("navigation").first().getByRole("link", { name: "部门" }).click();
    await expect(page).toHaveURL("/departments?display=strong");
    expect(await displayOf(page)).toBe("strong");
  });
});

test.describe("where the device asks for more contrast", () => {
  test.use({ contextOptions: { reducedMotion: "reduce", contrast: "more" } });

  test("it is had, and the usual one can be chosen", { tag: "@once" }, async ({ page }) => {
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.goto("/check");
    expect(await ground()).toBe("rgb(255, 255, 255)");
    await expect(choice(page, "强对比")).toBeHidden();
    await choice(page, "普通对比").click();
    expect(await ground()).toBe("rgb(250, 246, 237)");
    await page.goto("/result");
    expect(await ground()).toBe("rgb(250, 246, 237)");
    await choice(page, "强对比").click();
    expect(await ground()).toBe("rgb(255, 255, 255)");
  });
});

import type { Locator, Page } from "@playwright/test";
import { graduate, keepCase, openResult } from "./result-cases";
import { alive } from "./support/alive";
import { axeFindings } from "./support/barriers";
import { openDesk } from "./support/desk";
import { expect, test } from "./support/house";
import { openQuestion } from "./support/open-question";

/** What tells one state of a control from another: its frame, its ground and its outline. */
const lookOf = (control: Locator) =>
  control.evaluate((element) => {
    const { borderColor, borderBlockEndColor, backgroundColor, outlineStyle, outlineWidth } =
      getComputedStyle(element);
    return {
      frame: borderColor,
      underline: borderBlockEndColor,
      ground: backgroundColor,
      outline: `${outlineStyle} ${outlineWidth}`,
    };
  });

/** The card of an answer. */
const card = (page: Page, value: string): Locator =>
  page.locator("label", { has: page.locator(`[value="${value}"]`) });

/** What is drawn as its frame. */
const frameOf = (label: Locator): Locator => label.locator("input + span");

const sections = (page: Page): Locator => page.getByRole("navigation").first().getByRole("link");

test("an answer that is pointed at does not look chosen, nor one that has the focus", {
  tag: "@once",
}, async ({ page }) => {
  await openQuestion(page, "canWork");
  const [yes, no] = [card(page, "yes").first(), card(page, "no").first()];
  const plain = await lookOf(frameOf(no));
  await yes.click();
  const chosen = await lookOf(frameOf(yes));
  await no.hover();
  const hovered = await lookOf(frameOf(no));
  expect(chosen.ground).not.toBe(plain.ground);
  expect(hovered.ground).toBe(plain.ground);
  expect(hovered.frame).not.toBe(plain.frame);
  expect(hovered.frame).not.toBe(chosen.frame);
  await page.mouse.move(0, 0);
  await no.locator("input").focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowDown");
  const focused = await lookOf(frameOf(no));
  expect(focused.outline).not.toBe(plain.outline);
  expect(hovered.outline).toBe(plain.outline);
});

test.describe("in the reader's own colours", () => {
  test.use({ contextOptions: { reducedMotion: "reduce", forcedColors: "active" } });

  test("the current section, and what is chosen, can be told", { tag: "@once" }, async ({
    page,
  }) => {
    await openQuestion(page, "canWork");
    const [current, other] = [sections(page).first(), sections(page).nth(1)];
    await expect(current).toHaveAttribute("aria-current", "page");
    expect((await lookOf(current)).underline).not.toBe((await lookOf(other)).underline);
    await card(page, "yes").first().click();
    expect((await lookOf(frameOf(card(page, "yes").first()))).frame).not.toBe(
      (await lookOf(frameOf(card(page, "no").first()))).frame,
    );
    const bar = page.locator("progress");
    expect(await bar.evaluate((element) => getComputedStyle(element).borderBlockEndStyle)).toBe(
      "solid",
    );
  });

  test("the current section is marked once on each page, and what is chosen among materials can be told", {
    tag: "@once",
  }, async ({ page }) => {
    for (const [path, current] of [
      ["/", null],
      ["/check", "自测"],
      ["/policies", "政策"],
      ["/policies/startup-subsidy", "政策"],
      ["/en/departments", "Offices"],
    ] as const) {
      await page.goto(path);
      const underlines = await sections(page).evaluateAll((links) =>
        links.map(
          (link) => [link.textContent, getComputedStyle(link).borderBlockEndColor] as const,
        ),
      );
      const ground = await page.evaluate(() => {
        document.body.style.setProperty("color", "Canvas");
        const colour = getComputedStyle(document.body).color;
        document.body.style.removeProperty("color");
        return colour;
      });
      const marked = underlines.filter(([, colour]) => colour !== ground).map(([name]) => name);
      expect(marked, path).toEqual(current === null ? [] : [current]);
    }
    await openResult(page, graduate);
    const choices = page.locator("label", { has: page.locator("[name^=material-]") });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await choices.first().click();
    const frames = choices.locator("input + span");
    expect((await lookOf(frames.first())).frame).not.toBe((await lookOf(frames.nth(1))).frame);
  });

  test("what is chosen on the desk can be told", { tag: "@once" }, async ({ page }) => {
    await openDesk(page);
    const pills = page.locator('[data-field="applicant"] label > span');
    const [chosen, other] = [await lookOf(pills.first()), await lookOf(pills.nth(1))];
    expect(chosen.ground).not.toBe(other.ground);
    expect(chosen.frame).not.toBe(other.frame);
  });
});

test.describe("by night", () => {
  test.use({ colorScheme: "dark" });

  const themeOf = (page: Page) =>
    page.evaluate(() => {
      const { colorScheme } = getComputedStyle(document.documentElement);
      const paper = getComputedStyle(document.documentElement).getPropertyValue("--color-paper");
      return { colorScheme, paper, ground: getComputedStyle(document.body).backgroundColor };
    });

  test("the screen is dark, and paper is not", { tag: "@once" }, async ({ page }) => {
    await openResult(page, graduate);
    expect(await themeOf(page)).toEqual({
      colorScheme: "light dark",
      paper: "#14181b",
      ground: "rgb(20, 24, 27)",
    });
    await page.emulateMedia({ media: "print" });
    expect(await themeOf(page)).toEqual({
      colorScheme: "light",
      paper: "#faf6ed",
      ground: "rgba(0, 0, 0, 0)",
    });
    const sheet = page.locator(".sheet");
    await expect(sheet).toHaveCSS("background-color", "rgb(255, 255, 255)");
    await expect(sheet).toHaveCSS("color", "rgb(0, 0, 0)");
    await expect(sheet.locator("svg[role=img]")).toHaveCSS(
      "background-color",
      "rgb(255, 255, 255)",
    );
  });

  test("the browser is told both colours of the page", { tag: "@once" }, async ({ page }) => {
    await page.goto("/");
    const colours = page.locator("meta[name=theme-color]");
    await expect(colours).toHaveCount(2);
    await expect(page.locator('meta[name=theme-color][media*="dark"]')).toHaveAttribute(
      "content",
      "#14181b",
    );
  });

  test("everything can be read", { tag: ["@once", "@pages"] }, async ({ page }) => {
    await keepCase(page, graduate);
    const paths = ["/", "/check", "/result", "/loans", "/policies", "/law", "/operator"];
    for (const path of [
      ...paths,
      "/policies/startup-subsidy",
      "/departments",
      "/desk",
      "/rulebook/startup-subsidy",
    ]) {
      await page.goto(path);
      await alive(page);
      expect(await axeFindings(page), path).toEqual([]);
    }
  });
});

test("nothing on the desk is under 12 px", { tag: "@once" }, async ({ page }) => {
  await openDesk(page);
  const sizes = await page.locator(".desk *").evaluateAll((elements) =>
    elements.flatMap((element) => {
      const holds = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      return holds ? [Number.parseFloat(getComputedStyle(element).fontSize)] : [];
    }),
  );
  expect(sizes.length).toBeGreaterThan(100);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});

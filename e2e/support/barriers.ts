import AxeBuilder from "@axe-core/playwright";
import type { Page, TestInfo } from "@playwright/test";
import type { Locale } from "../../locales/languages";

/** What axe finds wrong with the page as it stands, or with a part of it, by rule and place. */
export async function axeFindings(page: Page, part = "html"): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // In the page itself, which has no frames, instead of in each frame and then in a page of its own: a third of the time.
    .setLegacyMode()
    .include(part)
    .options({ resultTypes: ["violations"] })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}

/** Whether the page is wider than its window. */
export function overflows(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
}

/**
 * The language in which axe reads a long page in this window: Chinese on the phone, English at the desk. Both languages have the
 * same elements and colours, so that each window and each language is read once, in half the time.
 */
export const languageRead = ({ project }: TestInfo): Locale =>
  project.name === "phone" ? "zh" : "en";

import { expect, type Page } from "@playwright/test";
import type { Words } from "../../components/questionnaire/testing/words";
import { axeFindings } from "./barriers";

/** The heading of the page. */
export const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** What the progress says: answered, and about so many left. */
export async function progressOf(page: Page, texts: Words): Promise<readonly [number, number]> {
  const label = await page.locator("label[for=progress]").innerText();
  const found = texts.progress.exec(label);
  return [Number(found?.[1]), Number(found?.[2])];
}

/** Axe finds nothing. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
}

import { expect, type Page } from "@playwright/test";
import {
  enterprise as enterpriseFacts,
  founder as founderFacts,
  graduate as graduateFacts,
  herder as herderFacts,
  unemployed as unemployedFacts,
} from "../components/result/testing";
import { result } from "../locales/result";

/** A case as the pages keep it in the tab. */
export interface StoredCase {
  readonly asOf: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Left school in 2018, a stall since August 2018, four people taken on. */
export const graduate: StoredCase = { asOf: "2019-09-01", facts: graduateFacts };

/** Left school 20 months ago; the firm is ten months old, with three people insured for ten months. */
export const founder: StoredCase = { asOf: "2026-11-23", facts: founderFacts };

/** Laid off at 47, registered, recognised, trained: seven programmes to apply for. */
export const unemployed: StoredCase = { asOf: "2019-09-01", facts: unemployedFacts };

/** A herder who has answered a few questions only. */
export const herder: StoredCase = { asOf: "2019-09-01", facts: herderFacts };

/** An enterprise in a hard year that keeps its staff. */
export const enterprise: StoredCase = { asOf: "2019-09-01", facts: enterpriseFacts };

/** The address of the result page in a language. */
export const resultPath = { zh: "/result", en: "/en/result" } as const;

/** Has the tab keep a case, as if it had just been answered there. */
export async function keepCase(page: Page, stored: StoredCase | null): Promise<void> {
  await page.addInitScript((text) => {
    const seeded = "seeded";
    if (text === null || sessionStorage.getItem(seeded)) return;
    sessionStorage.setItem(seeded, "yes");
    sessionStorage.setItem("case", text);
  }, stored && JSON.stringify(stored));
}

/** Opens a part of the result that is one tap away. */
export const openPart = (page: Page, id: string): Promise<void> =>
  page.locator(`#${id} > details > summary`).click();

/** Opens all that is said of a programme of the list, and first the part that it stands in where that is closed. */
export async function openDetails(page: Page, programme: string): Promise<void> {
  const details = page.locator(`#r-${programme} > details`);
  const part = page.locator("details:not([open])").filter({ has: details });
  if ((await part.count()) > 0) await part.locator("> summary").click();
  await details.locator("> summary").click();
}

/** Opens the result of a case and waits until the page has read it. */
export async function openResult(
  page: Page,
  stored: StoredCase | null,
  locale: "zh" | "en" = "zh",
): Promise<void> {
  await keepCase(page, stored);
  await page.goto(resultPath[locale]);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await expect(page.getByText(result[locale].loading)).toHaveCount(0);
}

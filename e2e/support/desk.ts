import type { Page } from "@playwright/test";
import { alive } from "./alive";

/** What a trained clerk presses, counted. */
export class Keys {
  count = 0;
  private readonly page: Page;
  private readonly after: (key: string) => Promise<void> | undefined;

  /** `after` is waited for after each key. */
  constructor(page: Page, after: (key: string) => Promise<void> | undefined = () => undefined) {
    this.page = page;
    this.after = after;
  }

  /** Presses these keys one after the other, by their names: `F2 y F2 19810305`. Digits are typed one by one. */
  async press(line: string): Promise<void> {
    for (const word of line.split(" ")) {
      const keys = /^\d+$/.test(word) ? [...word] : [word];
      for (const key of keys) {
        await this.page.keyboard.press(key);
        this.count++;
        await this.after(key);
      }
    }
  }
}

/** Opens the desk and waits until its first field has the focus. */
export async function openDesk(page: Page, path = "/desk"): Promise<void> {
  await page.goto(path);
  await alive(page);
  await page.locator('[data-field="applicant"] input:focus').waitFor();
}

/** The titles of the programmes with a verdict, in the order of the list. */
export const titlesWith = (page: Page, verdict: string) =>
  page.locator(`[data-verdict="${verdict}"] h3`);

/** Born in 1971, out of work, registered, dismissed after three years of insurance, nobody in the family works. */
export const olderUnemployed = [
  "F2 1", // Alxa Left Banner
  "F2 1", // out of work
  "F2 19710305",
  "F2 n", // not retired
  "F2 y F2 y", // able to work, wants to
  "F2 y", // registered
  "F2 y", // dismissed
  "F2 n", // draws no benefit
  "F2 36", // months of insurance
  "F2 n", // not laid off
  "F2 n", // hardship not recognised
  "F2 3", // nobody in the family has work
  "F2 1", // no business
  "F2 n", // no training
  "F2 0", // no certificate
  "F2 n", // not a rural worker
  "F2 n", // in no public-welfare post
  "F2 n F2 n", // no low income, no sudden hardship
].join(" ");

import type { Page, TestInfo } from "@playwright/test";
import { defaultLocale, type Locale, locales } from "../../locales/languages";
import { pseudoLanguages } from "../../scripts/language/pseudo";
import { expect } from "../support/house";
import { misfits } from "./boxes";
import { untranslated } from "./texts";

/** The pseudo-language that these tests read, by the name of their project; null where they read one of visitors. */
const pseudoOf = ({ project }: TestInfo): string | null =>
  pseudoLanguages.find(({ tag }) => project.name.startsWith(tag))?.tag ?? null;

/** Whether these tests read a pseudo-language. */
export const isPseudo = (info: TestInfo): boolean => pseudoOf(info) !== null;

/** The language of visitors that these tests read, whose texts those of a pseudo-language are made from. */
export function localeRead(info: TestInfo): Locale {
  if (isPseudo(info)) return "en";
  const found = locales.find((locale) => info.project.name.startsWith(`${locale} `));
  if (!found) throw new Error(`${info.project.name} reads no language`);
  return found;
}

/** The address of a page in the language that is read. */
export function addressOf(info: TestInfo, path: string): string {
  const language = pseudoOf(info) ?? localeRead(info);
  return language === defaultLocale ? path : `/${language}${path.replace(/^\/(?=$|#)/, "")}`;
}

/** All that the page says is translated, and there is room for it. */
export async function expectWhole(page: Page, info: TestInfo, what: string): Promise<void> {
  const pseudo = pseudoOf(info);
  if (pseudo !== null) {
    expect.soft(await untranslated(page, pseudo), `${what}: not translated`).toEqual([]);
  }
  expect.soft(await misfits(page), `${what}: without room`).toEqual([]);
}

/** What is left of A4 within the margins of a sheet, at 96 px an inch. */
export const paper = { width: 695, height: 1031 };

/** Opens a page with a clock that from there on moves only as it is told. */
export async function stopClock(page: Page, open: () => Promise<void>): Promise<void> {
  const morning = new Date("2026-11-23T01:00:00Z").getTime();
  await page.clock.install({ time: morning });
  await open();
  await page.clock.pauseAt(morning + 3_600_000);
}

/** What a page that holds somebody's data says when nobody attends it is whole: on its lock screen, in the last minute, and once all is wiped. */
export async function expectLockScreen(page: Page, info: TestInfo): Promise<void> {
  const lockScreen = page.locator("dialog[data-lock-screen]");
  await page.clock.runFor("03:02");
  await lockScreen.waitFor();
  await expectWhole(page, info, "hidden");
  await page.clock.runFor("06:00");
  await lockScreen.getByRole("alert").waitFor();
  await expectWhole(page, info, "in the last minute");
  await page.clock.runFor("01:00");
  await lockScreen.waitFor({ state: "hidden" });
  await expectWhole(page, info, "wiped");
}

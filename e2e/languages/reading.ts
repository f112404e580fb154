import type { Page, TestInfo } from "@playwright/test";
import { addressIn, type Display } from "../../components/site/display/display";
import { defaultLocale, type Locale, locales } from "../../locales/languages";
import { pseudoLanguages } from "../../scripts/language/pseudo";
import { expect } from "../support/house";
import { misfits } from "./boxes";
import { smallTargets, unmarkedChinese } from "./targets";
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

/** How pages look that these tests read: those of a project of large print are opened so. */
const displayRead = ({ project }: TestInfo): Display =>
  project.name.includes("large print") ? "large" : "";

/** The address of a page in the language and the display that are read. */
export function addressOf(info: TestInfo, path: string): string {
  const language = pseudoOf(info) ?? localeRead(info);
  const page = language === defaultLocale ? path : `/${language}${path.replace(/^\/(?=$|#)/, "")}`;
  return addressIn(page, displayRead(info));
}

/** What a finger needs, in px; where a clerk has much to see at once, what a mouse does. */
const targetOf = (page: Page): number =>
  /\/desk(?:\/|$)/.test(new URL(page.url()).pathname) ? 24 : 44;

/** All that the page says is translated, or says which language it is in; there is room for it, and what is pressed can be hit. */
export async function expectWhole(page: Page, info: TestInfo, what: string): Promise<void> {
  const pseudo = pseudoOf(info);
  if (pseudo !== null) {
    expect.soft(await untranslated(page, pseudo), `${what}: not translated`).toEqual([]);
  }
  expect.soft(await misfits(page), `${what}: without room`).toEqual([]);
  if (pseudo !== null) return;
  expect.soft(await smallTargets(page, targetOf(page)), `${what}: too small`).toEqual([]);
  if (localeRead(info) !== "zh") {
    expect.soft(await unmarkedChinese(page), `${what}: language`).toEqual([]);
  }
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

import type { Page, TestInfo } from "@playwright/test";
import { pseudoLanguages } from "../../scripts/language/pseudo";
import { expect } from "../support/house";
import { misfits } from "./boxes";
import { untranslated } from "./texts";

/** The pseudo-language that these tests read, by the name of their project. */
function languageOf({ project }: TestInfo): string {
  const found = pseudoLanguages.find(({ tag }) => project.name.startsWith(tag));
  if (!found) throw new Error(`${project.name} reads no pseudo-language`);
  return found.tag;
}

/** The address of a page in the language that is read. */
export const addressOf = (info: TestInfo, path: string): string =>
  `/${languageOf(info)}${path === "/" ? "" : path}`;

/** All that the page says is translated, and there is room for it. */
export async function expectWhole(page: Page, info: TestInfo, what: string): Promise<void> {
  expect.soft(await untranslated(page, languageOf(info)), `${what}: not translated`).toEqual([]);
  expect.soft(await misfits(page), `${what}: without room`).toEqual([]);
}

/** What is left of A4 within the margins of a sheet, at 96 px an inch. */
export const paper = { width: 695, height: 1031 };

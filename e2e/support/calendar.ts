import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import ICAL from "ical.js";

/** A day of a calendar file: the day, its title, and how many reminders it has. */
export type SavedDay = readonly [day: string, title: string, reminders: number];

/** The days of the calendar file that a button saves, as an independent reader understands them. */
export async function savedDays(page: Page, button: string): Promise<readonly SavedDay[]> {
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe("employment-plan.ics");
  const text = await readFile(await download.path(), "utf8");
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((component) => {
    const { startDate, summary } = new ICAL.Event(component);
    return [startDate.toString(), summary, component.getAllSubcomponents("valarm").length];
  });
}

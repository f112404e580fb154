import type { TestInfo } from "@playwright/test";
import { batch } from "../../locales/batch";
import { documentIn } from "../../locales/documents";
import { inPseudo, marked } from "../../scripts/language/pseudo/marks";
import { alive } from "../support/alive";
import { expect, test } from "../support/house";
import { choose, fileField } from "../support/list";
import {
  addressOf,
  expectLockScreen,
  expectWhole,
  isPseudo,
  localeRead,
  stopClock,
} from "./reading";

const [district, roles, served] = ["district", "institutionRoles", "entitiesServed"];

/** Two institutions that can be assessed, one whose cells cannot be read, and a column that is there twice; no word but of the pages. */
function listIn(info: TestInfo): Buffer {
  const { facts } = documentIn(localeRead(info)).rules;
  const shown = isPseudo(info) ? marked : (label: string): string => label;
  const named = (id: string): string => shown(facts.find((fact) => fact.id === id)?.label ?? "");
  const option = (id: string, of: string): string => {
    const fact = facts.find((one) => one.id === of);
    const options = fact && "options" in fact ? fact.options : [];
    return shown(options.find((one) => one.id === id)?.label ?? "");
  };
  return Buffer.from(
    [
      ["1", named(district), named(roles), named(served), named(served)],
      ["7", option("ejin", district), option("startup-service", roles), "12", "12"],
      ["8", "", option("startup-service", roles), "", ""],
      ["9", "3", "4", "0.5", ""],
    ]
      .map((cells) => cells.map((cell) => `"${cell}"`).join(","))
      .join("\n"),
  );
}

test("a list is whole, from the first page to its results and while nobody attends them", async ({
  page,
}, info) => {
  const own = batch[localeRead(info)];
  const texts = isPseudo(info) ? inPseudo(own) : own;
  await stopClock(page, async () => {
    await page.goto(addressOf(info, "/desk/batch"));
    await alive(page);
  });
  const day = page.locator("input[name=batch-day]");
  const start = page.getByRole("button", { name: texts.columns.start, exact: true });
  await page.locator('input[value="institution"]').check({ force: true });
  await choose(page, "1.csv", Buffer.from(""));
  await expect(fileField(page)).toHaveAttribute("aria-invalid", "true");
  await expectWhole(page, info, "a file without anything");

  await choose(page, "1.csv", listIn(info));
  await day.fill("2019-09-31");
  await start.click();
  await page.locator("select[aria-label]").first().selectOption("asOf");
  await page.locator("select[aria-label]").nth(1).selectOption("asOf");
  await expect(start).toBeDisabled();
  await expectWhole(page, info, "columns");

  await page.locator("select[aria-label]").nth(1).selectOption("ignore");
  await page.locator("select[aria-label]").first().selectOption("carry");
  await day.fill("2019-09-01");
  await start.click();
  await page.locator("#batch-people").waitFor();
  await page.locator("tbody th button").first().click();
  await page.locator("[aria-labelledby=batch-person] a").waitFor();
  await expectWhole(page, info, "results");
  await page.locator("input[name=batch-text]").fill("777");
  await expectWhole(page, info, "nobody");
  await expectLockScreen(page, info);
});

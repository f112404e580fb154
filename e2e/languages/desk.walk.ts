import { encodeCase } from "../../lib/case/share-code";
import { type Facts, rules } from "../../lib/policy";
import { Keys, olderUnemployed, openDesk } from "../support/desk";
import { expect, test } from "../support/house";
import { addressOf, expectLockScreen, expectWhole, paper, stopClock } from "./reading";

const handedFacts: Facts = {
  applicant: "person",
  district: "alxa-right",
  birthDate: "1963-03-07",
  workStatus: "unemployed",
  canWork: true,
};
const link = `https://example.org/result#${encodeCase(rules.facts, { asOf: "2026-10-01", facts: handedFacts })}`;

const verdicts = ["eligible", "conditional", "held", "unknown", "ineligible"];

test("the desk is whole, with its keys, what it takes in, and what it says of a case", async ({
  page,
}, info) => {
  await openDesk(page, addressOf(info, "/desk"));
  const dialog = page.getByRole("dialog");
  const close = async (): Promise<void> => {
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
  };
  await expectWhole(page, info, "window");
  await page.keyboard.press("F1");
  await dialog.waitFor();
  await expectWhole(page, info, "keys");
  await close();

  await page.keyboard.press("F3");
  await page.locator("#handed-code:focus").waitFor();
  await page.keyboard.press("Enter");
  await dialog.locator("[aria-invalid=true]").waitFor();
  await expectWhole(page, info, "nothing taken in");
  await page.locator("#handed-code").fill(link);
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "hidden" });
  await page.locator('[data-field="applicant"] input:focus').waitFor();
  await new Keys(page).press(olderUnemployed);
  await page.locator('[data-field="leftSchoolOn"], [data-field="birthDate"]').last().waitFor();
  await page.locator("#f-asOf").fill("2026-13-77");
  const months = page.locator('[data-field="unemploymentInsuranceMonths"] input[type=text]');
  await months.fill("-1");
  // What is wrong is said once a field is left, and takes room from the rows.
  await months.blur();
  for (const verdict of verdicts) {
    const rows = page.locator(`[data-verdict="${verdict}"] [data-row]`);
    if ((await rows.count()) === 0) continue;
    // Rows change places while the case is assessed: the one that is opened is named first.
    const programme = await rows.first().getAttribute("data-row");
    await page.locator(`[data-row="${programme}"]`).click();
    await page.locator(`#d-${programme} a`).first().waitFor();
  }
  // What is scrolled out of sight in the window.
  const size = page.viewportSize() ?? paper;
  await page.setViewportSize({ width: 6000, height: 6000 });
  await expectWhole(page, info, "all facts and verdicts");
  await page.setViewportSize(size);

  await page.keyboard.press("v");
  await dialog.locator("h1, h2").first().waitFor();
  await expectWhole(page, info, "the whole result");
  await close();
  await page.keyboard.press("F3");
  await page.locator("#handed-code").fill(link);
  await page.keyboard.press("Enter");
  await dialog.locator("button").nth(2).waitFor();
  await expectWhole(page, info, "taken in over a case");
  await close();

  await page.setViewportSize(paper);
  await page.emulateMedia({ media: "print" });
  await expect
    .poll(() =>
      page.evaluate(() => {
        window.dispatchEvent(new Event("beforeprint"));
        return document.querySelectorAll("[data-copy]").length;
      }),
    )
    .toBe(2);
  await expectWhole(page, info, "both copies");
});

test("the desk is whole while nobody attends it", async ({ page }, info) => {
  await stopClock(page, () => openDesk(page, addressOf(info, "/desk")));
  await page.locator('[data-field="district"] input').first().check({ force: true });
  await expectLockScreen(page, info);
});

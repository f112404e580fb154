import { expect, type Page, test } from "@playwright/test";
import { axeFindings } from "./support/barriers";
import { openDesk } from "./support/desk";
import { remains, spoken } from "./support/remains";

/** Nothing of one person is left for the next to see, find or print. */

const birthday = "1963-03-07";
const traces = [birthday, '"347"', "alxa-right"];

/** Waits for the desk to run, and enters someone who is easy to recognise. */
async function enterSomebody(page: Page): Promise<void> {
  const field = (fact: string) => page.locator(`[data-field="${fact}"]`);
  await field("district").locator("label").nth(1).click();
  await field("birthDate").locator("input[type=text]").fill(birthday);
  await field("unemploymentInsuranceMonths").locator("input[type=text]").fill("347");
  await expect(field("unemploymentInsuranceMonths").locator("input[type=text]")).toHaveValue("347");
}

async function expectNothing(page: Page): Promise<void> {
  await expect(page.locator('[data-field="birthDate"] input[type=text]')).toHaveValue("");
  await expect(page.locator('[data-field="district"] input:checked')).toHaveCount(0);
  const left = await remains(page);
  for (const trace of [birthday, '"347"']) expect(left.includes(trace), trace).toBe(false);
}

test("one key calls the next person, and nothing of the last one is left anywhere", async ({
  page,
}) => {
  await page.goto("/");
  const facts = { applicant: "person", district: "alxa-right", birthDate: birthday };
  await page.evaluate(
    (stored) => sessionStorage.setItem("case", stored),
    JSON.stringify({ asOf: null, facts }),
  );
  await openDesk(page);
  await enterSomebody(page);
  const before = await remains(page);
  for (const trace of traces) expect(before.replaceAll("\\", "").includes(trace), trace).toBe(true);

  await page.keyboard.press("F10");
  await expectNothing(page);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await expect(page.locator('[data-field="applicant"] input').first()).toBeFocused();

  await page.goto("/departments");
  await page.goBack();
  await expect(page.locator('[data-field="district"]')).toBeVisible();
  await expectNothing(page);
  await page.reload();
  await expect(page.locator('[data-field="district"]')).toBeVisible();
  await expectNothing(page);
});

test("whoever leaves with a case at the desk is asked, and finds nothing on the way back", async ({
  page,
}) => {
  await openDesk(page);
  await enterSomebody(page);
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    return dialog.accept();
  });
  await page.goto("/departments");
  expect(asked).toEqual(["beforeunload"]);
  await page.goBack();
  await expect(page.locator('[data-field="district"]')).toBeVisible();
  await expectNothing(page);
});

const lockScreenOf = (page: Page) => page.getByRole("dialog", { name: "屏幕已遮住" });

/** Opens the desk with somebody at it, and a clock that from there on moves only as it is told. */
async function enterAndStopTheClock(page: Page): Promise<void> {
  const morning = new Date("2026-11-23T01:00:00Z").getTime();
  await page.clock.install({ time: morning });
  await openDesk(page);
  await page.clock.pauseAt(morning + 3_600_000);
  await enterSomebody(page);
}

test("an unattended desk hides after 3 minutes, warns in the last and wipes after 10", async ({
  page,
}) => {
  await enterAndStopTheClock(page);
  expect(await spoken(page)).toContain(birthday);
  const lockScreen = lockScreenOf(page);

  await page.clock.runFor("02:58");
  await expect(lockScreen).toBeHidden();
  await page.clock.runFor("00:04");
  await expect(lockScreen).toBeVisible();
  expect(await spoken(page)).not.toContain(birthday);
  const onTop = await page.evaluate(() =>
    document.elementFromPoint(innerWidth / 2, innerHeight / 3)?.closest("[data-lock-screen]"),
  );
  expect(onTop).toBeTruthy();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("body")).toBeHidden();
  await page.emulateMedia({ media: null });

  for (const _ of [1, 2, 3]) await page.keyboard.press("Escape");
  await page.mouse.move(200, 200);
  await expect(lockScreen).toBeVisible();
  await page.getByRole("button", { name: "继续办理" }).click();
  await expect(lockScreen).toBeHidden();
  await expect(page.locator('[data-field="birthDate"] input[type=text]')).toHaveValue(birthday);

  await page.clock.runFor("08:58");
  await expect(lockScreen).not.toContainText("秒");
  await page.clock.runFor("00:04");
  await expect(lockScreen.getByRole("alert")).toContainText("1 分钟内");
  await expect(lockScreen).toContainText(/还有 \d+ 秒/);
  await page.clock.runFor("01:00");
  await expect(lockScreen).toBeHidden();
  await expect(page.getByText("上一位的内容已经全部清空")).toBeVisible();
  await expectNothing(page);
});

for (const [how, unattended] of [
  ["hides", "03:02"],
  ["counts down", "09:02"],
] as const) {
  test(`the lock screen has no barrier while it ${how}`, async ({ page }) => {
    await enterAndStopTheClock(page);
    await page.clock.runFor(unattended);
    await expect(lockScreenOf(page)).toBeVisible();
    await expect(lockScreenOf(page).getByRole("alert")).toHaveCount(how === "hides" ? 0 : 1);
    await page.clock.resume();
    expect(await axeFindings(page)).toEqual([]);
  });
}

test("a machine that slept wipes as soon as it wakes", async ({ page }) => {
  await page.clock.install();
  await openDesk(page);
  await enterSomebody(page);
  await page.clock.fastForward("45:00");
  await expect(page.getByText("上一位的内容已经全部清空")).toBeVisible();
  await expectNothing(page);
});

test("what was pasted, or typed and not understood, goes with the person it is about", async ({
  page,
}) => {
  await page.clock.install();
  await openDesk(page);
  await enterSomebody(page);
  const day = page.locator("#f-asOf");
  await day.fill("1963-33-77");
  await page.keyboard.press("F3");
  await page.getByLabel("粘贴链接或代码").fill("https://example.org/result#1963-33-77");
  await page.clock.fastForward("45:00");
  await expect(page.getByText("上一位的内容已经全部清空")).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(day).not.toHaveValue("1963-33-77");
  expect(await remains(page)).not.toContain("1963-33-77");
});

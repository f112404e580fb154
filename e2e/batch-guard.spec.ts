import type { Page } from "@playwright/test";
import { personsAsCsv } from "../lib/batch/testing/list";
import { expect, test } from "./support/house";
import { choose, fileField, list } from "./support/list";
import { remains, spoken } from "./support/remains";

/** Nothing of a list is left for whoever comes next to see, find or print. */

const lockScreenOf = (page: Page) => page.getByRole("dialog", { name: "屏幕已遮住" });

/** Opens the page with a clock that from there on moves only as it is told. */
async function openAndStopTheClock(page: Page): Promise<void> {
  const morning = new Date("2026-11-23T01:00:00Z").getTime();
  await page.clock.install({ time: morning });
  await page.goto("/desk/batch");
  await expect(fileField(page)).toBeVisible();
  await page.clock.pauseAt(morning + 3_600_000);
}

async function assessList(page: Page): Promise<void> {
  await choose(page, "三月名单.csv", list);
  await page.getByRole("button", { name: "开始测算" }).click();
  await expect(page.getByText("测了 2 人", { exact: true })).toBeVisible();
}

/** Neither a row, nor a cell, nor the name of the file. */
async function expectNothing(page: Page): Promise<void> {
  await expect(fileField(page)).toBeVisible();
  const left = await remains(page);
  for (const trace of ["李四", "2018-02-30", "三月名单", "别的没还清的贷款", "2019-09-31"]) {
    expect(left.includes(trace), trace).toBe(false);
  }
  await expect.poll(() => page.workers().length).toBe(0);
}

test("results that nobody attends are hidden after 3 minutes, the same when opened, and wiped after 10", async ({
  page,
}) => {
  await openAndStopTheClock(page);
  await page.evaluate(() => sessionStorage.setItem("case", "a citizen's own"));
  await assessList(page);
  await page.getByRole("textbox", { name: "找（行号或原样列）" }).fill("李四");
  await page.getByRole("button", { name: "第 3 行详细" }).click();
  const person = page.getByRole("region", { name: "第 3 行 · 2 · 李四" });
  await expect(person).toContainText("已经有了：一次性创业补贴。");
  expect(await spoken(page)).toContain("李四");
  const before = await page.getByRole("main").innerText();

  const lockScreen = lockScreenOf(page);
  await page.clock.runFor("02:58");
  await expect(lockScreen).toBeHidden();
  await page.clock.runFor("00:04");
  await expect(lockScreen).toBeVisible();
  expect(await spoken(page)).not.toContain("李四");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("body")).toBeHidden();
  await page.emulateMedia({ media: null });
  await page.keyboard.press("Escape");
  await page.mouse.move(200, 200);
  await expect(lockScreen).toBeVisible();

  await page.getByRole("button", { name: "接着看" }).click();
  await expect(lockScreen).toBeHidden();
  await expect(person).toBeVisible();
  expect(await page.getByRole("main").innerText()).toBe(before);

  await page.clock.runFor("09:02");
  await expect(lockScreen.getByRole("alert")).toContainText("名单和结果就全部清空");
  await page.clock.runFor("01:00");
  await expect(lockScreen).toBeHidden();
  await expect(page.getByText("名单和结果已经全部清空")).toBeVisible();
  await expectNothing(page);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.getByRole("button", { name: "重新选名单" }).click();
  await expect(fileField(page)).toBeFocused();
  await assessList(page);
});

test("columns and what was typed are wiped by a machine that slept, and by the button of the lock screen", async ({
  page,
}) => {
  await openAndStopTheClock(page);
  const day = page.getByLabel("测算日期", { exact: true });
  const today = await day.inputValue();
  await day.fill("2019-09-31");
  await choose(page, "三月名单.csv", list);
  await expect(page.getByText("文件：三月名单.csv")).toBeVisible();
  await page.clock.fastForward("45:00");
  await expect(page.getByText("名单和结果已经全部清空")).toBeVisible();
  await expectNothing(page);
  await expect(day).toHaveValue(today);

  await choose(page, "三月名单.csv", list);
  await expect(page.getByText("名单和结果已经全部清空")).toBeHidden();
  await page.clock.runFor("03:02");
  await lockScreenOf(page).getByRole("button", { name: "清空，换一份名单" }).click();
  await expect(lockScreenOf(page)).toBeHidden();
  await expectNothing(page);
  await expect(fileField(page)).toBeFocused();
});

test("work goes on behind the lock screen, and a wipe ends it", { tag: "@pages" }, async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "hardwareConcurrency", { value: 2 });
  });
  await openAndStopTheClock(page);
  const many = Buffer.from(personsAsCsv(5_000, 0.9));
  const code = "**/*.js";
  /** Begins work that lasts until it is let go: its second worker cannot start. */
  const begin = async (): Promise<() => Promise<void>> => {
    await choose(page, "三月名单.csv", many);
    const start = page.getByRole("button", { name: "开始测算" });
    await expect(start).toBeVisible();
    let free = (): void => {};
    const freed = new Promise<void>((resolve) => {
      free = resolve;
    });
    await page.route(code, async (route) => {
      await freed;
      await route.continue().catch(() => undefined);
    });
    await start.click();
    await expect(page.getByRole("heading", { name: "正在测算" })).toBeVisible();
    return async () => {
      free();
      await page.unroute(code);
    };
  };

  const goOn = await begin();
  await page.clock.runFor("03:02");
  await expect(lockScreenOf(page)).toBeVisible();
  await goOn();
  await expect(page.getByText("测了 5,000 人", { exact: true })).toBeAttached();
  await expect(lockScreenOf(page)).toBeVisible();
  await page.getByRole("button", { name: "接着看" }).click();
  await expect(page.getByRole("heading", { name: "测算结果" })).toBeFocused();
  await page.getByRole("button", { name: "换一份名单" }).click();

  const goOnAgain = await begin();
  await page.clock.fastForward("10:02");
  await expectNothing(page);
  await goOnAgain();
  await expectNothing(page);
  await expect(page.getByText("名单和结果已经全部清空")).toBeVisible();
});

test("whoever leaves with a list is asked, and finds nothing on the way back", async ({ page }) => {
  await page.goto("/desk/batch");
  await expect(fileField(page)).toBeVisible();
  await assessList(page);
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    return dialog.accept();
  });
  await page.goto("/departments");
  expect(asked).toEqual(["beforeunload"]);
  await page.goBack();
  await expectNothing(page);
  await page.goto("/departments");
  expect(asked).toEqual(["beforeunload"]);

  // A page that is kept for the way back is kept as it stands when it has been told.
  await page.goBack();
  await expect(fileField(page)).toBeVisible();
  await assessList(page);
  const kept = await page.evaluate(() => {
    window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    return document.body.innerText;
  });
  expect(kept).not.toContain("李四");
  await expectNothing(page);
});

import type { Page } from "@playwright/test";
import { axeFindings, overflows } from "./support/barriers";
import { Keys, olderUnemployed, openDesk, titlesWith } from "./support/desk";
import { expect, test } from "./support/house";

const field = (page: Page, fact: string) => page.locator(`[data-field="${fact}"]`);
const row = (page: Page, programme: string) =>
  page.getByRole("listitem").filter({ has: page.locator(`[data-row="${programme}"]`) });
const tally = (page: Page) => page.getByRole("region", { name: "结论" }).getByRole("status");

test("a clerk enters a usual case by keyboard alone", async ({ page }, info) => {
  await openDesk(page);
  const keys = new Keys(page);
  await keys.press(olderUnemployed);

  await expect(titlesWith(page, "eligible")).toHaveText(["就业困难人员认定", "公益性岗位安置"]);
  await expect(titlesWith(page, "held")).toHaveText(["失业登记"]);
  await expect(row(page, "hardship-recognition")).toContainText(
    "阿拉善左旗的公共就业服务机构（人社部门）",
  );
  await expect(row(page, "unemployment-benefit")).toContainText("原参保地");
  await expect(titlesWith(page, "conditional")).toHaveText(["失业保险金"]);
  await expect(titlesWith(page, "unknown")).toHaveCount(0);
  await expect(tally(page)).toHaveText(
    "先问还办不办 2，由办理单位决定 1，条件不够 15，已经有了 1，不在有效期 2",
  );
  const seconds = keys.count * 0.28;
  const words = `${keys.count} keys for 20 facts, ${seconds.toFixed(1)} s at 0.28 s a key`;
  info.annotations.push({ type: "keys", description: words });
  expect(seconds).toBeLessThan(60);

  await test.step("then what only the office can say", async () => {
    await page.keyboard.press("F2");
    await expect(field(page, "unemploymentBenefitConfirmed").locator("input:focus")).toBeVisible();
    await page.keyboard.press("y");
    await expect(titlesWith(page, "conditional")).toHaveCount(0);
    await expect(titlesWith(page, "eligible")).toHaveCount(3);
  });
  await test.step("looks at the conditions of one, and at the result whole", async () => {
    await new Keys(page).press("F4 ArrowDown ArrowUp Enter");
    await expect(row(page, "hardship-recognition")).toContainText("第十条 10.3");
    await page.keyboard.press("v");
    const whole = page.getByRole("dialog", { name: "全部结果" });
    await expect(whole.getByRole("heading", { name: "您的结果" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(whole).toHaveCount(0);
  });
  await test.step("leaves nothing behind for the next person", async () => {
    await page.keyboard.press("F10");
    await expect(field(page, "applicant").locator("input:focus")).toBeVisible();
    await expect(titlesWith(page, "eligible")).toHaveCount(0);
    await expect(field(page, "birthDate").getByRole("textbox")).toHaveValue("");
    await expect(page).toHaveURL("/desk");
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
  });
});

test("a bad date gets a message beside its field and is kept, and the rest goes on", async ({
  page,
}) => {
  await openDesk(page);
  const keys = new Keys(page);
  const birth = field(page, "birthDate").getByRole("textbox");
  await keys.press("F2 1 F2 1 F2 19990230 Enter");
  await expect(field(page, "birthDate").getByRole("alert")).toContainText("没有这一天");
  await expect(birth).toHaveValue("19990230");
  await expect(birth).toHaveAttribute("aria-invalid", "true");
  const registration = row(page, "unemployment-registration");
  await expect(registration).toContainText("出生日期");

  await keys.press("Shift+Enter");
  for (const written of ["1999.3.5", "1999-03-05", "１９９９０３０５"]) {
    await birth.fill(written);
    await birth.press("Enter");
    await expect(birth).toHaveValue("1999-03-05");
    await birth.focus();
  }
  await expect(field(page, "birthDate").getByRole("alert")).toHaveCount(0);

  // A day that there is and that cannot be: it is not counted, and counts again on another assessment date.
  await birth.fill("2030-01-01");
  await expect(field(page, "birthDate").getByRole("alert")).toContainText("在测算那天以后");
  await expect(registration).toContainText("出生日期");
  await keys.press("F8 20310101");
  await expect(field(page, "birthDate").getByRole("alert")).toHaveCount(0);
  await keys.press("F8 20260901");
  await expect(field(page, "birthDate").getByRole("alert")).toHaveCount(1);
  await birth.fill("1999-03-05");
  await expect(field(page, "birthDate").getByRole("alert")).toHaveCount(0);
  await expect(registration).not.toContainText("出生日期");
});

test("an impossible assessment date is kept with a message, and today counts", async ({ page }) => {
  await openDesk(page);
  await new Keys(page).press("F8 20190901 F8 20190931 Enter");
  const date = field(page, "asOf");
  await expect(date.getByRole("alert")).toHaveText("没有这一天，先按今天算。");
  await expect(date.getByRole("textbox")).toHaveValue("20190931");
  await expect(row(page, "youth-internship")).toHaveAttribute("data-verdict", "notInForce");
  await new Keys(page).press("F8 20190930");
  await expect(row(page, "youth-internship")).toHaveAttribute("data-verdict", "unknown");
});

test("a letter leads to the answer that begins with it", async ({ page }) => {
  await openDesk(page, "/en/desk");
  const keys = new Keys(page);
  const work = field(page, "workStatus");
  await keys.press("F2 1 F2 s");
  await expect(work.locator("input:checked + span")).toContainText("Studying");
  await keys.press("o");
  await expect(work.locator("input:checked + span")).toContainText("Out of work");
});

test("what no longer matters is greyed and keeps its value", async ({ page }) => {
  await openDesk(page);
  await new Keys(page).press("F2 1 F2 1 F2 19990305 F2 y");
  const canWork = field(page, "canWork");
  await expect(canWork).not.toHaveAttribute("data-irrelevant", "");
  await page.locator('[data-field="district"] input').last().focus();
  await page.keyboard.press("7");
  // All but one that goes by the place of insurance, whose conditions nobody knows any more.
  await expect(titlesWith(page, "ineligible")).toHaveCount(18);
  await expect(canWork).toHaveAttribute("data-irrelevant", "");
  await expect(canWork.getByRole("radio", { name: "是" })).toBeChecked();
  await expect(canWork.getByRole("group")).toHaveAccessibleDescription(/现在不影响结果/);
  await page.keyboard.press("1");
  await expect(canWork).not.toHaveAttribute("data-irrelevant", "");
});

test("offers the published rate of the year before and never fills it in", async ({ page }) => {
  await openDesk(page);
  const keys = new Keys(page);
  await keys.press("2 F8 20200901 Enter");
  const rate = field(page, "localUnemploymentPercent");
  await expect(rate).toContainText("2019 年度");
  await expect(rate.getByRole("textbox")).toHaveValue("");
  await keys.press("1 F2 2 F2 y F2 5 F2 200");
  await rate.getByRole("textbox").focus();
  await keys.press("ArrowDown");
  await expect(rate.getByRole("textbox")).toHaveValue("2.8");
  await expect(row(page, "stability-refund")).toHaveAttribute("data-verdict", "eligible");
  await keys.press("F8 20190901 Enter");
  await expect(rate).toContainText("没有查到 2018 年度");
});

test("is for everybody, on a desktop and on a phone", { tag: "@pages" }, async ({ page }) => {
  await openDesk(page, "/en/desk");
  expect(await axeFindings(page)).toEqual([]);
  await new Keys(page).press("F2 1 F2 1 F2 19990230 F2 y F4 Enter");
  await expect(page.getByRole("link", { name: /^Clause / }).first()).toBeVisible();
  expect(await axeFindings(page, "main")).toEqual([]);

  await page.setViewportSize({ width: 360, height: 740 });
  expect(await overflows(page)).toBe(false);
  await field(page, "canWork").getByRole("radio").first().focus();
  await page.keyboard.press("y");
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keys of the desk" });
  await expect(keys).toBeVisible();
  expect(await axeFindings(page, "dialog")).toEqual([]);
  await page.keyboard.press("F10");
  await page.keyboard.press("Escape");
  await expect(keys).toHaveCount(0);
  await expect(field(page, "canWork").getByRole("radio", { name: "Yes" })).toBeFocused();
  await expect(field(page, "canWork").getByRole("radio", { name: "Yes" })).toBeChecked();
});

import { personsAsCsv } from "../lib/batch/testing/list";
import { expect, test } from "./support/house";

test("thousands of people are shared among workers, can be called off, and leave a page that can be searched", {
  tag: "@pages",
}, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "hardwareConcurrency", { value: 2 });
  });
  await page.goto("/desk/batch");
  const buffer = Buffer.from(personsAsCsv(5_000, 0.9));
  const file = page.locator("input[type=file]");
  await file.setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer });
  const start = page.getByRole("button", { name: "开始测算" });
  await expect(start).toBeVisible();

  // The second worker cannot begin: the work goes on until it is called off, on however fast a machine.
  let run = (): void => {};
  const allowed = new Promise<void>((resolve) => {
    run = resolve;
  });
  await page.route("**/*.js", async (route) => {
    await allowed;
    await route.continue();
  });
  await start.click();
  await expect(page.getByRole("progressbar", { name: /^已测 .* 人，0%$/ })).toBeVisible();
  await page.getByRole("button", { name: "停下" }).click();
  await expect(page.getByText("已经停下，没有结果。")).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(0);

  run();
  await start.click();
  await expect(page.getByText("测了 5,000 人", { exact: true })).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(2);
  const text = page.getByRole("textbox", { name: "找（行号或原样列）" });
  await text.fill("-004999");
  await expect(page.getByText("1 人（一共 5,000 人）")).toBeVisible();
  await text.fill("");
  await expect(page.getByText("5,000 人（一共 5,000 人）")).toBeVisible();
  expect(await page.locator("tbody tr").count()).toBeLessThan(200);
});

import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { axeFindings, overflows } from "./support/barriers";
import { expect, test } from "./support/house";
import { choose, fileField, list } from "./support/list";

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), "utf8");
}

async function saved(page: Page, press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return download;
}

test("a list is assessed on the device, person by person, and taken away, and what is no list is refused", async ({
  page,
}) => {
  await page.goto("/desk/batch");
  await expect(fileField(page)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET" || request.postData() !== null) sent.push(request.url());
  });

  await choose(page, "旧.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]));
  await expect(fileField(page)).toHaveAccessibleDescription(/旧的 Excel 格式/);
  await choose(page, "名单.csv", list);
  await expect(page.getByRole("heading", { name: "第三步：对一对列名" })).toBeFocused();
  await expect(
    page.getByText("认出 10 列；2 列写进结果，里面的证件号和电话会盖住；1 列不用。"),
  ).toBeVisible();
  const identity = page.getByRole("combobox", { name: "“身份证号”当作什么" });
  await expect(identity).toHaveValue("ignore");
  await page.getByRole("combobox", { name: "“姓名”当作什么" }).selectOption("测算日期");
  await expect(page.getByText("有两列都当作：测算日期。请只留一列。")).toBeVisible();
  await expect(page.getByRole("button", { name: "开始测算" })).toBeDisabled();
  await page.getByRole("combobox", { name: "“姓名”当作什么" }).selectOption("写进结果");
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflows(page)).toBe(false);

  await page.getByRole("button", { name: "开始测算" }).click();
  await expect(page.getByRole("heading", { name: "测算结果" })).toBeFocused();
  await expect(page.getByText("测了 2 人", { exact: true })).toBeVisible();
  await expect(page.getByText("1 行没有测：有的格子读不懂")).toBeVisible();
  await expect(page.getByRole("cell", { name: "2018-02-30" })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflows(page)).toBe(false);

  await page.getByRole("button", { name: "一次性创业补贴，现在可以申请：1 人，列出来" }).click();
  await expect(page.getByRole("heading", { name: "一个一个看" })).toBeFocused();
  await expect(page.getByText("1 人（一共 2 人）")).toBeVisible();
  await page.getByRole("button", { name: "一次性创业补贴，已经有了：1 人，列出来" }).click();
  await page.getByRole("button", { name: "第 3 行详细" }).click();
  await expect(page.getByRole("region", { name: /^第 3 行 · 2/ })).toContainText(
    "已经有了：一次性创业补贴。",
  );
  await page.getByRole("button", { name: "一次性创业补贴，现在可以申请：1 人，列出来" }).click();
  await page.getByRole("button", { name: "第 2 行详细" }).click();
  const person = page.getByRole("region", { name: /^第 2 行 · 1/ });
  const subsidy = person.getByRole("row", { name: /^一次性创业补贴/ });
  await expect(subsidy).toContainText("5,000 元");
  await expect(subsidy).toContainText("登记地旗区的人社部门");
  const whole = person.getByRole("link", { name: /全部结果/ });
  await expect(whole).toHaveAttribute("href", /^\/result#[0-9A-Z]+/);

  const csv = await saved(page, () =>
    page.getByRole("button", { name: "谁能申请什么：下载 CSV" }).click(),
  );
  const text = await textOf(csv);
  expect(text).toMatch(/^\ufeff原表行号,编号,姓名,/);
  expect(text).toContain('\n2,1,"\'=HYPERLINK(1)",2019-09-01,个人,额济纳旗,');
  expect(text).toContain(
    ",一次性创业补贴,startup-subsidy,现在可以申请,按文件还在办,,金额,5000,2019-08-15,2020-06-30,",
  );
  expect(text).toMatch(/,去哪里办,牵头部门,配合部门,/);
  expect(text).toMatch(/,startup-subsidy,.*,登记地旗区的人社部门,盟财政局,/);
  expect(text).toMatch(/,temporary-relief,.*,额济纳旗的苏木镇（街道）或旗区民政部门,盟财政局,/);
  // Who had the subsidy before is not told to get it.
  expect(text).not.toMatch(/\n3,2,.*startup-subsidy/);
  expect(text).not.toContain("15290000");
  const bad = await saved(page, () => page.getByRole("button", { name: /^下载这些格子/ }).click());
  expect(await textOf(bad)).toContain("4,毕业日期,2018-02-30,");
  expect(sent).toEqual([]);

  await page.getByRole("button", { name: "换一份名单" }).click();
  await expect(fileField(page)).toBeVisible();
  await expect(page.getByText("李四")).toHaveCount(0);
});

test("a template is recognised whole when it comes back, and so are results as a workbook", {
  tag: "@once",
}, async ({ page }) => {
  await page.goto("/en/desk/batch");
  await expect(fileField(page)).toBeVisible();
  await page.getByRole("radio", { name: "Institution" }).check({ force: true });
  const template = await saved(page, () =>
    page.getByRole("button", { name: "Template (Excel)" }).click(),
  );
  expect(template.suggestedFilename()).toBe("list-template-institution.xlsx");
  await fileField(page).setInputFiles(await template.path());
  await expect(page.getByText("The list has every fact that can be filled in.")).toBeVisible();
  await page.getByRole("button", { name: "Another list" }).click();

  const rows = "Banner or zone,What you do,Businesses served\nejin,startup-service,12\n";
  await choose(page, "list.csv", Buffer.from(rows));
  await page.getByRole("button", { name: "Assess" }).click();
  await expect(page.getByText("1 person assessed", { exact: true })).toBeVisible();
  const results = await saved(page, () =>
    page.getByRole("button", { name: "All verdicts: Excel" }).click(),
  );
  await page.getByRole("button", { name: "Another list" }).click();
  await fileField(page).setInputFiles(await results.path());
  await expect(page.getByText("Row in the list", { exact: true })).toBeVisible();
});

test("the worker that reads the list reaches no network", { tag: "@once" }, async ({
  page,
  complaints,
}) => {
  complaints.expect(/Content Security Policy|Refused to connect/);
  await page.goto("/desk/batch");
  await expect(fileField(page)).toBeVisible();
  const [worker] = await Promise.all([page.waitForEvent("worker"), choose(page, "名单.csv", list)]);
  await expect(page.getByRole("heading", { name: "第三步：对一对列名" })).toBeVisible();
  const reached = await worker.evaluate(() =>
    fetch("/robots.txt").then(
      () => true,
      () => false,
    ),
  );
  expect(reached).toBe(false);
});

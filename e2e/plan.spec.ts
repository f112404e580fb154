import { expect, type Page, test } from "@playwright/test";
import { founder, openDetails, openResult } from "./result-cases";
import { savedDays } from "./support/calendar";

const plan = (page: Page, name: string) => page.getByRole("region", { name });

test("a founder sees the window of the subsidy, takes it along, and what the loan still needs", async ({
  page,
}) => {
  await openResult(page, founder);
  const own = plan(page, "接下来怎么办");
  const steps = own.getByRole("article");
  await expect(steps.nth(0)).toContainText(
    /一次性创业补贴.*5,000 元.*2027年1月23日 起.*到 2027年3月23日 为止（2 个月）/,
  );
  await expect(steps.nth(1)).toContainText(/个人创业担保贷款.*现在可以申请/);
  await openDetails(page, "startup-subsidy");
  await expect(steps.nth(0).getByRole("link", { name: /办理步骤/ })).toHaveAttribute(
    "href",
    "/policies/startup-subsidy",
  );
  await page.getByText("要记住的日子（2 个）").click();

  const days = plan(page, "要记住的日子").getByRole("listitem");
  await expect(days).toHaveText([
    "一次性创业补贴：2027年1月23日至2027年3月23日，2 个月，别错过（先问还办不办）",
    "高校毕业生创业担保贷款：从2028年1月23日起，没有写截止日期（先要做到下面“还差一点”写的；先问还办不办）",
  ]);
  // The picture agrees: two months of fourteen, after two; the loan at its end.
  const [subsidy, loan] = await days.evaluateAll((rows) =>
    rows.map((row) => {
      const picture = row.querySelector("svg")?.getBoundingClientRect();
      const bar = row.querySelector("svg > g > rect")?.getBoundingClientRect();
      if (!picture || !bar) return { from: Number.NaN, to: Number.NaN };
      const at = (x: number): number => ((x - picture.left) / picture.width) * 100;
      return { from: at(bar.left), to: at(bar.right) };
    }),
  );
  expect(subsidy?.from).toBeCloseTo(15.0, 0);
  expect(subsidy?.to).toBeCloseTo(26.6, 0);
  expect(loan?.from).toBeCloseTo(87, 0);

  expect(await savedDays(page, "放进手机日历")).toEqual([
    ["2027-01-23", "一次性创业补贴：从今天起按文件够条件，先问还办不办", 0],
    ["2027-03-23", "一次性创业补贴：今天是最后一天", 1],
  ]);
  await expect(own.getByRole("status")).toHaveText("日历文件已经存好。");

  const near = plan(page, "还差一点");
  await expect(near).toContainText("最高 500,000 元，最长 3 年");
  await expect(near.getByRole("article").filter({ hasText: "再加" })).toContainText(
    "高校毕业生创业担保贷款",
  );
  await expect(near.getByRole("listitem").filter({ hasText: /^[^。]{0,30}再加/ })).toContainText([
    "多招员工：从 3 人到 5 人（再加 2 人）",
    "继续给员工足额缴社会保险：从 10 个月到 12 个月（再加 2 个月）",
  ]);
  await expect(near).toContainText("做到了，从 2028年1月23日 起按文件够条件，先问还办不办");
});

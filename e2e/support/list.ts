import type { Page } from "@playwright/test";

/** Two people who can be assessed, and one whose cells cannot be read. */
export const list = Buffer.from(
  [
    "编号,姓名,身份证号,所在旗区,高校毕业生,毕业日期,创业情况,登记注册日期,第一次创业,一直正常经营,领过创业补贴,别的没还清的贷款,测算日期",
    "1,=HYPERLINK(1),15290000,额济纳旗,是,2018/6/30,个体工商户,2018年8月15日,是,是,否,否,2019-09-01",
    "2,李四,15290001,阿拉善左旗,是,2018/6/30,个体工商户,20180815,是,是,是,否,2019-09-01",
    "3,王五,15290002,额济纳旗,也许,2018-02-30,,,,,,,2019-09-01",
    "",
  ].join("\r\n"),
);

/** Where a list is chosen. */
export const fileField = (page: Page) => page.locator("input[type=file]");
/** Chooses a list. */
export const choose = (page: Page, name: string, buffer: Buffer) =>
  fileField(page).setInputFiles({ name, mimeType: "text/csv", buffer });

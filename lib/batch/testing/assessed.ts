import { documentsHere, operator } from "@/lib/settings";
import { type AssessedRow, createBatch } from "../assess";
import { mapColumns } from "../columns";
import { type BatchData, batchData } from "../data";
import type { ImportSettings } from "../rows";

/** Lists assessed as the page assesses them, in Chinese, as of 1 September 2019. For tests. */

export const data = batchData("zh", documentsHere, operator);

/** The plan for a list with these columns, each taken as its name says. */
export function settingsFor(
  header: readonly string[],
  applicant: ImportSettings["applicant"] = "person",
): ImportSettings {
  const columns = mapColumns(header, data.rules.facts, data.vocabulary, applicant);
  const uses = columns.map(({ use }) => use);
  return { header, uses, applicant, asOf: "2019-09-01", today: "2026-11-25" };
}

/** What becomes of each row; the first stands below the header. */
export function assessAll(
  settings: ImportSettings,
  rows: readonly (readonly string[])[],
  by: BatchData = data,
) {
  const batch = createBatch(settings, by);
  return { batch, read: rows.map((cells, index) => batch.assess({ number: index + 2, cells })) };
}

/** The rows that could be read. */
export const good = (read: ReturnType<typeof assessAll>["read"]): readonly AssessedRow[] =>
  read.flatMap((one) => (one.ok ? [one.value] : []));

/** The columns of a graduate with a shop. */
export const graduateHeader = [
  "编号",
  "所在旗区",
  "高校毕业生",
  "毕业日期",
  "创业情况",
  "登记注册日期",
  "第一次创业",
  "一直正常经营",
  "领过创业补贴",
];
/** Who can have the start-up subsidy, under a number that a spreadsheet might take for a formula. */
export const graduateRow = [
  "=A1",
  "额济纳旗",
  "是",
  "2018/6/30",
  "个体工商户",
  "2018年8月15日",
  "是",
  "是",
  "否",
];

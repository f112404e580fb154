import { plainly, row } from "../impact/markdown";
import type { CaseReport, ReportTable } from "./report";

const tableLines = ({ head, rows }: ReportTable): readonly string[] => [
  row(head),
  `| ---: |${" --- |".repeat(head.length - 1)}`,
  ...rows.map(row),
  "",
];

/**
 * The check of a file of office cases as Markdown.
 *
 * @example markdownOf(reportOf(check, "en")) // "# Check of an office’s own cases\n…"
 */
export function markdownOf(report: CaseReport): string {
  const { title, about, counts, table, differing, listings, notUsed, notes } = report;
  const lines = [
    `# ${title}`,
    "",
    ...about.map((one) => `- ${plainly(one)}`),
    "",
    `**${plainly(counts)}**`,
    "",
    ...tableLines(table),
    ...(differing.cases.length === 0 ? [] : [`## ${differing.title}`, ""]),
    ...differing.cases.flatMap((one) => [
      `### ${plainly(one.title)}`,
      "",
      ...[...one.both, ...one.why].map((line) => `- ${plainly(line)}`),
      "",
    ]),
    ...listings.flatMap((one) => [`## ${one.title}`, "", ...tableLines(one.table)]),
    ...(notUsed === null
      ? []
      : [`## ${notUsed.title}`, "", ...notUsed.columns.map((one) => `- ${plainly(one)}`), ""]),
    ...notes.flatMap((one) => [plainly(one), ""]),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

import { impact as messages } from "@/locales/impact";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import type { EffectReport, ImpactReport, ProgrammeReport } from "./report";

/** A text of which signs of Markdown stand as they are written. @example plainly("2 * 3") // "2 \\* 3" */
export const plainly = (text: string): string => text.replaceAll(/[\\`*_[\]<>|#]/g, "\\$&");

/** A line of a table. @example row(["a", "b"]) // "| a | b |" */
export const row = (cells: readonly string[]): string => `| ${cells.map(plainly).join(" | ")} |`;

function effectLines(
  { title, smallest, examples }: EffectReport,
  locale: Locale,
): readonly string[] {
  const texts = messages[locale];
  const { colon } = punctuation[locale];
  const fewest = smallest ? [`${texts.smallest}${colon}`, "", `- ${plainly(smallest)}`, ""] : [];
  return [
    `### ${plainly(title)}`,
    "",
    ...fewest,
    `${texts.examples(examples.length)}${colon}`,
    "",
    ...examples.map((one, nth) => `${nth + 1}. ${plainly(one)}`),
    "",
  ];
}

const programmeLines = (
  { title, table: { head, rows }, effects }: ProgrammeReport,
  locale: Locale,
): readonly string[] => [
  `## ${plainly(title)}`,
  "",
  row(head),
  `| --- |${" ---: |".repeat(head.length - 2)} --- |`,
  ...rows.map(row),
  "",
  ...effects.flatMap((one) => effectLines(one, locale)),
];

/**
 * The report as Markdown.
 *
 * @example markdownOf(reportOf(impact, rules, "en"), "en") // "# Who is affected by the change\n…"
 */
export function markdownOf(
  { title, about, explanation, programmes }: ImpactReport,
  locale: Locale,
): string {
  const lines = [
    `# ${title}`,
    "",
    ...about.map((one) => `- ${one}`),
    "",
    ...explanation.flatMap((one) => [one, ""]),
    ...programmes.flatMap((one) => programmeLines(one, locale)),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

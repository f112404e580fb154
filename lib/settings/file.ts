import { membersOf } from "@/lib/http/json-members";
import { type Parsed, refused } from "@/lib/policy/engine";
import type { Bilingual } from "@/locales/languages";
import { readSettings, type SettingsError } from "./read";
import { type Settings, settingsFile } from "./settings";

/** The settings that a file holds, or a report of all that is wrong with it, for whoever edits it. */
export type ReadFile = Parsed<Settings, string>;

const byteOrderMark = "\uFEFF";

const reportOf = (heading: Bilingual, lines: readonly string[]): string =>
  [heading.zh, heading.en, "", ...lines].join("\n");

const unreadable = ({ zh, en }: Bilingual): ReadFile =>
  refused(
    reportOf(
      { zh: `${settingsFile} 读不出来：${zh}`, en: `${settingsFile} cannot be read: ${en}` },
      [],
    ).trimEnd(),
  );

/** Where the text stops being JSON, as far as the parser tells. */
function placeOf(text: string, message: string): Bilingual {
  const found = /position (\d+)/.exec(message)?.[1];
  const before = text.slice(0, found === undefined ? text.length : Number(found)).split("\n");
  const line = before.length;
  const column = [...(before.at(-1) ?? "")].length + 1;
  return {
    zh: `第 ${line} 行第 ${column} 个字附近不是正确的 JSON。看看是不是多了或少了逗号、引号、括号，标点要用英文的。`,
    en: `it is not JSON near line ${line}, character ${column}. Look for a comma, quotation mark or bracket too many or too few.`,
  };
}

function entryOf({ path, wrong, allowed, code }: SettingsError, index: number): readonly string[] {
  const place = path.join(".") || `${settingsFile}（整个文件 · the whole file）`;
  const [zh, en] =
    code === "unknownMember" ? ["这里只能写", "Here belongs"] : ["可以填", "Allowed"];
  return [
    `${index + 1}. ${place}`,
    `   ${wrong.zh}${zh}：${allowed.zh}。`,
    `   ${wrong.en} ${en}: ${allowed.en}.`,
  ];
}

/**
 * All that is wrong, place by place, in words for whoever edits the file.
 *
 * @example reportOn(reading.problem) // "operator.json 有 1 处要改：…"
 */
export function reportOn(errors: readonly SettingsError[]): string {
  const count = errors.length;
  return reportOf(
    {
      zh: `${settingsFile} 有 ${count} 处要改：`,
      en: `${settingsFile} has ${count} ${count === 1 ? "error" : "errors"}:`,
    },
    errors.flatMap(entryOf),
  );
}

/**
 * Reads the operator's file from its bytes; null where there is no file. Never throws.
 *
 * @example readSettingsFile(null).ok // false: there is no file
 */
export function readSettingsFile(bytes: Uint8Array | null): ReadFile {
  if (!bytes) {
    return unreadable({
      zh: "没有这个文件。什么都不填，也要有一个只写着 {} 的文件。",
      en: "there is no such file. With nothing to state, it holds {}.",
    });
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return unreadable({
      zh: "它不是按 UTF-8 保存的。请用 UTF-8 另存。",
      en: "it is not saved as UTF-8. Save it as UTF-8.",
    });
  }
  if (text.startsWith(byteOrderMark)) {
    return unreadable({
      zh: "开头有看不见的标记（BOM）。请存成「UTF-8」，不要「带 BOM 的 UTF-8」。",
      en: "it begins with an invisible mark (BOM). Save it as UTF-8 without a BOM.",
    });
  }
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return unreadable(placeOf(text, error instanceof Error ? error.message : ""));
  }
  const reading = readSettings(file, membersOf(text).repeated);
  return reading.ok ? reading : refused(reportOn(reading.problem));
}

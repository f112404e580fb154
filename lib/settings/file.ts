import { membersOf } from "@/lib/http/json-members";
import { type Parsed, refused } from "@/lib/policy/engine";
import type { Bilingual } from "@/locales/languages";
import { operatorFile } from "@/locales/operator-file";
import type { SettingsError } from "./member";
import { readSettings } from "./read";
import { type Settings, settingsFile } from "./settings";
import { inBoth } from "./words";

/** The settings that a file holds, or a report of all that is wrong with it, for whoever edits it. */
export type ReadFile = Parsed<Settings, string>;

const byteOrderMark = "\uFEFF";

const reportOf = (heading: Bilingual, lines: readonly string[]): string =>
  [heading.zh, heading.en, "", ...lines].join("\n");

type Why = Parameters<typeof inBoth>[0];

const unreadable = (why: Why): ReadFile =>
  refused(
    reportOf(
      inBoth((texts, language) => texts.unreadable(settingsFile, why(texts, language))),
      [],
    ).trimEnd(),
  );

/** Where the text stops being JSON, as far as the parser tells. */
function positionOf(text: string, message: string): Why {
  const found = /position (\d+)/.exec(message)?.[1];
  const before = text.slice(0, found === undefined ? text.length : Number(found)).split("\n");
  const line = before.length;
  const column = [...(before.at(-1) ?? "")].length + 1;
  return ({ notJson }) => notJson(line, column);
}

function entryOf({ path, wrong, allowed, code }: SettingsError, index: number): readonly string[] {
  const { zh, en } = inBoth(({ wholeFile }) => wholeFile);
  const place = path.join(".") || `${settingsFile}（${zh} · ${en}）`;
  const sentence = code === "unknownMember" ? "belongsHere" : "allowedHere";
  const lines = [
    operatorFile.zh[sentence](wrong.zh, allowed.zh),
    operatorFile.en[sentence](wrong.en, allowed.en),
  ];
  return [`${index + 1}. ${place}`, ...lines.map((line) => `   ${line}`)];
}

/**
 * All that is wrong, place by place, in words for whoever edits the file.
 *
 * @example reportOn(reading.problem) // "operator.json 有 1 处要改：…"
 */
export function reportOn(errors: readonly SettingsError[]): string {
  return reportOf(
    inBoth((texts) => texts.errors(settingsFile, errors.length)),
    errors.flatMap(entryOf),
  );
}

/**
 * Reads the operator's file from its bytes; null where there is no file. Never throws.
 *
 * @example readSettingsFile(null).ok // false: there is no file
 */
export function readSettingsFile(bytes: Uint8Array | null): ReadFile {
  if (!bytes) return unreadable(({ missingFile }) => missingFile);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return unreadable(({ encoding }) => encoding);
  }
  if (text.startsWith(byteOrderMark)) {
    return unreadable((texts) => texts.byteOrderMark);
  }
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return unreadable(positionOf(text, error instanceof Error ? error.message : ""));
  }
  const parsed = readSettings(file, membersOf(text).repeated);
  return parsed.ok ? parsed : refused(reportOn(parsed.problem));
}

import type { Bilingual } from "@/locales/languages";
import { operatorFile } from "@/locales/operator-file";
import {
  counterNames,
  districtIds,
  firstYear,
  graduateYears,
  hotlineByNumber,
  lastYear,
  longestPhone,
  longestText,
} from "./schema";

/** What can be wrong with the operator's file. */
export type SettingsErrorCode =
  | "missing"
  | "wrongType"
  | "unknownMember"
  | "repeated"
  | "notAnOption"
  | "empty"
  | "tooLong"
  | "notAPhone"
  | "tooSmall"
  | "tooLarge"
  | "tooManyDecimals";

type Texts = typeof operatorFile.zh;

/**
 * A text for whoever edits the file, in Chinese and in English.
 *
 * @example inBoth(({ wholeFile }) => wholeFile) // { zh: "整个文件", en: "the whole file" }
 */
export const inBoth = (textIn: (texts: Texts) => string): Bilingual => ({
  zh: textIn(operatorFile.zh),
  en: textIn(operatorFile.en),
});

const quoted = (names: readonly string[]): readonly string[] => names.map((name) => `"${name}"`);

const members = (names: readonly string[]): Bilingual =>
  inBoth(({ allowed }) => allowed.members(quoted(names)));

const bilingual = inBoth(({ allowed }) => allowed.bilingual("zh", "en"));
const text = inBoth(({ allowed }) => allowed.text(longestText));
const phone = inBoth(({ allowed }) => allowed.phone(longestPhone));
const parsed = inBoth(({ allowed }) => allowed.oneOf(quoted(graduateYears)));

/** What may stand at a place of the file that is two or more steps deep. */
function allowedBelow(path: readonly string[]): Bilingual {
  const steps = path.length;
  const last = path.at(-1);
  switch (path[0]) {
    case "directory":
      if (steps === 2) return members(counterNames);
      if (steps === 3) return members(["phone", "address", "hours"]);
      if (steps > 4) return text;
      return last === "phone" ? phone : bilingual;
    case "hotlines":
      if (steps === 2) return members(["number", "name", "about"]);
      if (steps > 3) return text;
      return last === "number" ? phone : bilingual;
    case "graduateYearsMeasuredAt":
      return parsed;
    case "localUnemploymentPercent":
      return inBoth(({ allowed }) => allowed.percent);
    default:
      return steps === 2 ? bilingual : text;
  }
}

/**
 * What may stand at a place of the file.
 *
 * @example allowedAt(["graduateYearsMeasuredAt"]).en // "\"registration\" or \"application\"; or by district, …"
 */
export function allowedAt(path: readonly string[]): Bilingual {
  if (path.length > 1) return allowedBelow(path);
  switch (path[0]) {
    case undefined:
      return members([
        "directory",
        "hotlines",
        "graduateYearsMeasuredAt",
        "localUnemploymentPercent",
        "districtNames",
      ]);
    case "hotlines":
      return members(Object.keys(hotlineByNumber));
    case "graduateYearsMeasuredAt":
      return inBoth(({ allowed }) =>
        allowed.byDistrict(
          allowed.oneOf(quoted(graduateYears)),
          allowed.members(quoted(districtIds)),
        ),
      );
    case "localUnemploymentPercent":
      return inBoth(({ allowed }) => allowed.years(firstYear, lastYear));
    default:
      return members(districtIds);
  }
}

function typeOf(value: unknown, { found }: Texts): string {
  if (value === null) return found.null;
  if (Array.isArray(value)) return found.list;
  switch (typeof value) {
    case "object":
      return found.object;
    case "string":
      return found.string(shown(value));
    case "number":
      return found.number(String(value));
    default:
      return String(value);
  }
}

/** A value as it stands in the file, cut where it is long. */
function shown(value: unknown): string {
  const written = JSON.stringify(value);
  return written.length > 40 ? `${written.slice(0, 40)}…` : written;
}

/**
 * What is wrong, in a sentence. `found` is the value that stands there.
 *
 * @example wrongWords("wrongType", 3).en // "It is of the wrong type: the number 3."
 */
export function wrongWords(code: SettingsErrorCode, found: unknown): Bilingual {
  return inBoth((texts) => {
    if (code === "wrongType") return texts.wrong.wrongType(typeOf(found, texts));
    const words = texts.wrong[code];
    return typeof words === "string" ? words : words(shown(found));
  });
}

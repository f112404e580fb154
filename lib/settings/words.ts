import type { Fact, ValueProblem } from "@/lib/policy/engine";
import type { Bilingual } from "@/locales/languages";
import { operatorFile } from "@/locales/operator-file";

/** What can be wrong with the value of a fact that holds for every case, whatever its assessment date. */
export const valueErrorCodes = [
  "wrongType",
  "notADay",
  "notWhole",
  "tooManyDecimals",
  "tooSmall",
  "tooLarge",
  "notAnOption",
  "repeated",
] as const satisfies readonly ValueProblem[];

/** What the schemas say themselves of what is wrong. */
export const customErrorCodes = [
  ...valueErrorCodes,
  "missing",
  "blank",
  "notAnId",
  "notAChange",
  "endsBeforeItBegins",
] as const;

/** What can be wrong with later papers and what offices have said, beyond its form. */
export type LawErrorCode =
  | "sameId"
  | "underMissing"
  | "notPermitted"
  | "tooExact"
  | "noDistrict"
  | "clash"
  | "doesNotRelax";

/** What can be wrong with the form of the operator's file. */
export type FormErrorCode =
  | (typeof customErrorCodes)[number]
  | "emptyList"
  | "unknownMember"
  | "empty"
  | "tooLong"
  | "notAPhone"
  | "notALink"
  | "notAnEmail";

/** What can be wrong with the operator's file. */
export type SettingsErrorCode = FormErrorCode | LawErrorCode;

type Texts = typeof operatorFile.zh;

/**
 * A text for whoever edits the file, in Chinese and in English.
 *
 * @example inBoth(({ wholeFile }) => wholeFile) // { zh: "整个文件", en: "the whole file" }
 */
export const inBoth = (textIn: (texts: Texts, language: keyof Bilingual) => string): Bilingual => ({
  zh: textIn(operatorFile.zh, "zh"),
  en: textIn(operatorFile.en, "en"),
});

const written = (values: readonly (string | number)[]): readonly string[] =>
  values.map((value) => JSON.stringify(value));

/**
 * An object with any of these members.
 *
 * @example membersWords(["zh", "en"]).en // "{ … } with any of: \"zh\", \"en\""
 */
export const membersWords = (names: readonly string[]): Bilingual =>
  inBoth(({ allowed }) => allowed.members(written(names)));

/** Words in both languages. */
export const bilingualWords = inBoth(({ allowed }) => allowed.bilingual("zh", "en"));

/** A text of so many characters at most. @example textWords(200).en // "text in quotation marks, 1 to 200 characters" */
export const textWords = (longest: number): Bilingual =>
  inBoth(({ allowed }) => allowed.text(longest));

/**
 * One text, or words in both languages.
 *
 * @example textOrBothWords(textWords(200)).en // "text in quotation marks, …; or in both languages, { … }"
 */
export const textOrBothWords = (one: Bilingual): Bilingual =>
  inBoth(({ allowed }, language) => allowed.textOrBoth(one[language], bilingualWords[language]));

/** A number to dial of so many characters at most. @example phoneWords(30).en // "one number in quotation marks: …" */
export const phoneWords = (longest: number): Bilingual =>
  inBoth(({ allowed }) => allowed.phone(longest));

/** The address of a page, of so many characters at most. @example linkWords(500).en // "the address of a page in quotation marks, …" */
export const linkWords = (longest: number): Bilingual =>
  inBoth(({ allowed }) => allowed.link(longest));

/** An address for electronic mail. */
export const emailWords = inBoth(({ allowed }) => allowed.email);

/**
 * A value of a fact.
 *
 * @example valueWords(office.graduateYearsMeasuredAt).en // "\"registration\" or \"application\""
 */
export function valueWords(fact: Fact): Bilingual {
  return inBoth(({ allowed }) => {
    switch (fact.type) {
      case "yesNo":
        return allowed.oneOf(["true", "false"]);
      case "date":
        return allowed.date;
      case "number":
        return allowed.number(fact.min, fact.max, fact.decimals, fact.unit === "percent");
      case "choice":
        return allowed.oneOf(written(fact.options.map(({ id }) => id)));
      case "set":
        return allowed.list(written(fact.options.map(({ id }) => id)));
      default:
        return fact satisfies never;
    }
  });
}

/**
 * One value, or values by district.
 *
 * @example byDistrictWords(valueWords(fact), ["ejin"]).en // "…; or by district, { … } with any of: \"ejin\""
 */
export const byDistrictWords = (value: Bilingual, districts: readonly string[]): Bilingual =>
  inBoth(({ allowed }, language) =>
    allowed.byDistrict(value[language], membersWords(districts)[language]),
  );

/** Members named by years. @example yearsWords(2000, 2100).en // "{ … } with years as names (2000–2100, …)" */
export const yearsWords = (first: number, last: number): Bilingual =>
  inBoth(({ allowed }) => allowed.years(first, last));

function typeWords(value: unknown, { found }: Texts): string {
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
  const whole = JSON.stringify(value);
  return whole.length > 40 ? `${whole.slice(0, 40)}…` : whole;
}

/**
 * What is wrong, in a sentence. `found` is the value that stands there.
 *
 * @example wrongWords("wrongType", 3).en // "It is of the wrong type: the number 3."
 */
export function wrongWords(code: FormErrorCode, found: unknown): Bilingual {
  return inBoth((texts) => {
    if (code === "wrongType") return texts.wrong.wrongType(typeWords(found, texts));
    const words = texts.wrong[code];
    return typeof words === "string" ? words : words(shown(found));
  });
}

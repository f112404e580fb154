import { applicants, type Fact, laws, noLimits, typeOf, valueProblems } from "@/lib/policy/engine";
import { applicantTexts } from "@/locales/applicants";
import { caseErrors } from "@/locales/case-errors";
import { factTypeTexts } from "@/locales/fact-types";
import type { Locale } from "@/locales/languages";

/** What can be wrong with a case from outside, for programs. */
export const caseErrorCodes = [
  "required",
  ...valueProblems,
  "unknownFact",
  "otherApplicant",
  "unknownMember",
] as const;
export type CaseErrorCode = (typeof caseErrorCodes)[number];

/** One thing that is wrong with a case, in both languages. */
export interface CaseError {
  /** The member with dots: `facts.birthDate`. */
  readonly path: string;
  readonly code: CaseErrorCode;
  readonly message: string;
  readonly messageZh: string;
}

/** The languages that errors are told in. */
type Told = "zh" | "en";

type Texts = typeof caseErrors.zh;

/**
 * What stands at the place of an error: a fact, or another member of the request; `query`: nothing that an address can ask; undefined for
 * who applies and for what no request has.
 */
export type Subject = Fact | "body" | "day" | "facts" | "law" | "query" | undefined;

/** The members of a request to assess. */
export const caseMembers: readonly string[] = ["asOf", "statedOn", "law", "facts"];

/** What an address can ask of the rules. */
export const queryMembers: readonly string[] = ["law", "asOf"];

function typeWords(subject: Subject, told: Told): string {
  const texts = caseErrors[told];
  if (subject === "body") return texts.body;
  if (subject === "facts") return texts.object;
  if (subject === "day") return texts.day;
  if (typeof subject !== "object") return texts.text;
  return factTypeTexts[told][subject.type].wrongType;
}

function optionWords(subject: Subject, texts: Texts): string {
  if (subject === "law") return texts.option(laws);
  if (typeof subject !== "object") return texts.option(applicants);
  const ids = "options" in subject ? subject.options.map(({ id }) => String(id)) : [];
  return typeOf(subject).answering === "several" ? texts.options(ids) : texts.option(ids);
}

function words(code: CaseErrorCode, subject: Subject, told: Told): string {
  const texts = caseErrors[told];
  const limits = typeof subject === "object" ? typeOf(subject).limits(subject) : noLimits();
  switch (code) {
    case "wrongType":
      return typeWords(subject, told);
    case "tooSmall":
      return texts.tooSmall(limits.min);
    case "tooLarge":
      return texts.tooLarge(limits.max);
    case "notAnOption":
      return optionWords(subject, texts);
    case "tooLongAgo":
      return texts.tooLongAgo(limits.yearsBefore);
    case "unknownMember":
      return texts.unknownMember(subject === "query" ? queryMembers : caseMembers);
    case "otherApplicant": {
      const owners = typeof subject === "object" ? subject.subjects : [];
      return texts.otherApplicant(owners.map((owner) => applicantTexts[told][owner].one));
    }
    default:
      return texts[code];
  }
}

/**
 * Puts what is wrong into words. A fact may also be null, and the words say so.
 *
 * @example caseError("facts.birthDate", "notADay", person.birthDate).messageZh // "没有这一天；日期写成 YYYY-MM-DD。"
 */
export function caseError(path: string, code: CaseErrorCode, subject: Subject): CaseError {
  const nullable = typeof subject === "object" && (code === "wrongType" || code === "notAnOption");
  const sentence = (told: Told): string =>
    words(code, subject, told) + caseErrors[told][nullable ? "orNull" : "stop"];
  return {
    path,
    code,
    message: sentence("en"),
    messageZh: sentence("zh"),
  };
}

/**
 * What each code means in a language, for the description of the interface.
 *
 * @example caseErrorMeanings("zh").wrongType // "值的类型不对。"
 */
export const caseErrorMeanings = (locale: Locale): Readonly<Record<CaseErrorCode, string>> =>
  caseErrors[locale].meanings;

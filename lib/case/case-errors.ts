import { type Fact, noLimits, typeOf, valueProblems } from "@/lib/policy/engine";
import { caseErrors } from "@/locales/case-errors";

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

type Texts = typeof caseErrors.zh;

/** What stands at the place of an error: a fact, or another member of the request; undefined for who applies and for what no request has. */
export type Subject = Fact | "body" | "day" | "facts" | undefined;

function typeWords(subject: Subject, texts: Texts): string {
  if (subject === "body") return texts.body;
  if (subject === "facts") return texts.object;
  if (subject === "day") return texts.day;
  if (typeof subject !== "object") return texts.text;
  return texts.types[subject.type];
}

function optionWords(subject: Subject, texts: Texts): string {
  if (typeof subject !== "object") return texts.applicant;
  const ids = "options" in subject ? subject.options.map(({ id }) => String(id)) : [];
  return typeOf(subject).answering === "several" ? texts.options(ids) : texts.option(ids);
}

function words(code: CaseErrorCode, subject: Subject, texts: Texts): string {
  const limits = typeof subject === "object" ? typeOf(subject).limits(subject) : noLimits();
  switch (code) {
    case "wrongType":
      return typeWords(subject, texts);
    case "tooSmall":
      return texts.tooSmall(limits.min);
    case "tooLarge":
      return texts.tooLarge(limits.max);
    case "notAnOption":
      return optionWords(subject, texts);
    case "tooLongAgo":
      return texts.tooLongAgo(limits.yearsBefore);
    case "otherApplicant": {
      const owners = typeof subject === "object" ? subject.subjects : [];
      return texts.otherApplicant(owners.map((owner) => texts.owners[owner]));
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
  const sentence = (texts: Texts): string =>
    words(code, subject, texts) + (nullable ? texts.orNull : texts.stop);
  return {
    path,
    code,
    message: sentence(caseErrors.en),
    messageZh: sentence(caseErrors.zh),
  };
}

/** What each code means, for the description of the interface. */
export const caseErrorMeanings: Readonly<Record<CaseErrorCode, string>> = {
  required: "A member that every request has is missing.",
  wrongType: "The value is of another type.",
  notADay: "No day that there is, or not written YYYY-MM-DD; years are 0001 to 9999.",
  notWhole: "A number of people, months, days or items is not whole.",
  tooManyDecimals: "An amount or a percentage has more than two decimals.",
  tooSmall: "The number is below `minimum`.",
  tooLarge: "The number is above `maximum`.",
  notAnOption: "The value, or a member of the list, is none of the options.",
  repeated: "A member of a list is given twice, or a name twice in the JSON text.",
  afterAssessment: "The date lies after the assessment date and cannot.",
  tooLongAgo: "The date lies further before the assessment date than it can.",
  unknownFact: "There is no fact of this name.",
  otherApplicant: "The fact is of another kind of applicant.",
  unknownMember: "A request has no such member.",
};

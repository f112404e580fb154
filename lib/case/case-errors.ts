import { type Applicant, type Fact, valueProblems } from "@/lib/policy/engine";

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

type Words = readonly [en: string, zh: string];

/** What stands at the place of an error: a fact, or another member of the request. */
export type Subject = Fact | "body" | "day" | "facts" | "applicant" | undefined;

const applicantNames: Readonly<Record<Applicant, Words>> = {
  person: ["a person", "个人"],
  enterprise: ["an enterprise", "企业"],
  institution: ["an institution", "机构"],
};

const dayWords: Words = [
  "It must be a date written YYYY-MM-DD, such as 2019-09-01",
  "要写成 YYYY-MM-DD 的日期，比如 2019-09-01",
];

function typeWords(subject: Subject): Words {
  if (subject === "body") {
    return ["The body must be an object with the member facts", "内容要是一个带 facts 的对象"];
  }
  if (subject === "facts") return ["It must be an object", "要是一个对象"];
  if (subject === "day") return dayWords;
  if (typeof subject !== "object") return ["It must be a text", "要是文本"];
  switch (subject.type) {
    case "yesNo":
      return ["It must be true or false", "要是 true 或 false"];
    case "date":
      return dayWords;
    case "number":
      return ["It must be a number", "要是数字"];
    case "choice":
      return optionWords(subject);
    case "set":
      return ["It must be a list of options", "要是选项的列表"];
  }
}

function optionWords(subject: Subject): Words {
  if (subject === "applicant") {
    return [
      "It must be person, enterprise or institution",
      "要是 person、enterprise、institution 之一",
    ];
  }
  const options = typeof subject === "object" && "options" in subject ? subject.options : [];
  const ids = options.map(({ id }) => id);
  return subject && typeof subject === "object" && subject.type === "set"
    ? [`Every member must be one of ${ids.join(", ")}`, `每一项都要在这些里面：${ids.join("、")}`]
    : [`It must be one of ${ids.join(", ")}`, `要是其中之一：${ids.join("、")}`];
}

function limitWords(subject: Subject, limit: "min" | "max"): Words {
  const bound = typeof subject === "object" && subject.type === "number" ? subject[limit] : 0;
  return limit === "min"
    ? [`It must be at least ${bound}`, `不能小于 ${bound}`]
    : [`It must be at most ${bound}`, `不能大于 ${bound}`];
}

function ownerWords(subject: Subject): Words {
  const owners = typeof subject === "object" ? subject.subjects : [];
  const [en, zh] = [0, 1].map((language) =>
    owners.map((owner) => applicantNames[owner][language]).join(language === 0 ? " or " : "或"),
  );
  return [
    `Only ${en} states this; the applicant is another kind`,
    `只有${zh}才填这一项，申请人不是`,
  ];
}

function words(code: CaseErrorCode, subject: Subject): Words {
  switch (code) {
    case "required":
      return ["It is missing", "缺这一项"];
    case "wrongType":
      return typeWords(subject);
    case "notADay":
      return [
        "There is no such day; a date is written YYYY-MM-DD",
        "没有这一天；日期写成 YYYY-MM-DD",
      ];
    case "notWhole":
      return ["It must be a whole number", "要是整数"];
    case "tooManyDecimals":
      return ["It has more than two decimals", "小数不能超过两位"];
    case "tooSmall":
      return limitWords(subject, "min");
    case "tooLarge":
      return limitWords(subject, "max");
    case "notAnOption":
      return optionWords(subject);
    case "repeated":
      return ["It is given more than once", "写了不止一次"];
    case "afterAssessment":
      return ["It cannot be after the assessment date", "不能在测算那天以后"];
    case "tooLongAgo": {
      const most =
        typeof subject === "object" && subject.type === "date" ? subject.limits?.yearsBefore : 0;
      return [
        `It cannot be more than ${most} years before the assessment date`,
        `不能在测算那天的 ${most} 年以前`,
      ];
    }
    case "unknownFact":
      return ["There is no fact of this name", "没有叫这个名字的事实"];
    case "otherApplicant":
      return ownerWords(subject);
    case "unknownMember":
      return [
        "There is no such member; a request has asOf, statedOn and facts",
        "没有这一项；请求只有 asOf、statedOn 和 facts",
      ];
  }
}

/**
 * Puts what is wrong into words. A fact may also be null, and the words say so.
 *
 * @example caseError("facts.birthDate", "wrongType", person.birthDate)
 */
export function caseError(path: string, code: CaseErrorCode, subject: Subject): CaseError {
  const [en, zh] = words(code, subject);
  const nullable = typeof subject === "object" && (code === "wrongType" || code === "notAnOption");
  return {
    path,
    code,
    message: `${en}${nullable ? ", or null where it is not known." : "."}`,
    messageZh: `${zh}${nullable ? "；不清楚写 null。" : "。"}`,
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

import type { Condition, OutsideDocument, Requirement } from "../../../engine/language/condition";
import type { Text } from "../../../engine/language/text";
import {
  all,
  any,
  asOf,
  assessed,
  atLeastSince,
  atMostSince,
  before,
  has,
  hasAny,
  later,
  no,
  noneOf,
  oneOf,
  onOrBefore,
  years,
  yes,
} from "../../../engine/language/words";
import { common } from "../facts/common";
import { person } from "../facts/person";
import { outside } from "../outside";
import { requires } from "./programme";

/** Named definitions that several programmes share, each written once. */

/** Clauses that name no place are read as meaning the usual residence. */
const placeNotNamed: Text = {
  zh: "文件这一条没有写地方，这里按常住地（单位按登记地）算。",
  en: "The clause names no place; usual residence (for an organisation: place of registration) is used.",
};

/** Usual residence, or the place of registration, is in the league; `reading` is null where the clause says so itself. */
export const inDistrict = (clause: string, reading: Text | null = placeNotNamed): Requirement =>
  requires(
    "in-district",
    clause,
    {
      zh: "常住地（单位为登记地）在阿拉善盟",
      en: "Usual residence (for an organisation: place of registration) is in Alxa League",
    },
    noneOf(common.district, "outside"),
    reading ?? undefined,
  );

/** Until this age nobody is asked whether they are retired. */
const neverRetiredBefore = years(45);

/**
 * 法定劳动年龄内: 16 reached, and neither retirement age reached nor a pension drawn, which plays no part under 45. Only 10.1 says
 * so; elsewhere it comes from other documents.
 */
export const workingAge = (clause?: string): readonly Requirement[] => [
  requires(
    "sixteen-reached",
    clause ?? outside.labourLaw,
    { zh: "已满 16 周岁", en: "16 years old or more" },
    atLeastSince(person.birthDate, years(16)),
  ),
  requires(
    "not-retired",
    clause ?? outside.retirement,
    {
      zh: "未到法定退休年龄，也没有领养老金",
      en: "Below the statutory retirement age and drawing no pension",
    },
    any(
      before(assessed, later(person.birthDate, neverRetiredBefore)),
      no(person.reachedRetirementAge),
    ),
    {
      zh: "到测算那天不满 45 周岁的，不看这一条；满 45 周岁的，照您说的算。",
      en: "Under 45 on the assessment date this plays no part; from 45 on it counts as you stated it.",
    },
  ),
];

/** Neither applicant nor spouse has other unsettled loans of the kinds that count. */
export const noOtherLoans: Requirement = requires(
  "no-other-loans",
  outside.startupLoans,
  {
    zh: "本人和配偶没有其他未结清的贷款（助学、扶贫、住房、购车贷款和 5 万元以下消费贷款不算，信用卡归在消费贷款里）",
    en: "Neither applicant nor spouse has other unsettled loans (student, poverty-relief, housing and car loans and consumer loans up to 50,000 yuan, credit cards included, aside)",
  },
  no(person.otherLoans),
);

/** 符合创业担保贷款申请条件的人员: the document leaves it to the national rules. */
export const loanEligible: readonly Requirement[] = [
  requires(
    "loan-group",
    outside.startupLoans,
    {
      zh: "属于创业担保贷款支持的人群（登记失业人员、就业困难人员、高校毕业生或其他指定人群）",
      en: "Belongs to a group that start-up loans support (registered unemployed, recognised hardship, graduate or another listed group)",
    },
    any(
      yes(person.registeredUnemployed),
      yes(person.hardshipRecognised),
      yes(person.graduate),
      hasAny(person.loanGroups),
    ),
  ),
  noOtherLoans,
];

/** The applicant runs a business of their own. */
export const ownBusiness = (clause: string): Requirement =>
  requires(
    "own-business",
    clause,
    { zh: "自己已经办了个体工商户或企业", en: "Runs a business of their own" },
    oneOf(person.business, "sole-trader", "small-micro", "other"),
    {
      zh: "「创业」按已经登记注册算，正准备办的还不算。",
      en: "“Starting a business” is read as having registered it; planning one is not enough.",
    },
  );

/** On the day judged school has been left, at most two years ago. */
export const leftSchoolWithinTwoYears: Condition = all(
  onOrBefore(person.leftSchoolOn, asOf),
  atMostSince(person.leftSchoolOn, years(2)),
);

/** 参加培训: a course of a recognised trainer was finished. */
export const trainingCompleted = (clause: string): Requirement =>
  requires(
    "training-completed",
    clause,
    { zh: "已经参加完认定机构的培训", en: "Has finished a course of a recognised trainer" },
    yes(person.completedTraining),
  );

/** 培训后取得…证书: the certificate was earned by the course. */
export const certificateFromTraining = (clause: string): Requirement =>
  requires(
    "certificate-from-training",
    clause,
    { zh: "证书是通过那次培训考下来的", en: "The certificate was earned by that course" },
    yes(person.certificateFromTraining),
  );

/** Trained while out of work, with a certificate: the conditions of the training subsidy (7.3). */
export const trainedWhileUnemployed = (clause: string): readonly Requirement[] => [
  requires(
    "unemployed-at-training",
    clause,
    { zh: "培训的时候没有工作", en: "Was out of work when trained" },
    yes(person.unemployedAtTraining),
    {
      zh: "「失业人员」看的是培训那时候，后来找到了工作也算。",
      en: "“Unemployed” is read as of the time of the course; having found work since does no harm.",
    },
  ),
  trainingCompleted(clause),
  requires(
    "certificate",
    clause,
    {
      zh: "取得了四种证书中的一种（职业资格、职业技能等级、专项职业能力、培训合格）",
      en: "Has earned one of the four certificates (vocational qualification, skill level, special ability, training completion)",
    },
    hasAny(person.certificates),
  ),
  certificateFromTraining(clause),
];

/** Out of work at present. */
export const unemployedNow = (place: string | OutsideDocument): Requirement =>
  requires(
    "unemployed",
    place,
    { zh: "现在没有工作", en: "Out of work at present" },
    oneOf(person.workStatus, "unemployed"),
  );

/** 有劳动能力. */
export const ableToWork = (place: string | OutsideDocument): Requirement =>
  requires(
    "able-to-work",
    place,
    { zh: "身体条件能工作（有劳动能力）", en: "Able to work" },
    yes(person.canWork),
  );

/** 有就业要求. */
export const wantingWork = (place: string | OutsideDocument): Requirement =>
  requires(
    "wants-work",
    place,
    { zh: "想找工作（有就业要求）", en: "Wants to work" },
    yes(person.wantsWork),
  );

/** 已办理失业登记; the clauses that need it do not say so, other documents do. */
export const registeredAsUnemployed = (place: OutsideDocument): Requirement =>
  requires(
    "registered-unemployed",
    place,
    { zh: "已经办了失业登记", en: "Registered as unemployed" },
    yes(person.registeredUnemployed),
  );

/** 已认定为就业困难人员: 10.3 opens what 10.4 and 10.5 give. */
export const recognisedHardship: Requirement = requires(
  "recognised-hardship",
  "10.3",
  {
    zh: "已经认定为就业困难人员",
    en: "Officially recognised as having hardship in finding work",
  },
  yes(person.hardshipRecognised),
);

/** 就业困难人员 (recognised), or a member of a zero-employment family. */
export const hardshipOrZeroEmploymentFamily: Condition = any(
  yes(person.hardshipRecognised),
  has(person.hardshipCircumstances, "zero-employment-family"),
);

/** The note of programmes whose figures and detailed rules other documents set. */
export const rulesOf2019: Text = Object.freeze({
  zh: "这里按 2019 年的文件测算。现在的规定可能变了，以办理单位的答复为准。",
  en: "This follows the document of 2019. The rules may have changed since; the office's answer decides.",
});

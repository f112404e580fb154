import { common } from "../facts/common";
import { enterprise } from "../facts/enterprise";
import { institution } from "../facts/institution";
import { office } from "../facts/office";
import { person } from "../facts/person";
import type { Condition, Requirement } from "../language/condition";
import type { Text } from "../language/text";
import {
  all,
  any,
  asOf,
  assessed,
  atLeast,
  atLeastSince,
  atMostSince,
  before,
  equals,
  has,
  hasAny,
  later,
  lowerThan,
  no,
  noneOf,
  noOrPresumed,
  oneOf,
  onOrBefore,
  sum,
  times,
  years,
  yes,
} from "../language/words";
import { requires } from "./programme";

/** Named definitions that several programmes share, each written once. */

/** The programme is for people and places of the league; it heads every programme. */
export const inDistrict = (clause: string): Requirement =>
  requires(
    "in-district",
    clause,
    {
      zh: "常住地（单位为登记地）在阿拉善盟",
      en: "Usual residence (for an organisation: place of registration) is in Alxa League",
    },
    noneOf(common.district, "outside"),
  );

/** 法定劳动年龄内: 16 reached, and neither retirement age reached nor a pension drawn. */
export const workingAge = (clause: string): readonly Requirement[] => [
  requires(
    "sixteen-reached",
    clause,
    { zh: "已满 16 周岁", en: "16 years old or more" },
    atLeastSince(person.birthDate, years(16)),
  ),
  requires(
    "not-retired",
    clause,
    {
      zh: "未到法定退休年龄，也没有领养老金",
      en: "Below the statutory retirement age and drawing no pension",
    },
    noOrPresumed(person.reachedRetirementAge, before(assessed, later(person.birthDate, years(50)))),
    {
      zh: "没有填的，到测算那天不满 50 周岁就按「没有」算。",
      en: "Where it is not stated, anyone under 50 on the assessment date counts as not retired.",
    },
  ),
];

/** 符合创业担保贷款申请条件的人员 (银发〔2016〕202号, 财金〔2018〕22号). */
export const loanEligible = (clause: string): readonly Requirement[] => [
  requires(
    "loan-group",
    clause,
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
  noOtherLoans(clause),
];

/** Neither applicant nor spouse has other unsettled loans of the kinds that count (财金〔2018〕22号). */
export const noOtherLoans = (clause: string): Requirement =>
  requires(
    "no-other-loans",
    clause,
    {
      zh: "本人和配偶没有其他未结清的贷款（助学、扶贫、住房、购车贷款和 5 万元以下消费贷款不算）",
      en: "Neither applicant nor spouse has other unsettled loans (student, poverty-relief, housing and car loans and consumer loans up to 50,000 yuan aside)",
    },
    no(person.otherLoans),
  );

/** The applicant runs a business of their own. */
export const ownBusiness = (clause: string): Requirement =>
  requires(
    "own-business",
    clause,
    { zh: "自己已经办了个体工商户或企业", en: "Runs a business of their own" },
    oneOf(person.business, "sole-trader", "small-micro", "other"),
  );

/** A graduate, on the day judged at most two years after leaving school, and not before leaving. */
export const leftSchoolWithinTwoYears: Condition = all(
  yes(person.graduate),
  onOrBefore(person.leftSchoolOn, asOf),
  atMostSince(person.leftSchoolOn, years(2)),
);

/** Out of work and trained with a certificate: the conditions of the training subsidy (7.3). */
export const trainedWhileUnemployed = (clause: string): readonly Requirement[] => [
  unemployedNow(clause),
  requires(
    "training-completed",
    clause,
    { zh: "已经参加完认定机构的培训", en: "Has finished a course of a recognised trainer" },
    yes(person.completedTraining),
  ),
  requires(
    "certificate",
    clause,
    {
      zh: "培训后取得了四种证书中的一种（职业资格、职业技能等级、专项职业能力、培训合格）",
      en: "Has earned one of the four certificates (vocational qualification, skill level, special ability, training completion)",
    },
    hasAny(person.certificates),
  ),
];

/** Out of work at present. */
export const unemployedNow = (clause: string): Requirement =>
  requires(
    "unemployed",
    clause,
    { zh: "现在没有工作", en: "Out of work at present" },
    oneOf(person.workStatus, "unemployed"),
  );

/** 有劳动能力. */
export const ableToWork = (clause: string): Requirement =>
  requires(
    "able-to-work",
    clause,
    { zh: "身体条件能工作（有劳动能力）", en: "Able to work" },
    yes(person.canWork),
  );

/** 有就业要求. */
export const wantingWork = (clause: string): Requirement =>
  requires(
    "wants-work",
    clause,
    { zh: "想找工作（有就业要求）", en: "Wants to work" },
    yes(person.wantsWork),
  );

/** 已办理失业登记. */
export const registeredAsUnemployed = (clause: string): Requirement =>
  requires(
    "registered-unemployed",
    clause,
    { zh: "已经办了失业登记", en: "Registered as unemployed" },
    yes(person.registeredUnemployed),
  );

/** 已认定为就业困难人员. */
export const recognisedHardship = (clause: string): Requirement =>
  requires(
    "recognised-hardship",
    clause,
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

/** No layoffs at all last year, natural attrition not counted (1.3). */
export const noLayoffs: Condition = equals(enterprise.layoffsLastYear, 0);

/** 不裁员或少裁员 (1.2–1.3): none, or a rate strictly lower than the local registered unemployment rate. */
export const lowLayoffs: Requirement = requires(
  "low-layoffs",
  "1.2",
  {
    zh: "上年度没有裁员，或裁员率低于当地城镇登记失业率",
    en: "No layoffs last year, or a layoff rate below the local registered urban unemployment rate",
  },
  any(
    noLayoffs,
    lowerThan(
      times(100, enterprise.layoffsLastYear),
      times(
        office.localUnemploymentPercent,
        sum(enterprise.layoffsLastYear, enterprise.staffYearEnd),
      ),
    ),
  ),
  {
    zh: "裁员率 = 裁员人数 ÷（裁员人数 + 年末职工人数），自然减员不算；刚好等于失业率不算低于。",
    en: "Rate = laid off ÷ (laid off + staff at year's end), natural attrition aside; a rate equal to the unemployment rate is not below it.",
  },
);

/** A project library that works: the conditions of both project subsidies (4.3–4.4). */
export const runsProjectLibrary: readonly Requirement[] = [
  requires(
    "role",
    "4.3",
    { zh: "单位建了创业项目库", en: "The institution runs a start-up project library" },
    has(institution.institutionRoles, "project-library"),
  ),
  requires(
    "success-rate",
    "4.4",
    {
      zh: "上年度入库项目的推介成功率达到 10%",
      en: "Last year at least 10% of the library's projects were promoted with success",
    },
    atLeast(institution.projectSuccessPercent, 10),
  ),
];

/** The note of programmes whose figures and detailed rules other documents set. */
export const rulesOf2019: Text = Object.freeze({
  zh: "这里按 2019 年的文件测算。现在的规定可能变了，以办理单位的答复为准。",
  en: "This follows the document of 2019. The rules may have changed since; the office's answer decides.",
});

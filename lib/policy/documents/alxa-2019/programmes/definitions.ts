import type { Condition, Requirement } from "../../../engine/language/condition";
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
} from "../../../engine/language/constructors";
import type { OutsideDocument } from "../../../engine/language/programme";
import { places } from "../districts";
import { common } from "../facts/common";
import { person } from "../facts/person";
import { outside } from "../outside";
import { defined, requires } from "./programme";

/** Named definitions that several programmes share, each written once. */

/** Clauses that name no place are read as meaning the usual residence. */
const placeNotNamed = "文件这一条没有写地方，这里按常住地（单位按登记地）算。";

/**
 * Usual residence, or the place of registration, is in the league; `reading` is null where the clause says so itself.
 *
 * @example inDistrict("3.8").id // "in-district"
 */
export const inDistrict = (clause: string, reading: string | null = placeNotNamed): Requirement => {
  const words = "常住地（单位为登记地）在阿拉善盟";
  const test = noneOf(common.district, places.elsewhere);
  return reading === null || reading === placeNotNamed
    ? defined("in-district", clause, words, test, reading ?? undefined)
    : requires("in-district", clause, words, test, reading);
};

/** Nobody is asked before 45 whether they are retired. */
export const tooYoungToRetire: Condition = before(assessed, later(person.birthDate, years(45)));

/**
 * 法定劳动年龄内: 16 reached, and neither retirement age reached nor a pension drawn, which plays no part under 45. Only 10.1 says
 * so; elsewhere it comes from other documents.
 *
 * @example workingAge("10.1").map(({ id }) => id) // ["sixteen-reached", "not-retired"]
 */
export const workingAge = (clause?: string): readonly Requirement[] => [
  defined(
    "sixteen-reached",
    clause ?? outside.labourLaw,
    "已满 16 周岁",
    atLeastSince(person.birthDate, years(16)),
  ),
  defined(
    "not-retired",
    clause ?? outside.retirement,
    "未到法定退休年龄，也没有领养老金",
    any(tooYoungToRetire, no(person.reachedRetirementAge)),
    "到测算那天不满 45 周岁的，不看这一条；满 45 周岁的，照您说的算。",
  ),
];

/** Neither applicant nor spouse has other unsettled loans of the kinds that count. */
export const noOtherLoans: Requirement = defined(
  "no-other-loans",
  outside.startupLoans,
  "本人和配偶没有其他未结清的贷款（助学、扶贫、住房、购车贷款和 5 万元以下消费贷款不算，信用卡归在消费贷款里）",
  no(person.otherLoans),
);

/** 符合创业担保贷款申请条件的人员: the document leaves it to the national rules. */
export const loanEligible: readonly Requirement[] = [
  defined(
    "loan-group",
    outside.startupLoans,
    "属于创业担保贷款支持的人群（登记失业人员、就业困难人员、高校毕业生或其他指定人群）",
    any(
      yes(person.registeredUnemployed),
      yes(person.hardshipRecognised),
      yes(person.graduate),
      hasAny(person.loanGroups),
    ),
  ),
  noOtherLoans,
];

/** The applicant runs a business of their own. @example ownBusiness("3.1").id // "own-business" */
export const ownBusiness = (clause: string): Requirement =>
  defined(
    "own-business",
    clause,
    "自己已经办了个体工商户或企业",
    oneOf(person.business, "sole-trader", "small-micro", "other"),
    "“创业”按已经登记注册算，正准备办的还不算。",
  );

/** On the evaluation day school has been left, at most two years ago. */
export const leftSchoolWithinTwoYears: Condition = all(
  onOrBefore(person.leftSchoolOn, asOf),
  atMostSince(person.leftSchoolOn, years(2)),
);

/**
 * 参加培训: a course of a recognised trainer was finished.
 *
 * @example trainingCompleted("7.3").id // "training-completed"
 */
export const trainingCompleted = (clause: string): Requirement =>
  defined("training-completed", clause, "已经参加完认定机构的培训", yes(person.completedTraining));

/**
 * 培训后取得…证书: the certificate was earned by the course.
 *
 * @example certificateFromTraining("7.3").id // "certificate-from-training"
 */
export const certificateFromTraining = (clause: string): Requirement =>
  defined(
    "certificate-from-training",
    clause,
    "证书是通过那次培训考下来的",
    yes(person.certificateFromTraining),
  );

/**
 * Trained while out of work, with a certificate: the conditions of the training subsidy (7.3).
 *
 * @example trainedWhileUnemployed("7.3")[0]?.id // "unemployed-at-training"
 */
export const trainedWhileUnemployed = (clause: string): readonly Requirement[] => [
  defined(
    "unemployed-at-training",
    clause,
    "培训的时候没有工作",
    yes(person.unemployedAtTraining),
    "“失业人员”看的是培训那时候，后来找到了工作也算。",
  ),
  trainingCompleted(clause),
  defined(
    "certificate",
    clause,
    "取得了四种证书中的一种（职业资格、职业技能等级、专项职业能力、培训合格）",
    hasAny(person.certificates),
  ),
  certificateFromTraining(clause),
];

/** Out of work at present. @example unemployedNow("10.1").id // "unemployed" */
export const unemployedNow = (place: string | OutsideDocument): Requirement =>
  defined("unemployed", place, "现在没有工作", oneOf(person.workStatus, "unemployed"));

/** 有劳动能力. @example ableToWork("10.1").id // "able-to-work" */
export const ableToWork = (place: string | OutsideDocument): Requirement =>
  defined("able-to-work", place, "身体条件能工作（有劳动能力）", yes(person.canWork));

/** 有就业要求. @example wantingWork("10.1").id // "wants-work" */
export const wantingWork = (place: string | OutsideDocument): Requirement =>
  defined("wants-work", place, "想找工作（有就业要求）", yes(person.wantsWork));

/**
 * 已办理失业登记; the clauses that need it do not say so, other documents do.
 *
 * @example registeredAsUnemployed(outside.unemploymentInsurance).id // "registered-unemployed"
 */
export const registeredAsUnemployed = (place: OutsideDocument): Requirement =>
  defined("registered-unemployed", place, "已经办了失业登记", yes(person.registeredUnemployed));

/** 已认定为就业困难人员: 10.3 opens what 10.4 and 10.5 give. */
export const recognisedHardship: Requirement = defined(
  "recognised-hardship",
  "10.3",
  "已经认定为就业困难人员",
  yes(person.hardshipRecognised),
);

/** 就业困难人员 (recognised), or a member of a zero-employment family. */
export const hardshipOrZeroEmploymentFamily: Condition = any(
  yes(person.hardshipRecognised),
  has(person.hardshipCircumstances, "zero-employment-family"),
);

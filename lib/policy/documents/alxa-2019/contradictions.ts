import type { Condition } from "../../engine/language/condition";
import {
  all,
  any,
  assessed,
  atLeast,
  before,
  later,
  lowerThan,
  moreThan,
  no,
  noneOf,
  oneOf,
  onOrBefore,
  today,
  years,
  yes,
} from "../../engine/language/constructors";
import type { Applicant, DateFact } from "../../engine/language/fact";
import type { Contradiction } from "../../engine/language/programme";
import { enterprise } from "./facts/enterprise";
import { person } from "./facts/person";

const contradiction = (
  id: string,
  applicant: Applicant | null,
  when: Condition,
  words: string,
): Contradiction => Object.freeze({ id, applicant, when, words });

/** A date is stated: only an unknown day is not on or before itself. */
const given = (fact: DateFact): Condition => onOrBefore(fact, fact);

/** Answers that do not go together, or are hardly possible. Each gives a warning and changes no verdict. */
export const contradictions: readonly Contradiction[] = Object.freeze([
  contradiction(
    "assessed-before-the-document",
    null,
    before(assessed, "2019-06-18"),
    "测算的日子在 2019 年 6 月 18 日以前，那时这份文件还没有发。请核对日期；有的政策从 2019 年 1 月 1 日算起，其余的只作参考。",
  ),
  contradiction(
    "assessed-far-ahead",
    null,
    before(later(today, years(2)), assessed),
    "测算的日子在两年以后。到那时规定很可能变了，请核对日期。",
  ),
  contradiction(
    "retired-under-45",
    "person",
    all(yes(person.reachedRetirementAge), before(assessed, later(person.birthDate, years(45)))),
    "您说到了退休年龄或在领养老金，可是按出生日期还不满 45 周岁。不满 45 周岁的，测算时不看这一条；请核对出生日期和这个答案。",
  ),
  contradiction(
    "school-left-before-ten",
    "person",
    before(person.leftSchoolOn, later(person.birthDate, years(10))),
    "您填的毕业日期，在 10 周岁生日以前。请对照身份证和毕业证，核对年份。",
  ),
  contradiction(
    "business-before-1949",
    "person",
    before(person.businessRegisteredOn, "1949-01-01"),
    "您填的登记注册日期在 1949 年以前。请对照营业执照，核对年份。",
  ),
  contradiction(
    "training-not-over",
    "person",
    before(assessed, person.trainingEndedOn),
    "您填的培训结束日期，在测算那天以后。培训还没有结束的，“学完了培训”请选“否”；已经结束的，请核对日期。",
  ),
  contradiction(
    "working-and-drawing-benefit",
    "person",
    all(
      oneOf(person.workStatus, "employed", "self-employed"),
      yes(person.receivingUnemploymentBenefit),
    ),
    "您说现在有工作（上班或自己创业），又说正在领失业保险金。有了工作就不能再领。请看看哪一个答案要改；如果真是这样，请尽快告诉人社部门。",
  ),
  contradiction(
    "other-status-and-drawing-benefit",
    "person",
    all(
      noneOf(person.workStatus, "unemployed", "employed", "self-employed"),
      yes(person.receivingUnemploymentBenefit),
    ),
    "您说正在领失业保险金，又没有选“没有工作”。失业保险金是发给没有工作的人的。请核对您现在的工作情况，和失业保险金是不是还在发。",
  ),
  contradiction(
    "retired-and-drawing-benefit",
    "person",
    all(yes(person.reachedRetirementAge), yes(person.receivingUnemploymentBenefit)),
    "您说到了退休年龄或在领养老金，又说正在领失业保险金。领养老金以后，失业保险金就停了。请核对每月发的是哪一种钱。",
  ),
  contradiction(
    "benefit-without-a-year-of-insurance",
    "person",
    all(
      yes(person.receivingUnemploymentBenefit),
      lowerThan(person.unemploymentInsuranceMonths, 12),
    ),
    "您说正在领失业保险金，又说失业保险交了不到 12 个月。要交满 1 年才能领。请核对缴费月数，也看看领的是不是别的补助。",
  ),
  contradiction(
    "no-business-but-details",
    "person",
    all(
      oneOf(person.business, "none", "planning"),
      any(given(person.businessRegisteredOn), yes(person.businessOperating)),
    ),
    "您说还没有办店或企业，又填了登记日期，或说一直在经营。已经拿到营业执照的，请改“创业情况”；没有的，请把登记日期和经营情况去掉。",
  ),
  contradiction(
    "self-employed-without-business",
    "person",
    all(oneOf(person.workStatus, "self-employed"), oneOf(person.business, "none")),
    "您说现在自己创业，又说没有办店或企业。没有营业执照、自己干活挣钱的，工作情况请选“打零工（灵活就业）”。",
  ),
  contradiction(
    "unemployed-but-in-post",
    "person",
    all(oneOf(person.workStatus, "unemployed"), yes(person.inPublicWelfarePost)),
    "您说没有工作，又说正在公益性岗位上班。在公益性岗位也是有工作。请核对这两个答案。",
  ),
  contradiction(
    "unemployed-but-insured-by-enterprise",
    "person",
    all(oneOf(person.workStatus, "unemployed"), oneOf(person.insuredAs, "enterprise")),
    "您说没有工作，又说企业在给您交社会保险。已经离开单位的，请查一查社保停了没有；还在单位的，工作情况请选“在单位上班”。",
  ),
  contradiction(
    "certificate-from-no-course",
    "person",
    all(no(person.completedTraining), yes(person.certificateFromTraining)),
    "您说没有学完培训班，又说证书是通过那次培训考下来的。请核对这两个答案。",
  ),
  contradiction(
    "uninsured-but-insured-here",
    "person",
    all(oneOf(person.insuredAs, "none"), yes(person.insuredHere)),
    "您说没有交社会保险，又说在阿拉善盟参保。请核对这两个答案。",
  ),
  contradiction(
    "not-registered-but-date",
    "person",
    all(no(person.registeredUnemployed), given(person.registeredUnemployedSince)),
    "您说没办失业登记，又填了登记日期。请看看《就业创业证》，核对到底办了没有。",
  ),
  contradiction(
    "dates-before-birth",
    "person",
    any(
      onOrBefore(person.leftSchoolOn, person.birthDate),
      onOrBefore(person.registeredUnemployedSince, person.birthDate),
      onOrBefore(person.businessRegisteredOn, person.birthDate),
    ),
    "您填的毕业、失业登记或登记注册的日期，不在出生日期之后。请对照身份证和有关证件，核对年份有没有填错。",
  ),
  contradiction(
    "uninsured-but-premium-paid",
    "enterprise",
    all(no(enterprise.paysUnemploymentInsurance), moreThan(enterprise.premiumPaidLastYearYuan, 0)),
    "你们说没有给职工交失业保险，又填了去年交的失业保险费。请看社保缴费单，核对有没有“失业保险”。",
  ),
  contradiction(
    "more-hired-than-staff",
    "enterprise",
    moreThan(enterprise.newQualifiedHires, enterprise.staffNow),
    "今年新招的合条件的人，比现有的职工还多。请核对这两个人数；新招后已经离开的，不要算在新招的人里。",
  ),
  contradiction(
    "more-retrained-than-staff",
    "enterprise",
    moreThan(enterprise.retrainedStaff, enterprise.staffNow),
    "参加转岗培训的人，比现有的职工还多。请核对这两个人数；一个人培训几次，也只算一个人。",
  ),
  contradiction(
    "more-passed-than-retrained",
    "enterprise",
    moreThan(enterprise.retrainedPassedAndKept, enterprise.retrainedStaff),
    "培训合格并留用的人，比参加转岗培训的还多。请核对这两个人数。",
  ),
  contradiction(
    "no-hosting-but-interns",
    "enterprise",
    all(no(enterprise.hostsInterns), atLeast(enterprise.interns, 1)),
    "你们说不接收见习人员，又填了见习人数。请核对这两个答案。",
  ),
]);

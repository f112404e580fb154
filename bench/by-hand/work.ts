import type { Day } from "../../lib/policy/engine/language/calendar";
import { isHardshipCase, isOfWorkingAge, isRecentGraduate, yearsAfter } from "./common";
import type { Person } from "./facts";

/** Programmes for persons who look for work, are insured or need help: articles 5, 10 and 11. */

/** 5.1 to 5.4: until the day before the 25th birthday one is 24. */
export const youthInternship = (person: Person, asOf: Day): boolean =>
  asOf >= 20190101 &&
  asOf <= 20211231 &&
  person.workStatus === "unemployed" &&
  ((asOf >= yearsAfter(person.birthDate, 16) && asOf < yearsAfter(person.birthDate, 25)) ||
    isRecentGraduate(person, asOf)) &&
  person.internshipMonths >= 3 &&
  person.internshipMonths <= 12;

/** 10.1, 10.2 */
export const unemploymentRegistration = (person: Person, asOf: Day): boolean =>
  !person.registeredUnemployed &&
  person.workStatus === "unemployed" &&
  person.canWork &&
  person.wantsWork &&
  isOfWorkingAge(person, asOf);

/** 10.3 */
export const hardshipRecognition = (person: Person, asOf: Day): boolean =>
  !person.hardshipRecognised &&
  person.registeredUnemployed &&
  person.hardshipCircumstances.length > 0 &&
  isOfWorkingAge(person, asOf);

/** 10.4, 10.5 */
export const socialInsuranceSubsidy = (person: Person): boolean =>
  person.hardshipRecognised &&
  (person.insuredAs === "enterprise" || person.insuredAs === "flexible") &&
  person.insuredHere;

/** 10.5 */
export const postSubsidy = (person: Person): boolean =>
  person.hardshipRecognised && person.inPublicWelfarePost;

/** 10.6, with the law on social insurance */
export const unemploymentBenefit = (person: Person, asOf: Day): boolean =>
  !person.receivingUnemploymentBenefit &&
  person.registeredUnemployed &&
  person.workStatus === "unemployed" &&
  person.wantsWork &&
  person.unemploymentInsuranceMonths >= 12 &&
  person.leftJobInvoluntarily &&
  isOfWorkingAge(person, asOf) &&
  person.unemploymentBenefitConfirmed;

/** 10.7 */
export const unemployedMedicalInsurance = (person: Person): boolean =>
  person.receivingUnemploymentBenefit && person.workStatus === "unemployed";

/** 11.1 */
export const publicWelfarePost = (person: Person, asOf: Day): boolean =>
  !person.inPublicWelfarePost &&
  person.workStatus === "unemployed" &&
  person.canWork &&
  isHardshipCase(person) &&
  isOfWorkingAge(person, asOf);

/** 11.2 */
export const temporaryLivingAllowance = (person: Person): boolean =>
  person.laidOff &&
  person.workStatus === "unemployed" &&
  person.livingDifficulty &&
  person.livingAllowanceConfirmed;

/** 11.3 */
export const minimumLivingGuarantee = (person: Person): boolean =>
  person.lowIncomeHousehold && person.minimumLivingConfirmed;

/** 11.4 */
export const temporaryRelief = (person: Person): boolean =>
  person.suddenHardship && person.temporaryReliefConfirmed;

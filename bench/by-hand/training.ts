import type { Day } from "../../lib/policy/engine/language/calendar";
import { isHardshipCase, isOfWorkingAge } from "./common";
import type { Person } from "./facts";

/** Programmes for persons who train or take certificates: articles 7, 8 and 9. */

/** 7.3: trained while out of work, with a certificate from it. */
export const vocationalTrainingSubsidy = (person: Person): boolean =>
  person.unemployedAtTraining &&
  person.completedTraining &&
  person.certificates.length > 0 &&
  person.certificateFromTraining;

/** 7.5, 7.6 */
export const trainingLivingAllowance = (person: Person, asOf: Day): boolean =>
  asOf >= 20190101 &&
  asOf <= 20201231 &&
  vocationalTrainingSubsidy(person) &&
  person.trainingEndedOn >= 20190101 &&
  isHardshipCase(person) &&
  !person.benefitDuringTraining &&
  !person.trainingAllowanceThisYear;

/** 8.2 */
export const ruralTraining = (person: Person, asOf: Day): boolean =>
  person.ruralLabourer && isOfWorkingAge(person, asOf);

/** 8.4, 8.5 */
export const appraisalFeeSubsidy = (person: Person): boolean =>
  person.ruralLabourer &&
  person.completedTraining &&
  (person.certificates.includes("vocational-qualification") ||
    person.certificates.includes("special-ability")) &&
  person.certificateFromTraining;

/** 9.1 to 9.3: goes by where one is insured, not by where one lives. */
export const skillUpgradeSubsidy = (person: Person, asOf: Day): boolean => {
  const months = asOf >= 20190101 && asOf <= 20201231 ? 12 : 36;
  return (
    person.workStatus === "employed" &&
    person.insuredAs === "enterprise" &&
    person.insuredHere &&
    person.unemploymentInsuranceMonths >= months &&
    (person.certificates.includes("vocational-qualification") ||
      person.certificates.includes("skill-level")) &&
    person.certificateLevel >= 3
  );
};

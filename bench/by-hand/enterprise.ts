import type { Day } from "../../lib/policy/engine/language/calendar";
import { isInLeague } from "./common";
import type { Enterprise } from "./facts";

/** Programmes for enterprises. */

/** 1.2, 1.3: nobody laid off, or a smaller share of the staff than is unemployed in the place. */
const laidOffFew = ({ layoffsLastYear, staffYearEnd, localUnemployment }: Enterprise): boolean =>
  layoffsLastYear === 0 ||
  100 * 100 * layoffsLastYear < localUnemployment * (layoffsLastYear + staffYearEnd);

const isSmall = ({ enterpriseSize }: Enterprise): boolean =>
  enterpriseSize === "micro" || enterpriseSize === "small";

/** 6.1: in difficulty, as the enterprise says and the local office accepts. */
const isDistressed = (enterprise: Enterprise): boolean =>
  enterprise.temporaryDifficulty && enterprise.distressAccepted;

/** 3.2: a quarter of the staff; 15 % where there are more than 100. */
const hiredEnough = ({ staffNow, newQualifiedHires }: Enterprise): boolean =>
  newQualifiedHires >= 1 && 100 * newQualifiedHires >= (staffNow > 100 ? 15 : 25) * staffNow;

/** 1.2, 1.3 */
const stabilityRefund = (enterprise: Enterprise): boolean =>
  enterprise.paysUnemploymentInsurance && laidOffFew(enterprise);

/** 1.4, 1.7 */
const distressedStabilityRefund = (enterprise: Enterprise, asOf: Day): boolean =>
  asOf >= 20190101 &&
  asOf <= 20191231 &&
  enterprise.paysUnemploymentInsurance &&
  laidOffFew(enterprise) &&
  enterprise.temporaryDifficulty &&
  enterprise.recoveryExpected &&
  enterprise.distressRecognised &&
  enterprise.fundCoversOneYear;

/** 2.1 */
const smeGuarantee = (enterprise: Enterprise): boolean =>
  isSmall(enterprise) && enterprise.needsFinancing && enterprise.guaranteeTermsMet;

/** 3.2 */
const startupLoanEnterprise = (enterprise: Enterprise): boolean =>
  isSmall(enterprise) && hiredEnough(enterprise) && enterprise.newHireContractsOneYear;

/** 5.3 to 5.5 */
const internshipHostSubsidy = (enterprise: Enterprise, asOf: Day): boolean =>
  asOf >= 20190101 &&
  asOf <= 20211231 &&
  enterprise.hostsInterns &&
  enterprise.interns >= 1 &&
  enterprise.internshipMonths >= 3 &&
  enterprise.internshipMonths <= 12;

/** 6.1 to 6.5 */
const distressedTrainingSubsidy = (enterprise: Enterprise, asOf: Day): boolean =>
  asOf >= 20190101 &&
  asOf <= 20191231 &&
  isDistressed(enterprise) &&
  laidOffFew(enterprise) &&
  enterprise.retrainedStaff >= 1 &&
  enterprise.retrainedPassedAndKept >= 1 &&
  enterprise.trainingShortfallYuan > 0 &&
  !enterprise.trainingSubsidyThisYear &&
  !enterprise.sameItemPaidByInsurance &&
  enterprise.trainingReviewPassed;

/** 6.6 */
const apprenticeshipSubsidy = (enterprise: Enterprise): boolean =>
  isDistressed(enterprise) &&
  enterprise.apprentices >= 1 &&
  enterprise.apprenticeshipMonths >= 12 &&
  enterprise.apprenticeshipMonths <= 24;

/** 10.1, with 财税〔2019〕22号 */
const keyGroupHiringRelief = (enterprise: Enterprise, asOf: Day): boolean =>
  asOf >= 20190101 &&
  asOf <= 20271231 &&
  enterprise.keyGroupHires >= 1 &&
  enterprise.keyGroupHiresInsured;

/** Ids of the programmes that the enterprise can have on the day. */
export function forEnterprise(enterprise: Enterprise, asOf: Day): readonly string[] {
  const found: string[] = [];
  if (!isInLeague(enterprise)) return found;
  if (stabilityRefund(enterprise)) found.push("stability-refund");
  if (distressedStabilityRefund(enterprise, asOf)) found.push("distressed-stability-refund");
  if (smeGuarantee(enterprise)) found.push("sme-guarantee");
  if (startupLoanEnterprise(enterprise)) found.push("startup-loan-enterprise");
  if (internshipHostSubsidy(enterprise, asOf)) found.push("internship-host-subsidy");
  if (distressedTrainingSubsidy(enterprise, asOf)) found.push("distressed-training-subsidy");
  if (apprenticeshipSubsidy(enterprise)) found.push("apprenticeship-subsidy");
  if (keyGroupHiringRelief(enterprise, asOf)) found.push("key-group-hiring-relief");
  return found;
}

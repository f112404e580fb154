import type { Day } from "../../lib/policy/engine/language/calendar";
import { isInLeague } from "./common";
import type { Person } from "./facts";
import * as startup from "./startup";
import * as training from "./training";
import * as work from "./work";

/** Ids of the programmes that the person can have on the day. */
export function forPerson(person: Person, asOf: Day): readonly string[] {
  const found: string[] = [];
  if (training.skillUpgradeSubsidy(person, asOf)) found.push("skill-upgrade-subsidy");
  if (!isInLeague(person)) return found;
  if (startup.startupLoanIndividual(person)) found.push("startup-loan-individual");
  if (startup.startupLoanGraduate(person, asOf)) found.push("startup-loan-graduate");
  if (startup.startupSubsidy(person, asOf)) found.push("startup-subsidy");
  if (startup.startupPremises(person)) found.push("startup-premises");
  if (startup.keyGroupTaxRelief(person, asOf)) found.push("key-group-tax-relief");
  if (training.vocationalTrainingSubsidy(person)) found.push("vocational-training-subsidy");
  if (training.trainingLivingAllowance(person, asOf)) found.push("training-living-allowance");
  if (training.ruralTraining(person, asOf)) found.push("rural-training");
  if (training.appraisalFeeSubsidy(person)) found.push("appraisal-fee-subsidy");
  if (work.youthInternship(person, asOf)) found.push("youth-internship");
  if (work.unemploymentRegistration(person, asOf)) found.push("unemployment-registration");
  if (work.hardshipRecognition(person, asOf)) found.push("hardship-recognition");
  if (work.socialInsuranceSubsidy(person)) found.push("social-insurance-subsidy");
  if (work.postSubsidy(person)) found.push("post-subsidy");
  if (work.unemploymentBenefit(person, asOf)) found.push("unemployment-benefit");
  if (work.unemployedMedicalInsurance(person)) found.push("unemployed-medical-insurance");
  if (work.publicWelfarePost(person, asOf)) found.push("public-welfare-post");
  if (work.temporaryLivingAllowance(person)) found.push("temporary-living-allowance");
  if (work.minimumLivingGuarantee(person)) found.push("minimum-living-guarantee");
  if (work.temporaryRelief(person)) found.push("temporary-relief");
  return found;
}

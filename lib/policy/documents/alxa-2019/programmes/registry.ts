import type { Guide, Programme } from "../../../engine/language/programme";
import * as appraisalFeeSubsidy from "./appraisal-fee-subsidy";
import * as apprenticeshipSubsidy from "./apprenticeship-subsidy";
import * as distressedStabilityRefund from "./distressed-stability-refund";
import * as distressedTrainingSubsidy from "./distressed-training-subsidy";
import * as hardshipRecognition from "./hardship-recognition";
import * as incubatorAward from "./incubator-award";
import * as internshipHostSubsidy from "./internship-host-subsidy";
import * as keyGroupHiringRelief from "./key-group-hiring-relief";
import * as keyGroupTaxRelief from "./key-group-tax-relief";
import * as labourExchangeSubsidy from "./labour-exchange-subsidy";
import * as loanFundAward from "./loan-fund-award";
import * as minimumLivingGuarantee from "./minimum-living-guarantee";
import * as postSubsidy from "./post-subsidy";
import * as projectIntakeSubsidy from "./project-intake-subsidy";
import * as projectPromotionSubsidy from "./project-promotion-subsidy";
import * as publicWelfarePost from "./public-welfare-post";
import * as ruralTraining from "./rural-training";
import * as ruralTrainingProvider from "./rural-training-provider";
import * as skillUpgradeSubsidy from "./skill-upgrade-subsidy";
import * as smeGuarantee from "./sme-guarantee";
import * as socialInsuranceSubsidy from "./social-insurance-subsidy";
import * as stabilityRefund from "./stability-refund";
import * as startupLoanEnterprise from "./startup-loan-enterprise";
import * as startupLoanGraduate from "./startup-loan-graduate";
import * as startupLoanIndividual from "./startup-loan-individual";
import * as startupPremises from "./startup-premises";
import * as startupServiceSubsidy from "./startup-service-subsidy";
import * as startupSubsidy from "./startup-subsidy";
import * as temporaryLivingAllowance from "./temporary-living-allowance";
import * as temporaryRelief from "./temporary-relief";
import * as trainingBaseAward from "./training-base-award";
import * as trainingLivingAllowance from "./training-living-allowance";
import * as unemployedMedicalInsurance from "./unemployed-medical-insurance";
import * as unemploymentBenefit from "./unemployment-benefit";
import * as unemploymentRegistration from "./unemployment-registration";
import * as vocationalTrainingSubsidy from "./vocational-training-subsidy";
import * as youthInternship from "./youth-internship";

/** What a programme's folder gives: the rule, and what to do and bring. */
interface Folder {
  readonly programme: Programme;
  readonly guide: Guide;
}

/** Every programme of the document, one folder each: by applicant, then in the order of its clauses. */
export const registry: readonly Folder[] = [
  startupLoanIndividual,
  startupLoanGraduate,
  startupSubsidy,
  startupPremises,
  youthInternship,
  vocationalTrainingSubsidy,
  trainingLivingAllowance,
  ruralTraining,
  appraisalFeeSubsidy,
  skillUpgradeSubsidy,
  unemploymentRegistration,
  hardshipRecognition,
  socialInsuranceSubsidy,
  postSubsidy,
  unemploymentBenefit,
  unemployedMedicalInsurance,
  keyGroupTaxRelief,
  publicWelfarePost,
  temporaryLivingAllowance,
  minimumLivingGuarantee,
  temporaryRelief,
  stabilityRefund,
  distressedStabilityRefund,
  smeGuarantee,
  startupLoanEnterprise,
  internshipHostSubsidy,
  distressedTrainingSubsidy,
  apprenticeshipSubsidy,
  keyGroupHiringRelief,
  loanFundAward,
  startupServiceSubsidy,
  incubatorAward,
  projectIntakeSubsidy,
  projectPromotionSubsidy,
  trainingBaseAward,
  labourExchangeSubsidy,
  ruralTrainingProvider,
];

import { isInLeague } from "./common";
import type { Institution } from "./facts";

/** Programmes for other institutions. */

/** 4.3, 4.4: of last year's projects in its library a tenth found somebody. */
const runsProjectLibrary = (institution: Institution): boolean =>
  institution.institutionRoles.includes("project-library") &&
  institution.projectSuccessPercent >= 10;

/** 3.5 */
const loanFundAward = (institution: Institution): boolean =>
  institution.institutionRoles.includes("loan-fund-operator") &&
  institution.newStartupLoansYuan > 0;

/** 4.1 */
const startupServiceSubsidy = (institution: Institution): boolean =>
  (institution.institutionRoles.includes("startup-service") ||
    institution.institutionRoles.includes("incubator")) &&
  institution.entitiesServed >= 1;

/** 4.2 */
const incubatorAward = (institution: Institution): boolean =>
  institution.institutionRoles.includes("incubator") &&
  institution.incubatorLevel !== "none" &&
  institution.trainingOutcomesOutstanding;

/** 4.3, 4.4 */
const projectIntakeSubsidy = (institution: Institution): boolean =>
  runsProjectLibrary(institution) && institution.projectsCollected >= 1;

/** 4.3, 4.5 */
const projectPromotionSubsidy = (institution: Institution): boolean =>
  runsProjectLibrary(institution) && institution.projectsReplicated >= 1;

/** 7.4 */
const trainingBaseAward = (institution: Institution): boolean =>
  institution.institutionRoles.includes("training-base") && institution.trainingBaseQualifies;

/** 7.7 */
const labourExchangeSubsidy = (institution: Institution): boolean =>
  institution.institutionRoles.includes("labour-exchange") && institution.labourExchangeListed;

/** 8.2, 8.3 */
const ruralTrainingProvider = (institution: Institution): boolean =>
  institution.institutionRoles.includes("training-provider") &&
  institution.governmentRecognisedTrainer &&
  institution.ruralProjectPurchased;

/** Ids of the programmes that the institution can have. */
export function forInstitution(institution: Institution): readonly string[] {
  const found: string[] = [];
  if (!isInLeague(institution)) return found;
  if (loanFundAward(institution)) found.push("loan-fund-award");
  if (startupServiceSubsidy(institution)) found.push("startup-service-subsidy");
  if (incubatorAward(institution)) found.push("incubator-award");
  if (projectIntakeSubsidy(institution)) found.push("project-intake-subsidy");
  if (projectPromotionSubsidy(institution)) found.push("project-promotion-subsidy");
  if (trainingBaseAward(institution)) found.push("training-base-award");
  if (labourExchangeSubsidy(institution)) found.push("labour-exchange-subsidy");
  if (ruralTrainingProvider(institution)) found.push("rural-training-provider");
  return found;
}

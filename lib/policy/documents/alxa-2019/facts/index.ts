import type { Fact } from "../../../engine/language/fact";
import { common } from "./common";
import { enterprise } from "./enterprise";
import { institution } from "./institution";
import { office } from "./office";
import { person } from "./person";

export { groups } from "./groups";

/**
 * Every fact once, in the natural order of asking: what settles most comes first.
 * The months of an internship stand after both the person's and the enterprise's facts that lead to
 * them, so that the order is right for either kind of applicant.
 */
export const facts: readonly Fact[] = Object.freeze([
  common.district,

  person.workStatus,
  person.birthDate,
  person.reachedRetirementAge,
  person.canWork,
  person.wantsWork,
  person.registeredUnemployed,
  person.leftJobInvoluntarily,
  person.receivingUnemploymentBenefit,
  person.unemploymentInsuranceMonths,
  person.laidOff,
  person.livingDifficulty,
  person.hardshipRecognised,
  person.hardshipCircumstances,
  person.business,
  person.firstBusiness,
  person.startupSubsidyReceived,
  person.businessRegisteredOn,
  person.businessOperating,
  person.otherLoans,
  person.graduate,
  person.leftSchoolOn,
  person.loanGroups,
  person.registeredUnemployedSince,
  person.businessStaff,
  person.staffInsuredMonths,
  person.completedTraining,
  person.unemployedAtTraining,
  person.certificates,
  person.certificateFromTraining,
  person.certificateLevel,
  person.trainingEndedOn,
  person.benefitDuringTraining,
  person.trainingAllowanceThisYear,
  person.trainingDays,
  person.ruralLabourer,
  person.appraisalFeeYuan,
  person.fiveCategories,
  person.insuredAs,
  person.insuredHere,
  person.inPublicWelfarePost,

  enterprise.enterpriseSize,
  enterprise.paysUnemploymentInsurance,
  enterprise.layoffsLastYear,
  enterprise.staffYearEnd,
  enterprise.premiumPaidLastYearYuan,
  enterprise.temporaryDifficulty,
  enterprise.recoveryExpected,
  enterprise.monthlySocialInsuranceYuan,
  enterprise.needsFinancing,
  enterprise.newQualifiedHires,
  enterprise.staffNow,
  enterprise.newHireContractsOneYear,
  enterprise.keyGroupHires,
  enterprise.keyGroupHiresInsured,
  enterprise.retrainedStaff,
  enterprise.retrainedPassedAndKept,
  enterprise.trainingShortfallYuan,
  enterprise.trainingSubsidyThisYear,
  enterprise.sameItemPaidByInsurance,
  enterprise.apprentices,
  enterprise.apprenticeshipMonths,
  enterprise.hostsInterns,
  enterprise.interns,

  person.internshipMonths,
  enterprise.internRetentionPercent,
  person.lowIncomeHousehold,
  person.suddenHardship,

  institution.institutionRoles,
  institution.entitiesServed,
  institution.incubatorLevel,
  institution.projectSuccessPercent,
  institution.projectsCollected,
  institution.projectsReplicated,
  institution.governmentRecognisedTrainer,
  institution.newStartupLoansYuan,

  office.graduateYearsMeasuredAt,
  office.districtUnderPressure,
  office.unemploymentBenefitConfirmed,
  office.livingAllowanceConfirmed,
  office.minimumLivingConfirmed,
  office.temporaryReliefConfirmed,
  office.localUnemploymentPercent,
  office.fundCoversOneYear,
  office.distressRecognised,
  office.distressAccepted,
  office.guaranteeTermsMet,
  office.trainingReviewPassed,
  office.trainingOutcomesOutstanding,
  office.trainingBaseQualifies,
  office.labourExchangeListed,
  office.ruralProjectPurchased,
]);

const byId: ReadonlyMap<string, Fact> = new Map(facts.map((fact) => [fact.id, fact]));

/** The fact of this id; undefined where there is none. @example factById("birthDate")?.type // "date" */
export const factById = (id: string): Fact | undefined => byId.get(id);

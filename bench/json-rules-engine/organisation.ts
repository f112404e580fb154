import type { RuleProperties } from "json-rules-engine";
import {
  atLeast,
  atMost,
  hasOneOf,
  inForce,
  lowLayoffs,
  moreThan,
  no,
  oneOf,
  rule,
  yes,
} from "./conditions";

/** The programmes for enterprises, written by hand from the document for json-rules-engine. */
export const enterpriseRules: readonly RuleProperties[] = [
  rule("stability-refund", yes("paysUnemploymentInsurance"), lowLayoffs),
  rule(
    "distressed-stability-refund",
    ...inForce("2019-01-01", "2019-12-31"),
    yes("paysUnemploymentInsurance"),
    lowLayoffs,
    yes("temporaryDifficulty"),
    yes("recoveryExpected"),
    yes("distressRecognised"),
    yes("fundCoversOneYear"),
  ),
  rule(
    "sme-guarantee",
    oneOf("enterpriseSize", "micro", "small"),
    yes("needsFinancing"),
    yes("guaranteeTermsMet"),
  ),
  rule(
    "startup-loan-enterprise",
    oneOf("enterpriseSize", "micro", "small"),
    atLeast("newQualifiedHires", 1),
    {
      any: [
        atLeast("hiresTimes100", { fact: "staffTimes25" }),
        { all: [moreThan("staffNow", 100), atLeast("hiresTimes100", { fact: "staffTimes15" })] },
      ],
    },
    yes("newHireContractsOneYear"),
  ),
  rule(
    "internship-host-subsidy",
    ...inForce("2019-01-01", "2021-12-31"),
    yes("hostsInterns"),
    atLeast("interns", 1),
    atLeast("internshipMonths", 3),
    atMost("internshipMonths", 12),
  ),
  rule(
    "distressed-training-subsidy",
    ...inForce("2019-01-01", "2019-12-31"),
    lowLayoffs,
    yes("temporaryDifficulty"),
    atLeast("retrainedStaff", 1),
    atLeast("retrainedPassedAndKept", 1),
    no("trainingSubsidyThisYear"),
    no("sameItemPaidByInsurance"),
    moreThan("trainingShortfallYuan", 0),
    yes("distressAccepted"),
    yes("trainingReviewPassed"),
  ),
  rule(
    "apprenticeship-subsidy",
    atLeast("apprentices", 1),
    atLeast("apprenticeshipMonths", 12),
    atMost("apprenticeshipMonths", 24),
    yes("temporaryDifficulty"),
    yes("distressAccepted"),
  ),
  rule(
    "key-group-hiring-relief",
    ...inForce("2019-01-01", "2027-12-31"),
    atLeast("keyGroupHires", 1),
    yes("keyGroupHiresInsured"),
  ),
];

/** The programmes for other institutions, written by hand from the document for json-rules-engine. */
export const institutionRules: readonly RuleProperties[] = [
  rule(
    "loan-fund-award",
    hasOneOf("institutionRoles", "loan-fund-operator"),
    moreThan("newStartupLoansYuan", 0),
  ),
  rule(
    "startup-service-subsidy",
    hasOneOf("institutionRoles", "startup-service", "incubator"),
    atLeast("entitiesServed", 1),
  ),
  rule(
    "incubator-award",
    hasOneOf("institutionRoles", "incubator"),
    oneOf("incubatorLevel", "national", "regional"),
    yes("trainingOutcomesOutstanding"),
  ),
  rule(
    "project-intake-subsidy",
    hasOneOf("institutionRoles", "project-library"),
    atLeast("projectSuccessPercent", 10),
    atLeast("projectsCollected", 1),
  ),
  rule(
    "project-promotion-subsidy",
    hasOneOf("institutionRoles", "project-library"),
    atLeast("projectSuccessPercent", 10),
    atLeast("projectsReplicated", 1),
  ),
  rule(
    "training-base-award",
    hasOneOf("institutionRoles", "training-base"),
    yes("trainingBaseQualifies"),
  ),
  rule(
    "labour-exchange-subsidy",
    hasOneOf("institutionRoles", "labour-exchange"),
    yes("labourExchangeListed"),
  ),
  rule(
    "rural-training-provider",
    hasOneOf("institutionRoles", "training-provider"),
    yes("governmentRecognisedTrainer"),
    yes("ruralProjectPurchased"),
  ),
];

import { isInLeague } from "./common";
import type { Institution } from "./facts";
import type { Programme } from "./programme";

/** Programmes for other institutions. */

/** 4.3, 4.4: of last year's projects in its library a tenth found somebody. */
const runsProjectLibrary = (institution: Institution): readonly boolean[] => [
  institution.institutionRoles.includes("project-library"),
  institution.projectSuccessPercent >= 10,
];

export const forInstitutions: readonly Programme<Institution>[] = [
  // 3.5
  {
    id: "loan-fund-award",
    conditions: (institution) => [
      isInLeague(institution),
      institution.institutionRoles.includes("loan-fund-operator"),
      institution.newStartupLoansYuan > 0,
    ],
  },
  // 4.1
  {
    id: "startup-service-subsidy",
    conditions: (institution) => [
      isInLeague(institution),
      institution.institutionRoles.includes("startup-service") ||
        institution.institutionRoles.includes("incubator"),
      institution.entitiesServed >= 1,
    ],
  },
  // 4.2
  {
    id: "incubator-award",
    conditions: (institution) => [
      isInLeague(institution),
      institution.institutionRoles.includes("incubator"),
      institution.incubatorLevel !== "none",
      institution.trainingOutcomesOutstanding,
    ],
  },
  // 4.3, 4.4
  {
    id: "project-intake-subsidy",
    conditions: (institution) => [
      isInLeague(institution),
      ...runsProjectLibrary(institution),
      institution.projectsCollected >= 1,
    ],
  },
  // 4.3, 4.5
  {
    id: "project-promotion-subsidy",
    conditions: (institution) => [
      isInLeague(institution),
      ...runsProjectLibrary(institution),
      institution.projectsReplicated >= 1,
    ],
  },
  // 7.4
  {
    id: "training-base-award",
    conditions: (institution) => [
      isInLeague(institution),
      institution.institutionRoles.includes("training-base"),
      institution.trainingBaseQualifies,
    ],
  },
  // 7.7
  {
    id: "labour-exchange-subsidy",
    conditions: (institution) => [
      isInLeague(institution),
      institution.institutionRoles.includes("labour-exchange"),
      institution.labourExchangeListed,
    ],
  },
  // 8.2, 8.3
  {
    id: "rural-training-provider",
    conditions: (institution) => [
      isInLeague(institution),
      institution.institutionRoles.includes("training-provider"),
      institution.governmentRecognisedTrainer,
      institution.ruralProjectPurchased,
    ],
  },
];

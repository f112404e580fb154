import type { Day } from "../../lib/policy/engine/language/calendar";
import { hasReached16, isHardshipCase, isInLeague, isNotRetired } from "./common";
import type { Person } from "./facts";
import type { Programme } from "./programme";

/** Programmes for persons who train or take certificates: articles 7, 8 and 9. */

/** 7.3: trained while out of work, with a certificate from it. */
const trainedWhileUnemployed = (person: Person): readonly boolean[] => [
  person.unemployedAtTraining,
  person.completedTraining,
  person.certificates.length > 0,
  person.certificateFromTraining,
];

/** 9.1: three years, one for those who apply in 2019 and 2020. */
const monthsNeeded = (asOf: Day): number => (asOf >= 20190101 && asOf <= 20201231 ? 12 : 36);

export const trainingProgrammes: readonly Programme<Person>[] = [
  {
    id: "vocational-training-subsidy",
    conditions: (person) => [isInLeague(person), ...trainedWhileUnemployed(person)],
  },
  // 7.5, 7.6
  {
    id: "training-living-allowance",
    period: [20190101, 20201231],
    conditions: (person) => [
      isInLeague(person),
      ...trainedWhileUnemployed(person),
      person.trainingEndedOn >= 20190101,
      isHardshipCase(person),
      !person.benefitDuringTraining,
      !person.trainingAllowanceThisYear,
    ],
  },
  // 8.2
  {
    id: "rural-training",
    conditions: (person, asOf) => [
      isInLeague(person),
      person.ruralLabourer,
      hasReached16(person, asOf),
      isNotRetired(person, asOf),
    ],
  },
  // 8.4, 8.5
  {
    id: "appraisal-fee-subsidy",
    conditions: (person) => [
      isInLeague(person),
      person.ruralLabourer,
      person.completedTraining,
      person.certificates.includes("vocational-qualification") ||
        person.certificates.includes("special-ability"),
      person.certificateFromTraining,
    ],
  },
  // 9.1 to 9.3: goes by where one is insured, not by where one lives.
  {
    id: "skill-upgrade-subsidy",
    conditions: (person, asOf) => [
      person.workStatus === "employed",
      person.insuredAs === "enterprise",
      person.insuredHere,
      person.unemploymentInsuranceMonths >= monthsNeeded(asOf),
      person.certificates.includes("vocational-qualification") ||
        person.certificates.includes("skill-level"),
      person.certificateLevel >= 3,
    ],
  },
];

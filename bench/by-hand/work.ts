import type { Day } from "../../lib/policy/engine/language/calendar";
import {
  hasReached16,
  isHardshipCase,
  isInLeague,
  isNotRetired,
  leftSchoolRecently,
  yearsAfter,
} from "./common";
import type { Person } from "./facts";
import type { Programme } from "./programme";

/** Programmes for persons who look for work, are insured or need help: articles 5, 10 and 11. */

/** 5.2: until the day before the 25th birthday one is 24. */
const isAged16To24 = (person: Person, asOf: Day): boolean =>
  hasReached16(person, asOf) && asOf < yearsAfter(person.birthDate, 25);

const isUnemployed = ({ workStatus }: Person): boolean => workStatus === "unemployed";

export const workProgrammes: readonly Programme<Person>[] = [
  // 5.1 to 5.4
  {
    id: "youth-internship",
    period: [20190101, 20211231],
    conditions: (person, asOf) => [
      isInLeague(person),
      isUnemployed(person),
      isAged16To24(person, asOf) || person.graduate,
      isAged16To24(person, asOf) || leftSchoolRecently(person, asOf),
      person.internshipMonths >= 3 && person.internshipMonths <= 12,
    ],
  },
  // 10.1, 10.2
  {
    id: "unemployment-registration",
    conditions: (person, asOf) => [
      isInLeague(person),
      hasReached16(person, asOf),
      isNotRetired(person, asOf),
      person.canWork,
      person.wantsWork,
      isUnemployed(person),
      !person.registeredUnemployed,
    ],
  },
  // 10.3
  {
    id: "hardship-recognition",
    conditions: (person, asOf) => [
      isInLeague(person),
      hasReached16(person, asOf),
      isNotRetired(person, asOf),
      person.registeredUnemployed,
      person.hardshipCircumstances.length > 0,
      !person.hardshipRecognised,
    ],
  },
  // 10.4, 10.5
  {
    id: "social-insurance-subsidy",
    conditions: (person) => [
      isInLeague(person),
      person.hardshipRecognised,
      person.insuredAs === "enterprise" || person.insuredAs === "flexible",
      person.insuredHere,
    ],
  },
  // 10.5
  {
    id: "post-subsidy",
    conditions: (person) => [
      isInLeague(person),
      person.hardshipRecognised,
      person.inPublicWelfarePost,
    ],
  },
  // 10.6, with the law on social insurance
  {
    id: "unemployment-benefit",
    conditions: (person, asOf) => [
      isInLeague(person),
      hasReached16(person, asOf),
      isNotRetired(person, asOf),
      person.registeredUnemployed,
      isUnemployed(person),
      person.wantsWork,
      person.unemploymentInsuranceMonths >= 12,
      person.leftJobInvoluntarily,
      !person.receivingUnemploymentBenefit,
      person.unemploymentBenefitConfirmed,
    ],
  },
  // 10.7
  {
    id: "unemployed-medical-insurance",
    conditions: (person) => [
      isInLeague(person),
      person.receivingUnemploymentBenefit,
      isUnemployed(person),
    ],
  },
  // 11.1
  {
    id: "public-welfare-post",
    conditions: (person, asOf) => [
      isInLeague(person),
      hasReached16(person, asOf),
      isNotRetired(person, asOf),
      isUnemployed(person),
      person.canWork,
      isHardshipCase(person),
      !person.inPublicWelfarePost,
    ],
  },
  // 11.2
  {
    id: "temporary-living-allowance",
    conditions: (person) => [
      isInLeague(person),
      person.laidOff,
      isUnemployed(person),
      person.livingDifficulty,
      person.livingAllowanceConfirmed,
    ],
  },
  // 11.3
  {
    id: "minimum-living-guarantee",
    conditions: (person) => [
      isInLeague(person),
      person.lowIncomeHousehold,
      person.minimumLivingConfirmed,
    ],
  },
  // 11.4
  {
    id: "temporary-relief",
    conditions: (person) => [
      isInLeague(person),
      person.suddenHardship,
      person.temporaryReliefConfirmed,
    ],
  },
];

import { addMonths, type Day, endOfUnit } from "../../lib/policy/engine/language/calendar";
import { isInLeague, yearsAfter } from "./common";
import type { Person } from "./facts";
import type { Programme } from "./programme";

/** Programmes for persons who start a business: articles 3 and 4, and the tax relief that 10.1 names. */

const hasOwnBusiness = ({ business }: Person): boolean =>
  business === "sole-trader" || business === "small-micro" || business === "other";

/** 3.1, and the national rules that it leaves the groups to. */
const isInLoanGroup = (person: Person): boolean =>
  person.registeredUnemployed ||
  person.hardshipRecognised ||
  person.graduate ||
  person.loanGroups.length > 0;

/** 3.8: two years may be counted to the registration or to the application; an office takes the first alone only if it says so. */
function startedSoonAfterSchool(person: Person, asOf: Day): boolean {
  const lastDay = yearsAfter(person.leftSchoolOn, 2);
  return (
    person.graduate &&
    person.leftSchoolOn <= asOf &&
    person.businessRegisteredOn <= lastDay &&
    (asOf <= lastDay || person.graduateYearsMeasuredAt === "registration")
  );
}

const yearOf = (day: Day): number => Math.floor(day / 10000);

/** The groups of 财税〔2019〕22号, as they stood when the business was registered. */
function registeredInKeyGroup(person: Person): boolean {
  const { businessRegisteredOn: registered, hardshipCircumstances } = person;
  if (person.loanGroups.includes("registered-poor")) return true;
  if (person.graduate && yearOf(person.leftSchoolOn) === yearOf(registered)) return true;
  return (
    person.registeredUnemployed &&
    (addMonths(person.registeredUnemployedSince, 6) <= registered ||
      hardshipCircumstances.includes("zero-employment-family") ||
      hardshipCircumstances.includes("subsistence-allowance"))
  );
}

export const startupProgrammes: readonly Programme<Person>[] = [
  // 3.1
  {
    id: "startup-loan-individual",
    conditions: (person) => [
      isInLeague(person),
      isInLoanGroup(person),
      !person.otherLoans,
      hasOwnBusiness(person),
    ],
  },
  // 3.3
  {
    id: "startup-loan-graduate",
    conditions: (person, asOf) => [
      isInLeague(person),
      person.graduate,
      person.leftSchoolOn <= asOf,
      !person.otherLoans,
      hasOwnBusiness(person),
      person.businessRegisteredOn <= yearsAfter(person.leftSchoolOn, 5),
      asOf >= yearsAfter(person.businessRegisteredOn, 2),
      person.businessOperating,
      person.businessStaff >= 5,
      person.staffInsuredMonths >= 12,
    ],
  },
  // 3.8
  {
    id: "startup-subsidy",
    conditions: (person, asOf) => [
      isInLeague(person),
      person.firstBusiness,
      person.business === "sole-trader" || person.business === "small-micro",
      person.businessOperating,
      asOf >= yearsAfter(person.businessRegisteredOn, 1),
      !person.startupSubsidyReceived,
      person.hardshipRecognised || startedSoonAfterSchool(person, asOf),
    ],
  },
  // 4.7
  {
    id: "startup-premises",
    conditions: (person) => [
      isInLeague(person),
      person.workStatus === "unemployed" ||
        (person.workStatus === "self-employed" && person.registeredUnemployed),
      person.business !== "none",
      person.districtUnderPressure,
    ],
  },
  // 10.1, with 财税〔2019〕22号: the month of registration is the first of the 36.
  {
    id: "key-group-tax-relief",
    period: [20190101, 20271231],
    conditions: (person, asOf) => [
      isInLeague(person),
      person.business === "sole-trader",
      person.businessRegisteredOn <= asOf &&
        asOf <= endOfUnit(addMonths(person.businessRegisteredOn, 35), "month"),
      registeredInKeyGroup(person),
    ],
  },
];

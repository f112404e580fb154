import type { Almanac, Engine } from "json-rules-engine";
import { addMonths, dayOf, endOfUnit, formatDay } from "../../lib/policy/engine/language/calendar";

/** Facts that the rules compare with and that json-rules-engine has no words for: computed once a person, when first read. */

type Derived = (almanac: Almanac) => Promise<string | number>;

const monthsAfter =
  (fact: string, months: number): Derived =>
  async (almanac) =>
    formatDay(addMonths(dayOf(await almanac.factValue<string>(fact)), months));

const yearOf =
  (fact: string): Derived =>
  async (almanac) =>
    (await almanac.factValue<string>(fact)).slice(0, 4);

const times =
  (fact: string, factor: number): Derived =>
  async (almanac) =>
    (await almanac.factValue<number>(fact)) * factor;

const forPersons: Readonly<Record<string, Derived>> = {
  sixteenthBirthday: monthsAfter("birthDate", 16 * 12),
  twentyFifthBirthday: monthsAfter("birthDate", 25 * 12),
  fortyFifthBirthday: monthsAfter("birthDate", 45 * 12),
  twoYearsAfterSchool: monthsAfter("leftSchoolOn", 2 * 12),
  fiveYearsAfterSchool: monthsAfter("leftSchoolOn", 5 * 12),
  yearOfLeavingSchool: yearOf("leftSchoolOn"),
  oneYearInBusiness: monthsAfter("businessRegisteredOn", 12),
  twoYearsInBusiness: monthsAfter("businessRegisteredOn", 2 * 12),
  yearOfRegistration: yearOf("businessRegisteredOn"),
  lastDayOfTaxRelief: async (almanac) => {
    const registered = dayOf(await almanac.factValue<string>("businessRegisteredOn"));
    return formatDay(endOfUnit(addMonths(registered, 35), "month"));
  },
  sixMonthsUnemployed: monthsAfter("registeredUnemployedSince", 6),
};

const forEnterprises: Readonly<Record<string, Derived>> = {
  /** In hundredths of a percent of a person, so that both sides are whole numbers. */
  layoffsScaled: times("layoffsLastYear", 100 * 100),
  layoffLine: async (almanac) => {
    const percent = await almanac.factValue<number>("localUnemploymentPercent");
    const layoffs = await almanac.factValue<number>("layoffsLastYear");
    const staff = await almanac.factValue<number>("staffYearEnd");
    return Math.round(percent * 100) * (layoffs + staff);
  },
  hiresTimes100: times("newQualifiedHires", 100),
  staffTimes25: times("staffNow", 25),
  staffTimes15: times("staffNow", 15),
};

function add(engine: Engine, facts: Readonly<Record<string, Derived>>): void {
  for (const [id, derived] of Object.entries(facts)) {
    engine.addFact(id, (_params, almanac) => derived(almanac));
  }
}

/** Adds what the rules for persons compare with. */
export const addPersonFacts = (engine: Engine): void => add(engine, forPersons);

/** Adds what the rules for enterprises compare with. */
export const addEnterpriseFacts = (engine: Engine): void => add(engine, forEnterprises);

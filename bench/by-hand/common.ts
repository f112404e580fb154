import { addMonths, type Day } from "../../lib/policy/engine/language/calendar";
import type { Enterprise, Institution, Person } from "./facts";

/** What several programmes ask for. */

export const yearsAfter = (day: Day, years: number): Day => addMonths(day, years * 12);

/** Lives, or is registered, in the league: asked by every programme but the skill upgrade subsidy. */
export const isInLeague = ({ district }: Person | Enterprise | Institution): boolean =>
  district !== "outside";

export const hasReached16 = (person: Person, asOf: Day): boolean =>
  asOf >= yearsAfter(person.birthDate, 16);

/** Nobody under 45 is taken to be retired. */
export const isNotRetired = (person: Person, asOf: Day): boolean =>
  !person.reachedRetirementAge || asOf < yearsAfter(person.birthDate, 45);

/** School has been left, at most two years ago. */
export const leftSchoolRecently = (person: Person, asOf: Day): boolean =>
  person.leftSchoolOn <= asOf && asOf <= yearsAfter(person.leftSchoolOn, 2);

/** 7.5, 11.1: recognised as a hardship case, or of a family in which nobody has work. */
export const isHardshipCase = (person: Person): boolean =>
  person.hardshipRecognised || person.hardshipCircumstances.includes("zero-employment-family");

/**
 * The door for the browser: the interpreters and the types, without the rules themselves.
 * A page passes the rules in its own language as data.
 */
export { type Assess, type AssessmentDays, createAssessor } from "./assess";
export { districtOfCounter } from "./districts";
export { formatDay, parseDay } from "./language/calendar";
export {
  type Applicant,
  applicants,
  type Fact,
  type Facts,
  type FactValue,
  type Option,
} from "./language/fact";
export type { Change, NearMiss, Plan, Step } from "./language/plan";
export type { Counter, Parameter, Programme, ProgrammeKind, Rules } from "./language/programme";
export {
  type Assessment,
  compareVerdicts,
  type Result,
  type Standing,
  type Verdict,
  verdicts,
} from "./language/result";
export { type Locale, type Localised, locales, localise, type Text } from "./language/text";
export { idleAnswers, type Progress, progressOf } from "./next-question";
export { type DatedValue, entryOn, parameterOn } from "./parameters/dated";
export type { LoanInterestRule } from "./parameters/loan-interest";
export { createPlanner, type MakePlan, withOutcome } from "./plan";

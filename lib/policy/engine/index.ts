/**
 * The door for the browser: the interpreters and the types, without the rules themselves.
 * A page passes the rules in its own language as data.
 */
export { askingAhead } from "./asking-ahead";
export { type Assess, type AssessmentDays, createAssessor } from "./assess";
export { type DatedValue, entryOn, parameterOn } from "./dated";
export * from "./language/calendar";
export type * from "./language/condition";
export * from "./language/document";
export * from "./language/fact";
export * from "./language/law";
export type * from "./language/loan-interest";
export * from "./language/parsed";
export type * from "./language/plan";
export * from "./language/programme";
export * from "./language/result";
export { byDistrict, districtsNamed, type InDistricts } from "./law/by-district";
export { decimalsOf, type LawProblem, lawProblems, readsDistrict } from "./law/check";
export { amended, rulesUnder } from "./law/fold";
export { lineOn } from "./law/line-on";
export { type FigureStretch, historyOf, type Mark, marksOn, valueWritten } from "./law/marks";
export { isOpenLaw, openFigure } from "./law/open";
export { changesOf, isFor, type PaperChange } from "./law/papers";
export {
  type RunningProgramme,
  type RunningRules,
  runningStatusOf,
  turningDays,
} from "./law/status";
export { figuresIn } from "./law/substitute";
export { programmeOf, programmesOf, touches } from "./law/touches";
export { type Due, dueOn } from "./law/watch";
export * from "./lookups";
export { materialsFor } from "./materials";
export { irrelevantAnswers, nextQuestion, type Progress, progressOf } from "./next-question";
export { districtOfCounter, districtsOf, statedDistrict } from "./places";
export { createPlanner, type MakePlan, withOutcome } from "./plan";
export { daysIn, factsOf, factsOfNumber, monthsIn, numbersIn, parametersOf } from "./walk";

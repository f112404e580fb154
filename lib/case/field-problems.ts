import type { ValueProblem } from "./value";

/**
 * What can be wrong with the answer to one question; the texts stand with the interface's other texts. Of a date in three boxes it is
 * said which of them is wrong.
 */
export const fieldProblems = [
  "required",
  "notAYear",
  "notAMonth",
  "notADay",
  "notANumber",
  "notWhole",
  "tooManyDecimals",
  "tooSmall",
  "tooLarge",
  "notAnOption",
  "afterAssessment",
  "tooLongAgo",
] as const satisfies readonly (
  | ValueProblem
  | "required"
  | "notAYear"
  | "notAMonth"
  | "notANumber"
)[];
export type FieldProblem = (typeof fieldProblems)[number];

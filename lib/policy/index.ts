import { document } from "./document";
import { createAssessor } from "./engine/assess";

/** The door to the policy: the document, its rules, and the function that assesses a case by them. */

export { document };

/** Everything that an assessment rests on. */
export const { rules } = document;

/** Assesses a case by the document alone; see {@link createAssessor}. */
export const assess = createAssessor(rules);

export * from "./engine";

import { document } from "./document";
import { createAssessor } from "./engine/assess";
import { amended } from "./engine/law/fold";

/** The door to the policy: the document, its rules, and the function that assesses a case by them. */

export { document };

/** Everything that an assessment rests on. */
export const { rules } = document;

/** Assesses a case by the rules as later papers have amended them; see {@link createAssessor}. */
export const assess = createAssessor(amended(rules));

export * from "./engine";
export { versionOf } from "./engine/version";

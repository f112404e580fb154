import { rules } from "./documents/alxa-2019";
import { createAssessor } from "./engine/assess";

/** The door to the policy: the document, its rules, and the function that assesses a case by them. */

/** Assesses a case by the rules of the document; see {@link createAssessor}. */
export const assess = createAssessor(rules);

export * from "./documents/alxa-2019";
export * from "./engine";

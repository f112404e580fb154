import { amended, createAssessor, rules } from "..";

/** Assesses a case by the rules of the document as later papers have amended them, as the product does. */
export const assess = createAssessor(amended(rules));

import type { Applicant, FactValue } from "./fact-types";

export * from "./fact-types";
export type * from "./share-list";

/** What is known of a case: who applies, and facts by id. */
export interface Facts {
  readonly applicant: Applicant;
  readonly [fact: string]: FactValue | undefined;
}

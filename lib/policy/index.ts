import { document } from "./document";

/** The door to the policy: the document, its rules, and what reads them. */

export { document };

/** Everything that an assessment rests on. */
export const { rules } = document;

export { loadExamples } from "./document";
export type { Example } from "./documents/testing/example";
export * from "./engine";
export { contentHash, versionOf } from "./engine/version";
export { differByOneStep } from "./one-step";

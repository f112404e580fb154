import { document } from "./document";

/** The door to the policy: the document, its rules, and what reads them. */

export { document };

/** Everything that an assessment rests on. */
export const { rules } = document;

export * from "./engine";
export { contentHash, versionOf } from "./engine/version";

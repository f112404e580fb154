import { createAssessor } from "./assess";
import { contradictions } from "./contradictions";
import { counters } from "./counters";
import { responsibilities } from "./departments";
import { facts } from "./facts";
import type { Rules } from "./language/programme";
import { parameters } from "./parameters";
import { programmes } from "./programmes";
import { notTogether } from "./programmes/not-together";
import { versionOf } from "./version";

/** The door to the policy: the rules, the document, and the function that assesses a case by them. */

const content = {
  facts,
  programmes,
  counters,
  parameters,
  notTogether,
  contradictions,
  responsibilities,
};

/** Everything that an assessment rests on. */
export const rules: Rules = { version: versionOf(content), ...content };

/** Assesses a case by the rules of the document; see {@link createAssessor}. */
export const assess = createAssessor(rules);

export { type CounterId, counterById, counters, hotlinesFor } from "./counters";
export * from "./departments";
export * from "./directory";
export * from "./district-names";
export * from "./districts";
export * from "./engine";
export { groups } from "./facts/groups";
export { type OutsideSource, outside } from "./outside";
export { loanInterestRules } from "./parameters";
export { guides } from "./programmes/guides";
export { materialSources, materials } from "./programmes/materials";
export * from "./source";

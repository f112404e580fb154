import type { Rules } from "../../engine/language/programme";
import { versionOf } from "../../engine/version";
import { contradictions } from "./contradictions";
import { counters } from "./counters";
import { responsibilities } from "./departments";
import { places } from "./districts";
import { facts } from "./facts";
import { parameters } from "./parameters";
import { programmes } from "./programmes";
import { notTogether } from "./programmes/not-together";

/** 《阿拉善盟关于做好当前和今后一个时期促进就业工作的实施意见》 of 2019-06-18: all that the product knows of it. */

const content = {
  facts,
  programmes,
  counters,
  parameters,
  notTogether,
  contradictions,
  responsibilities,
  places,
};

/** Everything that an assessment rests on. */
export const rules: Rules = { version: versionOf(content), ...content };

export { type CounterId, counterById, counters, hotlinesFor } from "./counters";
export * from "./departments";
export * from "./directory";
export * from "./district-names";
export * from "./districts";
export { groups } from "./facts/groups";
export { type OutsideSource, outside } from "./outside";
export { type LoanInterestRule, loanInterestRules } from "./parameters";
export { guides } from "./programmes/guides";
export { materialSources, materials } from "./programmes/materials";
export * from "./source";

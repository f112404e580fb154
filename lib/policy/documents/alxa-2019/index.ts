import type { PolicyDocument } from "../../engine/language/document";
import { versionOf } from "../../engine/version";
import { contradictions } from "./contradictions";
import { counterNotes, counters } from "./counters";
import { offices, responsibilities } from "./departments";
import { places } from "./districts";
import { effort } from "./effort";
import { facts } from "./facts";
import { countsOfAYear } from "./facts/counts-of-a-year";
import { groups } from "./facts/groups";
import { heldWords } from "./facts/held-words";
import { figures } from "./figures";
import { hotlines } from "./hotlines";
import { knownSurprises } from "./known-surprises";
import { instruments } from "./later";
import { listWords } from "./list-words";
import { operatorFacts } from "./operator-facts";
import { outside } from "./outside";
import { loanInterestRules, lprOneYear, outsideFacts, parameters } from "./parameters";
import { permits } from "./permits";
import { programmes } from "./programmes";
import { guides } from "./programmes/guides";
import { materials } from "./programmes/materials";
import { notTogether } from "./programmes/not-together";
import { requestExamples } from "./request-examples";
import { site } from "./site";
import { articles, imprint } from "./source";

const content = {
  facts,
  programmes,
  counters,
  parameters,
  notTogether,
  contradictions,
  offices,
  outside: Object.values(outside),
  responsibilities,
  places,
  issuedOn: imprint.issuedOn,
  figures: Object.values(figures),
  permits,
  instruments,
  confirmations: [],
  law: "document" as const,
};

/** 《阿拉善盟关于做好当前和今后一个时期促进就业工作的实施意见》 of 2019-06-18: all that the product knows of it. */
export const alxa2019: PolicyDocument = Object.freeze({
  id: "alxa-2019",
  calendarId: "alxa-employment-check",
  imprint,
  site,
  effort,
  articles,
  rules: { version: versionOf(content), ...content },
  groups,
  guides,
  materials,
  hotlines,
  outsideFacts,
  lpr: lprOneYear.id,
  loanInterestRules,
  operatorFacts,
  heldWords,
  counterNotes,
  countsOfAYear,
  listClause: "12.1",
  listWords,
  requestExamples,
  knownSurprises,
});

import type { alxa2019 as template } from "../../template/alxa-2019";
import articles from "./articles.json";
import contradictions from "./contradictions.json";
import counterNotes from "./counterNotes.json";
import counters from "./counters.json";
import definitions from "./definitions.json";
import facts from "./facts.json";
import figures from "./figures.json";
import groups from "./groups.json";
import guides from "./guides.json";
import heldWords from "./heldWords.json";
import hotlines from "./hotlines.json";
import imprint from "./imprint.json";
import instruments from "./instruments.json";
import knownSurprises from "./knownSurprises.json";
import loanInterestRules from "./loanInterestRules.json";
import materials from "./materials.json";
import notTogether from "./notTogether.json";
import offices from "./offices.json";
import outside from "./outside.json";
import outsideFacts from "./outsideFacts.json";
import parameters from "./parameters.json";
import programmes from "./programmes.json";
import requestExamples from "./requestExamples.json";
import site from "./site.json";

/** The words of the document. */
export const alxa2019: typeof template = {
  articles,
  contradictions,
  counterNotes,
  counters,
  definitions,
  facts,
  figures,
  groups,
  guides,
  heldWords,
  hotlines,
  imprint,
  instruments,
  knownSurprises,
  loanInterestRules,
  materials,
  notTogether,
  offices,
  outside,
  outsideFacts,
  parameters,
  programmes,
  requestExamples,
  site,
};

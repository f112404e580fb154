import type { guideList as chinese } from "@/messages/guide-list";
import { manyOf } from "./formats";

export const guideList: typeof chinese = {
  title: "All programmes",
  lead: (count: number) =>
    `The document has ${manyOf(count, "programme", "programmes")} that you can apply for. Open one to see its conditions, amount, steps and papers.`,
  basis: "The document asks for a public list of programmes with procedures, rates and contacts (",
  basisEnd: "). ",
  ownList: "We made this list from the document; it is not an official one.",
  jump: "Jump to",
  items: (count: number) => manyOf(count, "programme", "programmes"),
  amount: "Amount",
  period: "Period",
  filter: {
    title: "Find a programme",
    words: "Search",
    wordsHint: "In your own words: laid off, no money, loan, 3.8. A wrong letter does no harm.",
    who: "Who applies",
    kind: "What it gives",
    all: "All",
    waits: "Cannot search yet? The page has not loaded fully. Every programme is listed below.",
    now: "Only those in force today",
    nowHint:
      "Programmes that an office has confirmed, or that are in force under the document or a later paper. Those to call about first are left out.",
    clear: "Clear",
    total: (count: number) => manyOf(count, "programme", "programmes"),
    found: (count: number, total: number) =>
      `${count} of ${manyOf(total, "programme", "programmes")}`,
    foundTitle: "What was found, the closest first",
    instead: (typed, taken) => `Nothing here matches “${typed}”. These are for “${taken}”.`,
    partly: "Nothing matches all of that. These match part of it.",
    nothing: "Nothing found",
    nothingHint:
      "Try a shorter word, or clear the search. If you do not know what to search for, the check will ask you.",
  },
};

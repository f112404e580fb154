import type { prove as zh } from "@/messages/prove";
import { manyOf } from "./formats";

/** What the command says that proves the rules. */
export const prove: typeof zh = {
  title: "The rules, proved",
  about: (asked, found) =>
    `The solver was asked ${manyOf(asked, "question", "questions")} and found ${manyOf(found, "example", "examples")}. Each example was assessed as well and held against it.`,
  ties: "Answers that contradict each other, of which an assessment warns, are left out. A programme counts as one that can be had where somebody can get there by the questionnaire.",
  headings: {
    programmes: "Every programme can be had, and every condition and comparison decides something",
    pairs: "Of two programmes of which one may be taken, somebody qualifies for both",
    relaxations: "Papers that relax a condition only relax it",
    known: "Known, and why it is meant so",
    surprises: "Surprises",
  },
  columns: {
    programme: "Programme",
    days: "Days tried",
    requirements: "Conditions",
    comparisons: "Comparisons",
    outcome: "Result",
    pair: "The two programmes",
    example: "Example",
    paper: "Paper",
    requirement: "Condition",
  },
  days: (count, from, to) => (from === to ? from : `${count}, from ${from} to ${to}`),
  proved: "proved",
  known: (count) => `proved, with ${count} known`,
  surprised: (count) => `surprises: ${count}`,
  on: (day, answers) => `Assessed as of ${day}: ${answers}`,
  noneKnown: "There are none.",
  noSurprises: "There are none.",
  laws: { amended: "with later papers", document: "the document alone" },
  notProved: " (the solver gave up: nobody was found, and it is not proved that there is nobody)",
  holds: { true: "holds", false: "does not hold" },
  surprises: {
    cannotBeHad: (programme, law, day) => `${programme}: on ${day} (${law}) nobody can have it`,
    refusesNobody: (programme, requirement) =>
      `${programme}: nobody is refused for “${requirement}” alone, since the other conditions say it already`,
    decidesNothing: (programme, requirement, comparison, holds) =>
      `${programme}: a part of the condition “${requirement}” decides for nobody where it ${holds}: ${comparison}`,
    neverTogether: (programme, other) => `${programme}, ${other}: nobody qualifies for both`,
    refuses: (paper, programme, requirement, example) =>
      `${paper}: it is to relax the condition “${requirement}” of ${programme}, and somebody who met it no longer does. ${example}`,
    helpsNobody: (paper, programme, requirement) =>
      `${paper}: it is to relax the condition “${requirement}” of ${programme}, and nobody comes to meet it by that`,
    misread: (programme, example) =>
      `${programme}: the solver and the assessment do not agree, so that one of them misreads the rules. ${example}`,
    gone: (known) => `Known ${known}: it is no longer so; take it out of knownSurprises`,
  },
  usage: "Usage: npm run --silent prove [-- --locale zh|en]",
};

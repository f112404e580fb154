import type { Condition } from "../language/condition";
import {
  atLeast,
  exactly,
  figure,
  has,
  lowerThan,
  noneOf,
  percentOf,
  yes,
} from "../language/constructors";
import type { LawChange } from "../language/law";
import type { Rules } from "../language/programme";
import { lawProblems } from "../law/check";
import type { PaperChange } from "../law/papers";
import { fixture as f } from "./fixture";
import { figureOf, papersOf } from "./papers";
import { requirement, rulesOf } from "./rules";

/** Invented rules with figures and clauses, what papers can change of them, and what is wrong with that. */

const staff = figureOf("staff");
const ceiling = figureOf("ceiling", { unit: "yuan", value: 1000, max: 100_000 });

/** Of this, an amount of the second programme. */
export const share = figureOf("share", {
  unit: "percent",
  value: 50,
  programmes: ["invented", "second"],
});

/** It counts for the one, and only the other reads it. */
const strange = figureOf("strange");
const here = requirement("here", noneOf(f.colour, "blue"));

/** An amount of one yuan, or of so much. */
export const fixed = (yuan = exactly(1)) => ({ kind: "fixed", yuan, words: "元" }) as const;

/** Two programmes: the first asks where one is, the second does not. */
export const rules: Rules = rulesOf(
  [
    {
      requirements: [
        here,
        requirement("line", atLeast(f.staff, staff)),
        requirement("group", has(f.papers, "a")),
      ],
      amount: { ...fixed(), kind: "upTo", yuan: figure(ceiling) },
    },
    {
      id: "second",
      requirements: [
        requirement("line", yes(f.open)),
        requirement("strange", lowerThan(f.hired, strange)),
      ],
      amount: fixed(percentOf(share, f.paid)),
    },
  ],
  {
    facts: [
      ...Object.values(f),
      { ...f.colour, id: "size", options: [{ id: "tall", label: "高" }] },
    ],
    figures: [staff, ceiling, share, strange],
    permits: [
      { clause: "3.4", programmes: ["invented"], what: "requirements" },
      { clause: "8.5", programmes: ["second"], what: "anything" },
      { clause: "11.1", programmes: ["invented"], what: "options" },
      { clause: "11.1", programmes: ["second"], what: "anything" },
      { clause: "13.4", programmes: null, what: "words" },
    ],
  },
);

/** What is wrong with papers of these changes, one each. */
export const problems = (...changes: readonly PaperChange[]) =>
  lawProblems(rules, papersOf(...changes));

/** A figure gets a value. */
export const set = (id: string, value: number | null): LawChange => ({ set: id, value });

/** A requirement of this id, in place of an old one or beside it. */
export const line = (test: Condition, id = "line") => requirement(id, test);

/** Another line beside the old one. */
export const relax = (programme: string, id: string): LawChange => ({
  relax: programme,
  requirement: line(yes(f.other), id),
});

/** Where the first change of the first paper stands. */
export const place = ["instruments", 0, "amendments", 0, "changes", 0];

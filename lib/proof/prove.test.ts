import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { harbour } from "@/lib/policy/documents/testing/harbour";
import type { PaperChange, Programme, Requirement, Rules } from "@/lib/policy/engine";
import {
  all,
  any,
  asOf,
  atLeast,
  atLeastSince,
  before,
  has,
  lowerThan,
  moreThan,
  no,
  noneOf,
  oneOf,
  onOrAfter,
  years,
  yes,
} from "@/lib/policy/engine/language/constructors";
import type { KnownSurprise } from "@/lib/policy/engine/language/document";
import { fixture as f } from "@/lib/policy/engine/testing/fixture";
import { changeOf, figureOf, papersOf } from "@/lib/policy/engine/testing/papers";
import { requirement, rulesOf } from "@/lib/policy/engine/testing/rules";
import { prove } from "./prove";
import { type Solver, startSolver } from "./solver";

let solver: Solver;
beforeAll(async () => {
  solver = await startSolver();
});
afterAll(() => solver.end());

const here = requirement("here", noneOf(f.colour, "blue"));
const open = requirement("open", yes(f.open));

/** What is a surprise of these rules. */
async function surprisesOf(rules: Rules, knownSurprises: readonly KnownSurprise[] = []) {
  const { unexpected } = await prove({ rules, knownSurprises }, solver.solve);
  return unexpected;
}

const ofRequirements = (requirements: readonly Requirement[], rest: Partial<Programme> = {}) =>
  surprisesOf(rulesOf([{ requirements, ...rest }]));

test("an invented document has no surprise, and everybody who was found was assessed", async () => {
  const proof = await prove(harbour, solver.solve);
  expect(proof.unexpected).toEqual([]);
  expect(proof.programmes.map(({ programme }) => programme)).toEqual([
    "boat-grant",
    "boat-register",
    "crew-award",
  ]);
  // Somebody has each of three programmes by either law, and somebody is refused by each requirement alone.
  expect(proof.found).toBe(3 * 2 + 6 + 3 + 3);
});

describe("a programme", () => {
  test("that nobody can have is one, by each law and on each day", async () => {
    const late = requirement("late", onOrAfter(asOf, "2020-01-01"));
    expect(
      await ofRequirements([here, late], { period: { from: "2019-12-31", to: "2020-01-01" } }),
    ).toMatchObject([
      { kind: "cannotBeHad", law: "document", asOf: "2019-12-31", proved: true },
      { kind: "cannotBeHad", law: "amended", asOf: "2019-12-31", proved: true },
    ]);
  });

  test("is not had by answers that contradict each other, nor by some that are not asked", async () => {
    const both = [open, requirement("other", yes(f.other))];
    const surprises = (rest: Partial<Rules>) =>
      surprisesOf(rulesOf([{ requirements: both }], rest));
    expect(await surprises({})).toEqual([]);
    const clash = {
      id: "both",
      applicant: null,
      when: all(yes(f.open), yes(f.other)),
      words: "两个都是",
    };
    expect((await surprises({ contradictions: [clash] }))[0]?.kind).toBe("cannotBeHad");
    const facts = [f.colour, f.open, { ...f.other, presupposes: no(f.open) }];
    expect((await surprises({ facts })).map(({ kind }) => kind)).toEqual([
      "cannotBeHad",
      "cannotBeHad",
    ]);
  });
});

describe("a requirement", () => {
  test("that follows from others is one, at its line and not one step past it", async () => {
    const least = (count: number) => requirement(`least-${count}`, atLeast(f.staff, count));
    expect(await ofRequirements([least(5), requirement("more", moreThan(f.staff, 4))])).toEqual([
      { kind: "refusesNobody", programme: "invented", requirement: "least-5", proved: true },
      { kind: "refusesNobody", programme: "invented", requirement: "more", proved: true },
    ]);
    const followed = await ofRequirements([least(5), least(6)]);
    expect(followed).toEqual([
      { kind: "refusesNobody", programme: "invented", requirement: "least-5", proved: true },
    ]);
  });

  test("that follows over the whole calendar alone is one: leap days and ends of months count", async () => {
    const year = requirement("year", atLeastSince(f.left, years(1)));
    const sooner = requirement("sooner", before(f.left, "2019-03-01"));
    const period = { from: "2020-02-29", to: "2020-02-29" } as const;
    // Left on 28 February 2019 or earlier; a year after 1 March 2019 would be a day too late.
    expect(await ofRequirements([year, sooner], { period })).toEqual([
      { kind: "refusesNobody", programme: "invented", requirement: "year", proved: true },
      { kind: "refusesNobody", programme: "invented", requirement: "sooner", proved: true },
    ]);
  });

  test("is tried on the days on which a paper counts", async () => {
    const staff = figureOf("staff");
    const requirements = [
      requirement("line", atLeast(f.staff, staff)),
      requirement("least", atLeast(f.staff, 4)),
    ];
    const surprises = (...papers: readonly PaperChange[]) =>
      surprisesOf(
        rulesOf([{ requirements }], { figures: [staff], instruments: papersOf(...papers) }),
      );
    expect(await surprises()).toMatchObject([{ kind: "refusesNobody", requirement: "least" }]);
    // With three the other requirement decides, and the paper does not.
    expect(await surprises(changeOf("league", { set: "staff", value: 3 }))).toMatchObject([
      { kind: "decidesNothing", requirement: "line", holds: false },
    ]);
  });
});

describe("a comparison", () => {
  const dead = (holds: boolean) => ({
    kind: "decidesNothing",
    programme: "invented",
    requirement: "line",
    holds,
    proved: true,
  });

  test("that is swallowed by a wider one beside it is one", async () => {
    const line = requirement("line", any(atLeast(f.staff, 12), atLeast(f.staff, 36)));
    expect(await ofRequirements([line])).toEqual([
      { ...dead(true), comparison: atLeast(f.staff, 36) },
    ]);
  });

  test("that asks less than another one with it is one", async () => {
    const line = requirement("line", all(has(f.papers, "a", "b"), has(f.papers, "a")));
    expect(await ofRequirements([line])).toEqual([
      { ...dead(false), comparison: has(f.papers, "a", "b") },
    ]);
  });

  test("that another requirement has decided is one", async () => {
    const line = requirement("line", any(oneOf(f.colour, "blue"), yes(f.open)));
    expect(await ofRequirements([here, line])).toEqual([
      { ...dead(true), comparison: oneOf(f.colour, "blue") },
    ]);
  });
});

test("two programmes of which one may be taken and nobody can have both are one", async () => {
  const programmes = (test: Requirement["test"]) => [
    { id: "one", requirements: [open] },
    { id: "other", requirements: [requirement("line", test)] },
  ];
  const notTogether = [{ pair: ["one", "other"], clause: null, why: "只能选一项" }] as const;
  const surprises = (test: Requirement["test"]) =>
    surprisesOf(rulesOf(programmes(test), { notTogether }));
  expect(await surprises(yes(f.other))).toEqual([]);
  expect(await surprises(no(f.open))).toEqual([
    { kind: "neverTogether", pair: ["one", "other"], proved: true },
  ]);
});

describe("a paper that is to relax", () => {
  const staff = figureOf("staff");
  const line = requirement("line", atLeast(f.staff, staff));
  const permits = [{ clause: "3.4", programmes: null, what: "requirements" }] as const;
  const surprises = (change: Parameters<typeof changeOf>[1], under?: string) =>
    surprisesOf(
      rulesOf([{ requirements: [here, line] }], {
        figures: [staff],
        permits,
        instruments: papersOf(
          changeOf("league", change, { to: "2020-12-31", reverts: true, ...(under && { under }) }),
        ),
      }),
    );

  test("and does is none", async () => {
    const relaxed = requirement("line", yes(f.open));
    expect(await surprises({ relax: "invented", requirement: relaxed })).toEqual([]);
    expect(await surprises({ set: "staff", value: 4 }, "3.4")).toEqual([]);
  });

  test("and helps nobody is one", async () => {
    const narrower = requirement("line", atLeast(f.staff, 6));
    expect((await surprises({ relax: "invented", requirement: narrower })).map(({ kind }) => kind))
      // What it adds decides for nobody where it holds, either.
      .toEqual(["decidesNothing", "helpsNobody"]);
  });
});

test("a paper that refuses somebody whom it is to help is one, with somebody as a witness", async () => {
  // Of the same clause a higher paper has a line already, and this one takes its place.
  const staff = figureOf("staff");
  const relax = (id: string, rest: object, test: Requirement["test"]) =>
    changeOf(
      "league",
      { relax: "invented", requirement: requirement("line", test) },
      { under: "3.4", ...rest },
      { id },
    );
  const rules = rulesOf([{ requirements: [requirement("line", atLeast(f.staff, staff))] }], {
    figures: [staff],
    permits: [{ clause: "3.4", programmes: null, what: "requirements" }],
    instruments: papersOf(
      relax("first", {}, yes(f.open)),
      relax("second", { from: "2020-07-01" }, yes(f.other)),
    ),
  });
  const found = await surprisesOf(rules);
  expect(found).toMatchObject([{ kind: "refuses", paper: "second", requirement: "line" }]);
  const witness = found.flatMap((one) => ("witness" in one && one.witness) || []);
  expect(witness).toMatchObject([{ asOf: "2020-07-01", facts: { open: true } }]);
});

describe("a surprise that is known", () => {
  const known: KnownSurprise = {
    id: "narrow",
    programmes: ["invented"],
    requirement: "line",
    decides: { comparison: atLeast(f.staff, 36), holds: true },
    words: "有意这样",
  };
  const rules = (...counts: readonly number[]) =>
    rulesOf([
      { requirements: [requirement("line", any(...counts.map((one) => atLeast(f.staff, one))))] },
    ]);

  test("is told with its reason, and is none", async () => {
    const proof = await prove({ rules: rules(12, 36), knownSurprises: [known] }, solver.solve);
    expect(proof.unexpected).toEqual([]);
    expect(proof.expected.map(([{ id }]) => id)).toEqual(["narrow"]);
  });

  test("is one once it is no longer so", async () => {
    expect(await surprisesOf(rules(12), [known])).toEqual([{ kind: "gone", known: "narrow" }]);
    const holdsNot = { ...known, decides: { comparison: atLeast(f.staff, 36), holds: false } };
    expect((await surprisesOf(rules(12, 36), [holdsNot])).map(({ kind }) => kind)).toEqual([
      "decidesNothing",
      "gone",
    ]);
  });
});

test("a solver and an assessment that do not agree are one", async () => {
  const { unexpected } = await prove(
    { rules: rulesOf([{ requirements: [open] }]), knownSurprises: [] },
    // It says of everything that it holds.
    async (_, wanted) => wanted.map(() => 1),
  );
  expect(unexpected.map(({ kind }) => kind)).toContain("misread");
});

test("where a solver gives up it is said that nothing is proved", async () => {
  const { unexpected } = await prove(
    { rules: rulesOf([{ requirements: [open] }]), knownSurprises: [] },
    async () => "undecided",
  );
  expect(unexpected).toMatchObject([
    { kind: "cannotBeHad", proved: false },
    { kind: "cannotBeHad", proved: false },
    { kind: "refusesNobody", proved: false },
  ]);
});

test("a number that nobody can have together with another is found exactly", async () => {
  const share = requirement("share", lowerThan(f.hired, f.staff));
  const all3 = requirement("all", atLeast(f.hired, 3));
  expect(await ofRequirements([share, all3, requirement("four", atLeast(f.staff, 4))])).toEqual([
    { kind: "refusesNobody", programme: "invented", requirement: "four", proved: true },
  ]);
  expect(await ofRequirements([share, all3, requirement("five", atLeast(f.staff, 5))])).toEqual([]);
});

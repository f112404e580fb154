import { describe, expect, test } from "vitest";
import {
  all,
  any,
  asOf,
  atLeast,
  exactly,
  no,
  oneOf,
  onOrBefore,
  yes,
} from "./language/constructors";
import type { FactValue } from "./language/fact";
import type { Programme, Rules } from "./language/programme";
import { createPlanner, withOutcome } from "./plan";
import { fixture as f } from "./testing/fixture";
import { requirement, rulesOf } from "./testing/rules";

type Asks = Parameters<typeof requirement>[1];
type Invented = Partial<Programme> & { readonly id: string; readonly asks?: readonly Asks[] };

const invented = ({ asks = [], ...programme }: Invented): Partial<Programme> => ({
  ...programme,
  requirements: asks.map((test, position) => requirement(`${programme.id}-${position}`, test)),
});

/** What to do in a case, by programmes that ask these things. */
function planOf(
  programmes: readonly Invented[],
  facts: Readonly<Record<string, FactValue>> = {},
  rest: Partial<Rules> = {},
) {
  const plan = createPlanner(rulesOf(programmes.map(invented), rest));
  return plan({ applicant: "person", ...facts }, "2019-09-01");
}

const stepsOf = (...of: Parameters<typeof planOf>) => planOf(...of).steps;
const namesOf = (...of: Parameters<typeof planOf>) =>
  stepsOf(...of).map(({ programme }) => programme);
const fixed = (yuan: number) => ({ kind: "fixed", yuan: exactly(yuan), words: "元" }) as const;

const register = {
  id: "register",
  asks: [yes(f.open)],
  outcome: [{ fact: "other", becomes: true }],
};
const benefit = { id: "benefit", asks: [yes(f.other)] };

describe("once a programme is had", () => {
  const had = (outcome: Programme["outcome"], facts: Readonly<Record<string, FactValue>>) => {
    const [programme] = rulesOf([{ ...(outcome && { outcome }) }]).programmes;
    if (!programme) throw new Error("no programme");
    return withOutcome(programme, { applicant: "person", ...facts }, "2019-09-01");
  };
  const day = [{ fact: "registered", becomesDay: "assessed" }] as const;

  test("its answers change, and the others stay", () => {
    expect(had([{ fact: "other", becomes: true }], { other: false, open: true })).toEqual({
      applicant: "person",
      other: true,
      open: true,
    });
    expect(had(undefined, { other: false })).toEqual({ applicant: "person", other: false });
  });

  test("a day not stated becomes that of the application, one that is known stays", () => {
    expect(had(day, {}).registered).toBe("2019-09-01");
    expect(had(day, { registered: null }).registered).toBe("2019-09-01");
    expect(had(day, { registered: "2018-01-01" }).registered).toBe("2018-01-01");
  });
});

describe("the steps", () => {
  test("are what can be had, and each thing that they lead to, one after another", () => {
    const red = { id: "red", asks: [oneOf(f.colour, "red")] };
    const paints = { ...benefit, outcome: [{ fact: "colour", becomes: "red" }] };
    const facts = { open: true, other: false, colour: "green" };
    expect(stepsOf([red, paints, register], facts)).toEqual([
      {
        programme: "register",
        verdict: "eligible",
        window: { opens: null, closes: null },
        missing: [],
        pending: [],
        after: [],
        opens: ["benefit"],
        closes: [],
        notWith: [],
      },
      expect.objectContaining({ programme: "benefit", after: ["register"], opens: ["red"] }),
      expect.objectContaining({ programme: "red", after: ["benefit"], opens: [], closes: [] }),
    ]);
  });

  test("may need several others together", () => {
    const first = { id: "first", outcome: [{ fact: "open", becomes: true }] };
    const second = { id: "second", outcome: [{ fact: "other", becomes: true }] };
    const both = { id: "both", asks: [all(yes(f.open), yes(f.other))] };
    const steps = stepsOf([both, first, second], { open: false, other: false });
    expect(steps.map(({ programme, after, opens }) => [programme, after, opens])).toEqual([
      ["first", [], []],
      ["second", [], []],
      ["both", ["first", "second"], []],
    ]);
  });

  test("say what they would close, and nothing is built on one that closes something", () => {
    const give = { id: "give", asks: [yes(f.open)], outcome: [{ fact: "open", becomes: false }] };
    const keep = { id: "keep", asks: [yes(f.open)] };
    const next = { id: "next", asks: [no(f.open)], outcome: [{ fact: "other", becomes: true }] };
    const steps = stepsOf([give, keep, next, benefit], { open: true, other: false });
    expect(steps.map(({ programme, opens, closes }) => [programme, opens, closes])).toEqual([
      ["give", ["next"], ["keep"]],
      ["keep", [], []],
      ["next", [], []],
    ]);
  });

  test("lead to nothing while they are not open yet, or fail", () => {
    const from2020 = { ...register, asks: [onOrBefore("2020-01-01", asOf)] };
    expect(stepsOf([from2020, benefit], { other: false })).toEqual([
      expect.objectContaining({ programme: "register", verdict: "notYet", opens: [] }),
    ]);
    expect(stepsOf([register, benefit], { open: false, other: false })).toEqual([]);
    expect(namesOf([register, benefit], { other: false })).toEqual([]);
  });

  test("lead to nothing new where their outcome is there already", () => {
    const twofold = {
      ...register,
      outcome: [
        { fact: "other", becomes: true },
        { fact: "registered", becomesDay: "assessed" as const },
      ],
    };
    const since = { id: "since", asks: [onOrBefore(f.registered, asOf)] };
    const opensOf = (facts: Readonly<Record<string, FactValue>>) =>
      stepsOf([twofold, since], facts).map(({ programme, opens }) => [programme, opens]);
    expect(opensOf({ open: true, other: true })).toEqual([["register", []]]);
    expect(opensOf({ open: true, other: false })).toEqual([
      ["register", ["since"]],
      ["since", []],
    ]);
    const dated = {
      ...register,
      outcome: [{ fact: "registered", becomesDay: "assessed" as const }],
    };
    expect(stepsOf([dated, since], { open: true })[0]?.opens).toEqual(["since"]);
  });

  test("come in order: what others hang on, what leads further, what closes first, what opens later", () => {
    const until = (id: string, to: string) => ({ id, period: { from: null, to } });
    const opens = (id: string, day: string) => ({ id, asks: [onOrBefore(day, asOf)] });
    expect(
      namesOf(
        [
          opens("in 2021", "2021-01-01"),
          opens("in 2020", "2020-01-01"),
          benefit,
          until("to 2021", "2021-12-31"),
          { id: "always" },
          until("to 2020", "2020-12-31"),
          register,
        ],
        { open: true, other: false },
      ),
    ).toEqual(["register", "to 2020", "to 2021", "always", "benefit", "in 2020", "in 2021"]);
  });

  test("come after what they hang on, whatever they lead to themselves", () => {
    const paints = { ...benefit, outcome: [{ fact: "colour", becomes: "red" }] };
    const red = { id: "red", asks: [oneOf(f.colour, "red")] };
    const facts = { open: true, other: false, colour: "green" };
    expect(namesOf([red, paints, { id: "plain" }, register], facts)).toEqual([
      "register",
      "plain",
      "benefit",
      "red",
    ]);
  });

  test("come in as many rounds as they hang on one another, those that lead further first", () => {
    const gives = (id: string, asks: Asks, fact: string) => ({
      id,
      asks: [asks],
      outcome: [{ fact, becomes: true }],
    });
    const programmes = [
      { id: "last", asks: [yes(f.official)] },
      gives("third", yes(f.other), "official"),
      { id: "aside", asks: [yes(f.open)] },
      gives("second", yes(f.open), "other"),
      gives("first", oneOf(f.colour, "red"), "open"),
    ];
    const stated = { colour: "red", open: false, other: false, official: false };
    expect(namesOf(programmes, stated)).toEqual(["first", "second", "aside", "third", "last"]);
  });

  test("leave out the smaller of two that cannot be had together, and name those of an open choice", () => {
    const pair = { pair: ["a", "b"], clause: null, why: "只能选一个" } as const;
    const choice = (...amounts: readonly Programme["amount"][]) =>
      stepsOf(
        [
          ...amounts.map((amount, position) => ({ id: position === 0 ? "a" : "b", amount })),
          { id: "c" },
        ],
        {},
        { notTogether: [pair] },
      ).map(({ programme, notWith }) => [programme, notWith]);
    expect(choice(fixed(5), fixed(7))).toEqual([
      ["b", []],
      ["c", []],
    ]);
    expect(choice(fixed(5), { kind: "schedule", words: "另定" })).toEqual([
      ["a", ["b"]],
      ["b", ["a"]],
      ["c", []],
    ]);
  });

  test("are not what is had already: that is done", () => {
    const { steps, done } = planOf([{ ...register, had: "other" }, benefit], {
      open: true,
      other: true,
    });
    expect(done).toEqual(["register"]);
    expect(steps.map(({ programme }) => programme)).toEqual(["benefit"]);
  });
});

describe("near misses", () => {
  const staff = { ...f.staff, change: { to: "more", act: "招人" } } as const;
  const facts = Object.values(f).map((fact) => (fact.id === "staff" ? staff : fact));
  const rest = { facts } as Partial<Rules>;
  const five = { id: "five", asks: [atLeast(f.staff, 5)] };

  test("name the change, of what fails and is no step", () => {
    const { nearMisses } = planOf([five, { id: "plain" }], { staff: 3 }, rest);
    expect(nearMisses).toEqual([
      {
        programme: "five",
        after: [],
        changes: [{ fact: "staff", from: 3, to: 5, others: [], brings: [] }],
        verdict: "eligible",
        window: { opens: null, closes: null },
        missing: [],
        pending: [],
      },
    ]);
  });

  test("name the steps that must come first, and no others", () => {
    const aside = { id: "aside", outcome: [{ fact: "colour", becomes: "red" }] };
    const needs = { id: "needs", asks: [yes(f.other), atLeast(f.staff, 5)] };
    const stated = { open: true, other: false, staff: 3, colour: "blue" };
    const { nearMisses } = planOf([aside, register, needs], stated, rest);
    expect(nearMisses).toMatchObject([
      { programme: "needs", after: ["register"], changes: [{ fact: "staff", to: 5 }] },
    ]);
  });

  test("name what helps without any step first, where there is such a way", () => {
    const either = {
      id: "either",
      asks: [any(all(yes(f.other), atLeast(f.staff, 5)), atLeast(f.staff, 7))],
    };
    const stated = { open: true, other: false, staff: 3 };
    expect(planOf([register, either], stated, rest).nearMisses).toMatchObject([
      { programme: "either", after: [], changes: [{ fact: "staff", to: 7 }] },
    ]);
  });

  test("are not told of what a step opens by itself", () => {
    const either = { id: "either", asks: [any(yes(f.other), atLeast(f.staff, 5))] };
    const stated = { open: true, other: false, staff: 3 };
    const { steps, nearMisses } = planOf([register, either], stated, rest);
    expect(steps.map(({ programme }) => programme)).toEqual(["register", "either"]);
    expect(nearMisses).toEqual([]);
  });

  test("are told of what only opens later, where a change opens it now", () => {
    const soon = { id: "soon", asks: [any(onOrBefore("2020-01-01", asOf), atLeast(f.staff, 5))] };
    const { steps, nearMisses } = planOf([soon], { staff: 3 }, rest);
    expect(steps).toMatchObject([{ programme: "soon", verdict: "notYet" }]);
    expect(nearMisses).toMatchObject([{ programme: "soon", verdict: "eligible" }]);
  });

  test("are told of what opens later, and of nothing that is to be asked first", () => {
    const later = { id: "later", asks: [atLeast(f.staff, 5), onOrBefore("2020-01-01", asOf)] };
    expect(planOf([later], { staff: 3 }, rest).nearMisses).toMatchObject([
      { programme: "later", verdict: "notYet", window: { opens: "2020-01-01", closes: null } },
    ]);
    expect(planOf([five], {}, rest).nearMisses).toEqual([]);
    expect(planOf([five], { staff: 5 }, rest).nearMisses).toEqual([]);
  });
});

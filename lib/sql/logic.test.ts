import { describe, expect, test } from "vitest";
import type { Condition, Fact } from "@/lib/policy/engine";
import {
  all,
  any,
  asOf,
  atLeast,
  exactly,
  not,
  onOrBefore,
  yes,
} from "@/lib/policy/engine/language/constructors";
import { fixture as f } from "@/lib/policy/engine/testing/fixture";
import {
  asksOffice,
  decided,
  group,
  openOf,
  standingOf,
  test as tested,
  truthOf,
  undecidable,
} from "./logic";
import { factTest } from "./printer";
import { verdictsBy } from "./testing/small";

const filed = { ...f.born, id: "filed", holder: "office" } as const;
const rules = { facts: [...Object.values(f), filed] satisfies readonly Fact[] };

/** Answers to one question: it holds, it fails, nobody has said. */
const answers = [true, false, null] as const;
/** Of a day: it has come, it is still to come, nobody has said. */
const days = ["2019-09-01", "2019-09-02", null] as const;

const everybody = answers.flatMap((open) =>
  answers.flatMap((official) =>
    days.flatMap((born) => days.map((at) => ({ open, official, born, filed: at }))),
  ),
);

const [settled, office] = [yes(f.open), yes(f.official)];
const [timed, timedOffice] = [onOrBefore(f.born, asOf), onOrBefore(filed, asOf)];
const always = atLeast(exactly(1), 1);
const never = atLeast(exactly(0), 1);

describe("how several conditions stand together", () => {
  test.each<[string, readonly Condition[]]>([
    ["what an applicant and an office say", [settled, office]],
    ["what comes with time besides", [settled, timed]],
    ["what comes with time by an office besides", [settled, timedOffice]],
    ["both, and time on both sides", [settled, office, timed, timedOffice]],
    ["either of two", [any(settled, office), any(timed, timedOffice)]],
    ["both of two as one", [all(settled, office), all(timed, timedOffice)]],
    ["either besides both", [any(all(settled, office), timed), timedOffice]],
    ["not both, nor either", [not(all(settled, timed)), not(any(office, timedOffice))]],
    ["what holds for all", [always, timed, office]],
    ["what fails for all", [never, timed, office]],
    ["either besides what holds for all", [any(always, settled), timedOffice]],
    ["the same twice", [settled, settled, any(timed, timed), timed]],
  ])("%s", async (_, tests) => {
    const said = await verdictsBy(tests, everybody, { rules });
    expect(said).toHaveLength(everybody.length);
  });
});

describe("conditions as SQL", () => {
  const [a, b] = [tested("a = 1", "a = 0"), tested("b = 1", "b = 0")];
  const own = factTest(f.open, "open = 1", "open = 0");
  const ofOffice = factTest(f.official, "official = 1", "official = 0");

  test("leave out what is decided, what is said already, and groups of one", () => {
    expect(group("all", [decided(true), a])).toBe(a);
    expect(group("any", [decided(false), a, a])).toBe(a);
    expect(group("all", [decided(false), a])).toEqual(decided(false));
    expect(group("any", [decided(true), a])).toEqual(decided(true));
    expect(group("all", [])).toEqual(decided(true));
    expect(group("any", [decided(false)])).toEqual(decided(false));
    expect(group("all", [group("all", [a, b]), own])).toEqual({ is: "all", of: [a, b, own] });
  });

  test("have brackets where they are needed, and nowhere else", () => {
    const [both, either] = [group("all", [a, b]), group("any", [a, b])];
    expect(truthOf(group("all", [either, own]))).toBe("(a = 1 OR b = 1) AND open = 1");
    expect(truthOf(group("any", [both, own]))).toBe("(a = 1 AND b = 1) OR open = 1");
    expect(truthOf(both)).toBe("a = 1 AND b = 1");
  });

  test("are open over what the applicant can state", () => {
    expect([decided(true), decided(false), a, ofOffice].map(openOf)).toEqual(Array(4).fill(null));
    expect(openOf(own)).toBe("open IS NULL");
    expect(openOf(group("all", [a, own]))).toBe("(a = 1 AND open = 1) IS NULL");
    expect(openOf(group("any", [ofOffice, own]))).toBe(
      "((official = 1 OR open = 1) IS NULL AND (open IS NULL))",
    );
    expect(openOf(group("any", [ofOffice, undecidable(null)]))).toBeNull();
    expect([decided(true), decided(false), a, own].map(asksOffice)).toEqual(Array(4).fill(false));
    expect(asksOffice(group("all", [own, ofOffice]))).toBe(true);
  });

  test("stand as what must hold besides does, where they are decided", () => {
    expect(standingOf(decided(true))).toBe("3");
    expect(standingOf(decided(true), "settled")).toBe("settled");
    expect(standingOf(decided(false), "settled")).toBe("0");
    expect(standingOf(own, "0")).toBe("0");
    expect(standingOf(own)).toBe("CASE WHEN open = 1 THEN 3 WHEN open = 0 THEN 0 ELSE 1 END");
  });
});

import { describe, expect, test } from "vitest";
import type { Condition } from "../language/condition";
import {
  all,
  any,
  asOf,
  assessed,
  atLeast,
  before,
  has,
  later,
  months,
  not,
  oneOf,
  onOrAfter,
  onOrBefore,
  statedOn,
  today,
  yes,
} from "../language/constructors";
import { fixture as f } from "../testing/fixture";
import { rulesOf } from "../testing/rules";
import { lineOn } from "./line-on";

const rules = rulesOf([]);
const staff = (least: number) => atLeast(f.staff, least);
const since2020 = onOrAfter(asOf, "2020-01-01");
const until2020 = before(asOf, "2020-01-01");

/** The line of a requirement that a paper has drawn, on a day; the district is red where nothing else is said. */
const lineIn = (test: Condition, day = "2020-01-01", colour: string | null = "red") =>
  lineOn({ test, papers: ["a paper"] }, { applicant: "person", colour }, day, rules);

describe("a line over days", () => {
  const line = any(all(until2020, staff(5)), all(since2020, staff(4)));

  test("is the one of its day", () => {
    expect(lineIn(line, "2019-12-31")).toEqual(staff(5));
    expect(lineIn(line, "2020-01-01")).toEqual(staff(4));
  });

  test("is told by the assessment date, and by no day of the applicant's", () => {
    expect(lineIn(all(onOrBefore(assessed, "2020-01-01"), staff(4)))).toEqual(staff(4));
    expect(lineIn(all(onOrBefore("2020-01-02", asOf), staff(4)), "2020-01-03")).toEqual(staff(4));
    for (const open of [
      onOrBefore(statedOn, "2020-01-01"),
      onOrAfter(asOf, today),
      onOrAfter(asOf, f.left),
      onOrAfter(f.left, "2020-01-01"),
      onOrAfter(asOf, later(f.left, months(6))),
    ]) {
      expect(lineIn(all(open, staff(4)))).toEqual(all(open, staff(4)));
    }
  });

  test("is none where nothing is asked on that day", () => {
    const dropped = any(all(until2020, staff(5)), since2020);
    expect(lineIn(dropped, "2019-12-31")).toEqual(staff(5));
    expect(lineIn(dropped, "2020-01-01")).toBeNull();
    expect(lineIn(all())).toBeNull();
  });

  test("is shown whole where it can never be met on that day", () => {
    expect(lineIn(all(until2020, staff(5)))).toEqual(all(until2020, staff(5)));
  });

  test("is as written where no paper has drawn it", () => {
    const facts = { applicant: "person" } as const;
    expect(lineOn({ test: line }, facts, "2020-01-01", rules)).toBe(line);
  });
});

describe("a line over districts", () => {
  const line = any(
    all(oneOf(f.colour, "red"), staff(4)),
    all(oneOf(f.colour, "green", "blue"), staff(5)),
    all(staff(4), staff(5)),
  );

  test("is the one of the district that is stated", () => {
    expect(lineIn(line)).toEqual(staff(4));
    expect(lineIn(line, "2020-01-01", "green")).toEqual(staff(5));
  });

  test("is that of all of them while none is stated", () => {
    expect(lineIn(line, "2020-01-01", null)).toEqual(line);
  });

  test("keeps what asks for anything else", () => {
    const { papers, open } = f;
    for (const kept of [has(papers, "a"), yes(open), staff(4), not(oneOf(f.colour, "red"))]) {
      expect(lineIn(all(since2020, kept))).toEqual(kept);
    }
    const choice: Condition = { op: "oneOf", fact: "another", values: ["red"] };
    expect(lineIn(all(since2020, choice))).toEqual(choice);
  });
});

describe("what is left of a group", () => {
  test("is each part once", () => {
    expect(lineIn(all(staff(4), yes(f.open), staff(4)))).toEqual(all(staff(4), yes(f.open)));
    expect(lineIn(any(staff(4), staff(4)))).toEqual(staff(4));
  });

  test("is nothing that asks what another asks, and more", () => {
    const more = all(staff(4), yes(f.open));
    expect(lineIn(any(staff(4), more))).toEqual(staff(4));
    expect(lineIn(any(more, staff(4)))).toEqual(staff(4));
    const other = all(staff(5), yes(f.open));
    expect(lineIn(any(staff(4), other))).toEqual(any(staff(4), other));
    expect(lineIn(any(more, other))).toEqual(any(more, other));
    const either = any(staff(4), yes(f.open));
    expect(lineIn(any(staff(4), all(since2020, all(either, yes(f.other)))))).toEqual(
      any(staff(4), all(either, yes(f.other))),
    );
  });

  test("of all is every part: one that asks more takes away nothing", () => {
    const more = any(staff(4), yes(f.open));
    expect(lineIn(all(staff(4), more))).toEqual(all(staff(4), more));
    const both = all(staff(4), yes(f.open));
    expect(lineIn(all(staff(4), both))).toEqual(all(staff(4), both));
  });

  test("is decided by one part", () => {
    expect(lineIn(any(staff(4), since2020))).toBeNull();
    expect(lineIn(any(all(staff(4), until2020), staff(5)))).toEqual(staff(5));
  });
});

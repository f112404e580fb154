import { describe, expect, test } from "vitest";
import { changeOf, paper } from "../testing/papers";
import {
  besides,
  changesOf,
  countingOn,
  isFor,
  isInForce,
  type PaperChange,
  precedence,
  rankOf,
} from "./papers";

const set = (value: number | null) => ({ set: "staff", value });

test("every change of every paper is told with where it stands", () => {
  const first = paper("national", { from: "2020-01-01", changes: [set(4), set(3)] });
  const second = paper("league", { from: "2020-01-01", changes: [] });
  const both = {
    ...second,
    amendments: [...second.amendments, { from: "2021-01-01", changes: [set(2)] }],
  };
  const all = changesOf([first, both]);
  expect(all.map(({ place }) => place.join(" "))).toEqual([
    "instruments 0 amendments 0 changes 0",
    "instruments 0 amendments 0 changes 1",
    "instruments 1 amendments 1 changes 0",
  ]);
  expect(all[2]).toMatchObject({
    change: set(2),
    instrument: { rank: "league" },
    amendment: { from: "2021-01-01" },
  });
});

test("ranks go from the nation down to the banner", () => {
  expect((["national", "region", "league", "banner"] as const).map(rankOf)).toEqual([0, 1, 2, 3]);
});

test("what is for some districts is for no other, nor where none is stated", () => {
  expect(isFor({}, "red")).toBe(true);
  expect(isFor({}, undefined)).toBe(true);
  expect(isFor({ districts: ["red", "green"] }, "green")).toBe(true);
  expect(isFor({ districts: ["red", "green"] }, "blue")).toBe(false);
  expect(isFor({ districts: ["red", "green"] }, undefined)).toBe(false);
});

describe("an amendment is in force", () => {
  const during = changeOf("league", set(4), { from: "2020-01-01", to: "2020-12-31" });

  test.each([
    ["2019-12-31", false],
    ["2020-01-01", true],
    ["2020-12-31", true],
    ["2021-01-01", false],
  ])("from its first day to its last: %s", (day, expected) => {
    expect(isInForce(during, day)).toBe(expected);
  });

  test("without an end where none is known", () => {
    expect(isInForce(changeOf("league", set(4), { to: null }), "2099-01-01")).toBe(true);
    expect(isInForce(changeOf("league", set(4)), "2099-01-01")).toBe(true);
  });
});

describe("of two changes of one thing", () => {
  const later = { from: "2021-01-01" };
  const national = changeOf("national", set(4));
  const league = changeOf("league", set(3), later, { issued: "2020-12-01" });

  test("the higher rank goes before, though it is older", () => {
    expect([league, national].sort(precedence)[0]).toBe(national);
    expect([national, league].sort(precedence)[0]).toBe(national);
  });

  test("of one rank the later issue goes before, though it begins earlier", () => {
    const issuedLater = changeOf("league", set(2), {}, { issued: "2020-12-02" });
    expect([league, issuedLater].sort(precedence)[0]).toBe(issuedLater);
    expect([issuedLater, league].sort(precedence)[0]).toBe(issuedLater);
  });

  test("of one issue the later first day goes before", () => {
    const early = changeOf("league", set(3), {}, { issued: "2020-12-01" });
    expect([early, league].sort(precedence)[0]).toBe(league);
    expect([league, early].sort(precedence)[0]).toBe(league);
  });

  test("none goes before where all three are equal", () => {
    expect(precedence(national, changeOf("national", set(9)))).toBe(0);
  });
});

describe("the change that counts", () => {
  const counting = (changes: readonly PaperChange[], day: string, district?: string) => {
    const found = countingOn(changes, day, district);
    return found && [found.change, found.lapsed];
  };
  const ended = changeOf("league", set(4), { to: "2020-12-31" });

  test("is none before the first day, and the strongest from then on", () => {
    const national = changeOf("national", set(3), { from: "2020-07-01" });
    const changes = [ended, national];
    expect(counting(changes, "2019-12-31")).toBeNull();
    expect(counting(changes, "2020-06-30")).toEqual([ended, false]);
    expect(counting(changes, "2020-07-01")).toEqual([national, false]);
  });

  test("has lapsed on the day after its last, and leaves nothing known", () => {
    expect(counting([ended], "2020-12-31")).toEqual([ended, false]);
    expect(counting([ended], "2021-01-01")).toEqual([ended, true]);
  });

  test("gives way to the old rule after its last day where it reverts", () => {
    const reverting = changeOf("league", set(4), { to: "2020-12-31", reverts: true });
    expect(counting([reverting], "2020-12-31")).toEqual([reverting, false]);
    expect(counting([reverting], "2021-01-01")).toBeNull();
  });

  test("is only for its districts", () => {
    const inRed = changeOf("league", set(4), { districts: ["red"] });
    expect(counting([inRed], "2020-01-01", "red")).toEqual([inRed, false]);
    expect(counting([inRed], "2020-01-01", "green")).toBeNull();
    expect(counting([inRed], "2020-01-01")).toBeNull();
  });

  test("is none under a permitting clause: that stands beside", () => {
    expect(counting([changeOf("banner", set(4), { under: "1.1" })], "2020-01-01")).toBeNull();
  });

  test("is none that a stronger one has replaced, though the stronger one has ended", () => {
    const before = changeOf("league", set(2), { from: "2019-07-01" });
    const replacing = changeOf("national", set(4), { to: "2020-12-31" });
    expect(counting([before, replacing], "2020-12-31")).toEqual([replacing, false]);
    expect(counting([before, replacing], "2021-01-01")).toEqual([replacing, true]);
  });

  test("is the one that began with a stronger one or after it, once that has ended", () => {
    const stronger = changeOf("national", set(4), { to: "2020-12-31" });
    const together = changeOf("league", set(2));
    const after = changeOf("league", set(2), { from: "2020-01-02" });
    expect(counting([together, stronger], "2021-01-01")).toEqual([together, false]);
    expect(counting([after, stronger], "2021-01-01")).toEqual([after, false]);
  });

  test("is the stronger one from before, once a weaker one has ended", () => {
    const national = changeOf("national", set(2), { from: "2019-07-01" });
    expect(counting([ended, national], "2021-01-01")).toEqual([national, false]);
  });

  test("of several that have ended is the strongest", () => {
    const national = changeOf("national", set(2), { to: "2020-06-30" });
    expect(counting([ended, national], "2021-01-01")).toEqual([national, true]);
    expect(counting([national, ended], "2021-01-01")).toEqual([national, true]);
  });
});

describe("what stands beside the rule", () => {
  const inRed = { under: "1.1", districts: ["red"], to: "2020-12-31" };
  const banner = changeOf("banner", set(4), inRed);

  test("is in force in its district, and gone with its last day", () => {
    expect(besides([banner], "2019-12-31", "red")).toEqual([]);
    expect(besides([banner], "2020-01-01", "red")).toEqual([banner]);
    expect(besides([banner], "2020-01-01", "green")).toEqual([]);
    expect(besides([banner], "2020-12-31", "red")).toEqual([banner]);
    expect(besides([banner], "2021-01-01", "red")).toEqual([]);
  });

  test("is of each rank the one that goes before, the higher rank first", () => {
    const league = changeOf("league", set(3), { under: "1.1" });
    const issuedLater = changeOf("banner", set(2), inRed, { issued: "2019-12-01" });
    expect(besides([banner, issuedLater, league], "2020-01-01", "red")).toEqual([
      league,
      issuedLater,
    ]);
  });

  test("is nothing that needs no permission", () => {
    expect(besides([changeOf("league", set(4))], "2020-01-01", "red")).toEqual([]);
  });
});

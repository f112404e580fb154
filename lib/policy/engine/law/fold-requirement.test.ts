import { describe, expect, test } from "vitest";
import { atLeast, has, noneOf, yes } from "../language/constructors";
import type { LawChange } from "../language/law";
import { programmeIn } from "../lookups";
import { fixture as f } from "../testing/fixture";
import { changeOf, figureOf, papersOf } from "../testing/papers";
import { requirement } from "../testing/rules";
import { line, rulesWith, standing } from "../testing/standing";
import { addedRequirements, foldRequirement, valuesOn } from "./fold-requirement";
import type { PaperChange } from "./papers";
import { Papers } from "./papers-of";

const open = requirement("line", yes(f.open));
const set = (value: number | null): LawChange => ({ set: "staff", value });
const relax: LawChange = { relax: "invented", requirement: open };
const during = { from: "2020-01-01", to: "2020-12-31" };

describe("what figures are on a day", () => {
  const papers = (...changes: readonly PaperChange[]) => new Map([["staff", changes]]);
  const on = (day: string, ...changes: readonly PaperChange[]) => [
    ...valuesOn(papers(...changes), day, "red"),
  ];

  test("is what the paper that counts says, and nothing before it", () => {
    expect(on("2019-12-31", changeOf("league", set(4)))).toEqual([]);
    expect(on("2020-01-01", changeOf("league", set(4)))).toEqual([["staff", 4]]);
    expect(on("2020-01-01", changeOf("league", set(null)))).toEqual([["staff", null]]);
  });

  test("is not known once it has lapsed", () => {
    const lapsing = changeOf("league", set(4), during);
    expect(on("2020-12-31", lapsing)).toEqual([["staff", 4]]);
    expect(on("2021-01-01", lapsing)).toEqual([["staff", null]]);
  });

  test("passes over figures that no paper has changed on that day", () => {
    const both = new Map([
      ["hired", [changeOf("league", set(1), { from: "2021-01-01" })]],
      ["staff", [changeOf("league", set(4))]],
    ]);
    expect([...valuesOn(both, "2020-01-01", "red")]).toEqual([["staff", 4]]);
  });
});

describe("a requirement that no paper touches", () => {
  test("is the same", () => {
    const elsewhere = [
      changeOf("league", { set: "hired", value: 1 }),
      changeOf("league", { relax: "invented", requirement: { ...open, id: "other" } }),
      changeOf("league", { relax: "second", requirement: open }),
      changeOf("league", { end: "invented" }),
    ];
    const rules = rulesWith(elsewhere, [line]);
    expect(foldRequirement(new Papers(rules), programmeIn(rules, "invented"), line)).toBe(line);
  });
});

describe("a requirement whose figure a paper has set", () => {
  const changes = [changeOf("league", set(4))];

  test("asks for the new one from its first day on", () => {
    expect(standing(changes, "2019-12-31", { staff: 4 })).toEqual(["notMet"]);
    expect(standing(changes, "2020-01-01", { staff: 4 })).toEqual(["met"]);
    expect(standing(changes, "2020-01-01", { staff: 3 })).toEqual(["notMet"]);
  });

  test("waits for the office where the value is not known, or has lapsed", () => {
    expect(standing([changeOf("league", set(null))], "2020-01-01", { staff: 5 })).toEqual([
      "open",
      "figure:staff",
    ]);
    expect(standing([changeOf("league", set(4), during)], "2021-01-01", { staff: 5 })).toEqual([
      "open",
      "figure:staff",
    ]);
  });

  test("names the papers that have drawn its line, each once", () => {
    const relaxes = changeOf("league", relax, during, { id: "relaxes" });
    const again = { from: "2021-01-01", changes: [relax] };
    const papers = [
      { ...relaxes.instrument, amendments: [relaxes.amendment, again] },
      ...papersOf(changeOf("national", set(4), {}, { id: "sets" })),
    ];
    const rules = { ...rulesWith([], [line]), instruments: papers };
    const folded = foldRequirement(new Papers(rules), programmeIn(rules, "invented"), line);
    expect(folded).toMatchObject({ id: "line", clause: "1.1", papers: ["relaxes", "sets"] });
  });
});

describe("a requirement that a paper relaxes", () => {
  const changes = [changeOf("league", relax, during)];

  test("is met by either line while the paper holds", () => {
    expect(standing(changes, "2019-12-31", { staff: 4, open: true })).toEqual(["notMet"]);
    expect(standing(changes, "2020-01-01", { staff: 4, open: true })).toEqual(["met"]);
    expect(standing(changes, "2020-01-01", { staff: 5, open: false })).toEqual(["met"]);
    expect(standing(changes, "2020-12-31", { staff: 4, open: false })).toEqual(["notMet"]);
  });

  test("is met by the old line after it, and otherwise left to the office", () => {
    expect(standing(changes, "2021-01-01", { staff: 5, open: false })).toEqual(["met"]);
    expect(standing(changes, "2021-01-01", { staff: 4, open: true })).toEqual([
      "open",
      "requirement:invented.line",
    ]);
  });

  test("is met by either of two papers that relax it", () => {
    const more = changeOf("national", {
      relax: "invented",
      requirement: requirement("line", yes(f.other)),
    });
    const both = [changeOf("league", relax), more];
    for (const stated of [{ open: true }, { other: true }]) {
      expect(
        standing(both, "2020-01-01", { staff: 4, open: false, other: false, ...stated }),
      ).toEqual(["met"]);
    }
    expect(standing(both, "2020-01-01", { staff: 4, open: false, other: false })).toEqual([
      "notMet",
    ]);
  });

  test("reads its figures in the line of the paper too", () => {
    const fewer = requirement("line", atLeast(f.hired, figureOf("hired", { value: 2 })));
    const papers = [
      changeOf("league", { relax: "invented", requirement: fewer }),
      changeOf("national", { set: "hired", value: 1 }, { from: "2020-07-01" }),
    ];
    expect(standing(papers, "2020-06-30", { staff: 0, hired: 1 })).toEqual(["notMet"]);
    expect(standing(papers, "2020-07-01", { staff: 0, hired: 1 })).toEqual(["met"]);
  });
});

describe("a requirement whose group has more members", () => {
  const group = requirement("line", has(f.papers, "a"));
  const changes = [
    changeOf(
      "league",
      { options: "invented", requirement: { id: "line" }, fact: "papers", members: ["b"] },
      during,
    ),
  ];
  const on = (day: string, ...papers: readonly string[]) =>
    standing(changes, day, { papers }, [group]);

  test("is met by one of them while the paper holds", () => {
    expect(on("2019-12-31", "b")).toEqual(["notMet"]);
    expect(on("2020-01-01", "b")).toEqual(["met"]);
    expect(on("2020-01-01", "a")).toEqual(["met"]);
    expect(on("2020-01-01", "c")).toEqual(["notMet"]);
  });

  test("is left to the office after it, unless the old line is met", () => {
    expect(on("2021-01-01", "a")).toEqual(["met"]);
    expect(on("2021-01-01", "b")).toEqual(["open", "requirement:invented.line"]);
  });
});

describe("a requirement that a paper replaces or drops", () => {
  const replaced = [changeOf("league", { replace: "invented", requirement: open }, during)];
  const dropped = [changeOf("league", { drop: "invented", requirement: { id: "line" } }, during)];

  test("is the new line alone while it holds", () => {
    expect(standing(replaced, "2019-12-31", { staff: 5, open: false })).toEqual(["met"]);
    expect(standing(replaced, "2020-01-01", { staff: 5, open: false })).toEqual(["notMet"]);
    expect(standing(replaced, "2020-12-31", { staff: 4, open: true })).toEqual(["met"]);
  });

  test("is always met where it is dropped", () => {
    expect(standing(dropped, "2019-12-31", { staff: 4 })).toEqual(["notMet"]);
    expect(standing(dropped, "2020-01-01", { staff: 4 })).toEqual(["met"]);
  });

  test("is the office's alone after it", () => {
    for (const changes of [replaced, dropped]) {
      expect(standing(changes, "2021-01-01", { staff: 5, open: true })).toEqual([
        "open",
        "requirement:invented.line",
      ]);
    }
  });

  test("is met after it by the office's yes", () => {
    const says = (yes: boolean) =>
      standing(dropped, "2021-01-01", { staff: 5, "requirement:invented.line": yes });
    expect([says(true), says(false)]).toEqual([["met"], ["notMet"]]);
  });

  test("comes back where the change reverts", () => {
    const reverts = { ...during, reverts: true } as const;
    const changes = [changeOf("league", { replace: "invented", requirement: open }, reverts)];
    expect(standing(changes, "2021-01-01", { staff: 5, open: false })).toEqual(["met"]);
    expect(standing(changes, "2021-01-01", { staff: 4, open: true })).toEqual(["notMet"]);
  });

  test("is widened by a higher paper, and not by a lower one once it is replaced", () => {
    const national = changeOf("national", relax);
    const league = changeOf("league", {
      replace: "invented",
      requirement: requirement("line", yes(f.other)),
    });
    const facts = { staff: 5, open: true, other: false };
    expect(standing([national, league], "2020-01-01", facts)).toEqual(["met"]);
    expect(standing([national, league], "2020-01-01", { ...facts, open: false })).toEqual([
      "notMet",
    ]);
    const above = changeOf("national", {
      replace: "invented",
      requirement: requirement("line", yes(f.other)),
    });
    expect(standing([changeOf("league", relax), above], "2020-01-01", facts)).toEqual(["notMet"]);
  });
});

describe("a requirement that only a paper has", () => {
  const added = { ...requirement("added", yes(f.open)), words: "新的条件", reading: "这样理解" };
  const add: LawChange = { add: "invented", requirement: added };
  const ofPapers = (...changes: readonly PaperChange[]) => {
    const rules = rulesWith(changes, [line]);
    return addedRequirements(new Papers(rules), programmeIn(rules, "invented"));
  };

  test("is asked while the paper holds, and the office's after it", () => {
    const changes = [changeOf("league", add, during)];
    const on = (day: string, open: boolean) => standing(changes, day, { staff: 5, open });
    expect(on("2019-12-31", false)).toEqual(["met", "met"]);
    expect(on("2020-01-01", false)).toEqual(["met", "notMet"]);
    expect(on("2020-12-31", true)).toEqual(["met", "met"]);
    expect(on("2021-01-01", true)).toEqual(["met", "open", "requirement:invented.added"]);
  });

  test("comes from the paper, with its words and its reading", () => {
    const [one] = ofPapers(changeOf("league", add, {}, { id: "adding" }));
    expect(one).toEqual({
      id: "added",
      outside: "adding",
      words: "新的条件",
      reading: "这样理解",
      test: expect.anything(),
      papers: ["adding"],
    });
    const plain: LawChange = { add: "invented", requirement: requirement("added", yes(f.open)) };
    const [bare] = ofPapers(changeOf("league", plain));
    expect(bare && "reading" in bare).toBe(false);
  });

  test("is one by its name, however many papers add it; others stand beside it", () => {
    const again = changeOf(
      "national",
      { add: "invented", requirement: requirement("added", yes(f.other)) },
      { from: "2020-07-01" },
      { id: "second" },
    );
    const another = changeOf("league", {
      add: "invented",
      requirement: requirement("another", yes(f.official)),
    });
    const elsewhere = changeOf("league", { add: "second", requirement: added });
    const first = changeOf("league", add, {}, { id: "first" });
    expect(
      ofPapers(first, again, another, elsewhere).map(({ id, papers }) => [id, papers]),
    ).toEqual([
      ["added", ["first", "second"]],
      ["another", ["paper-of-league"]],
    ]);
    const on = (day: string) =>
      standing([first, again], day, { staff: 5, open: true, other: false });
    expect([on("2020-06-30"), on("2020-07-01")]).toEqual([
      ["met", "met"],
      ["met", "notMet"],
    ]);
  });

  test("is for its districts", () => {
    const changes = [changeOf("league", add, { districts: ["red"] })];
    const on = (colour: string) =>
      standing(changes, "2020-01-01", { staff: 5, open: false, colour });
    expect([on("red"), on("green")]).toEqual([
      ["met", "notMet"],
      ["met", "met"],
    ]);
  });

  test("may ask anything of the applicant", () => {
    const elsewhere = requirement("added", noneOf(f.colour, "green"));
    const changes = [changeOf("league", { add: "invented", requirement: elsewhere })];
    expect(standing(changes, "2020-01-01", { staff: 5, colour: "green" })).toEqual([
      "met",
      "notMet",
    ]);
  });
});

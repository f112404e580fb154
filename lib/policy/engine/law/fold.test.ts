import { describe, expect, test } from "vitest";
import { createAssessor } from "../assess";
import { atLeast, figure, percentOf, smallest, stated, times, yes } from "../language/constructors";
import type { FactValue } from "../language/fact";
import type { LawChange } from "../language/law";
import type { Amount, Rules } from "../language/programme";
import { programmeIn } from "../lookups";
import { fixture as f } from "../testing/fixture";
import { changeOf, figureOf, papersOf, said } from "../testing/papers";
import { requirement, rulesOf } from "../testing/rules";
import { amended, rulesUnder } from "./fold";
import type { PaperChange } from "./papers";

const staff = figureOf("staff");
const ceiling = figureOf("ceiling", { unit: "yuan", value: 1000 });
const term = figureOf("term", { unit: "months", value: 36 });
const share = figureOf("share", { unit: "percent", value: 50 });
const line = requirement("line", atLeast(f.staff, staff));

/** A share of what was paid, up to the ceiling. */
const loan: Amount = {
  kind: "upTo",
  yuan: smallest(percentOf(share, f.paid), figure(ceiling)),
  words: "不超过上限",
  termMonths: figure(term),
};

const rulesWith = (changes: readonly PaperChange[], amount: Amount = loan): Rules =>
  rulesOf(
    [
      { requirements: [line], amount },
      { id: "second", requirements: [line] },
    ],
    {
      figures: [staff, ceiling, term, share],
      instruments: papersOf(...changes),
    },
  );
const untouched = rulesWith([]).programmes[1];

const during = { from: "2020-01-01", to: "2020-12-31" };
const set = (id: string, value: number | null): LawChange => ({ set: id, value });

/** How much the invented programme gives on a day, and what the figure still needs. */
function amountOn(
  changes: readonly PaperChange[],
  day: string,
  facts: Readonly<Record<string, FactValue>> = {},
  amount?: Amount,
) {
  const assess = createAssessor(amended(rulesWith(changes, amount)));
  const [result] = assess({ applicant: "person", staff: 5, paid: 9000, ...facts }, day).results;
  return result?.amount;
}

describe("an amount", () => {
  test("has a figure at the value of its day, by the assessment date", () => {
    const changes = [changeOf("league", set("ceiling", 2000))];
    expect(amountOn(changes, "2019-12-31")).toMatchObject({ yuan: 1000, needs: [] });
    expect(amountOn(changes, "2020-01-01")).toMatchObject({ kind: "upTo", yuan: 2000, needs: [] });
    const shares = [changeOf("league", set("share", 10))];
    expect(amountOn(shares, "2020-01-01")).toMatchObject({ yuan: 900 });
  });

  test("is not known where a figure is not, or has lapsed", () => {
    const notKnown = { yuan: null, needs: ["figure:ceiling"] };
    expect(amountOn([changeOf("league", set("ceiling", null))], "2020-01-01")).toMatchObject(
      notKnown,
    );
    const lapsing = [changeOf("league", set("ceiling", 2000), during)];
    expect(amountOn(lapsing, "2020-12-31")).toMatchObject({ yuan: 2000 });
    expect(amountOn(lapsing, "2021-01-01")).toMatchObject(notKnown);
  });

  test("differs by district, and is not known while that is not stated", () => {
    const changes = [changeOf("league", set("ceiling", 2000), { districts: ["red"] })];
    expect(amountOn(changes, "2020-01-01", { colour: "red" })).toMatchObject({ yuan: 2000 });
    expect(amountOn(changes, "2020-01-01", { colour: "green" })).toMatchObject({ yuan: 1000 });
    expect(amountOn(changes, "2020-01-01")).toMatchObject({ yuan: null, needs: ["colour"] });
    expect(amountOn(changes, "2019-12-31")).toMatchObject({ yuan: 1000 });
  });

  test("has a term, whose figure can change by itself", () => {
    const changes = [changeOf("league", set("term", 60))];
    expect(amountOn(changes, "2019-12-31")).toMatchObject({ yuan: 1000, termMonths: 36 });
    expect(amountOn(changes, "2020-01-01")).toMatchObject({ yuan: 1000, termMonths: 60 });
  });

  test("without a term gets none", () => {
    const { termMonths: _, ...fixed } = loan;
    const [programme] = amended(
      rulesWith([changeOf("league", set("ceiling", 2000))], fixed),
    ).programmes;
    expect(programme && Object.keys(programme.amount)).toEqual(["kind", "yuan", "words"]);
  });

  test("that is in no figure of its own stays as it is", () => {
    for (const kind of ["none", "schedule"] as const) {
      const amount = { kind, words: "另行规定" };
      const rules = amended(rulesWith([changeOf("league", set("staff", 4))], amount));
      expect(programmeIn(rules, "invented").amount).toBe(amount);
    }
  });
});

describe("an amount that a paper changes as a whole", () => {
  const becomes = { kind: "upTo", yuan: times(2, figure(ceiling)), words: "两倍" } as const;
  const change: LawChange = { amount: "invented", becomes };

  test("is the new one while the paper holds, with its figures at their values", () => {
    const changes = [changeOf("league", change, during)];
    expect(amountOn(changes, "2019-12-31")).toMatchObject({ yuan: 1000 });
    expect(amountOn(changes, "2020-01-01")).toMatchObject({ yuan: 2000 });
    const withFigure = [
      ...changes,
      changeOf("league", set("ceiling", 3000), { from: "2020-07-01" }),
    ];
    expect(amountOn(withFigure, "2020-06-30")).toMatchObject({ yuan: 2000 });
    expect(amountOn(withFigure, "2020-07-01")).toMatchObject({ yuan: 6000 });
  });

  test("has open figures after it", () => {
    const changes = [changeOf("league", change, during)];
    const after = amountOn(changes, "2021-01-01");
    expect(after?.yuan).toBeNull();
    expect(after?.needs.toSorted()).toEqual(["figure:ceiling", "figure:share"]);
  });

  test("is open as a whole after it where it has no figure", () => {
    const plain: Amount = { kind: "fixed", yuan: stated(f.paid), words: "实缴" };
    const changes = [changeOf("league", change, during)];
    expect(amountOn(changes, "2020-12-31", {}, plain)).toMatchObject({ yuan: 2000 });
    expect(amountOn(changes, "2021-01-01", {}, plain)).toMatchObject({
      yuan: null,
      needs: ["figure:invented.amount"],
    });
  });

  test("reads what the new one names and the old one does not", () => {
    const plain: Amount = { kind: "fixed", yuan: stated(f.paid), words: "实缴" };
    const changes = [changeOf("league", change), changeOf("national", set("ceiling", 1500))];
    expect(amountOn(changes, "2020-01-01", {}, plain)).toMatchObject({ yuan: 3000 });
  });

  test("is that of its programme alone", () => {
    const changes = [changeOf("league", { amount: "second", becomes })];
    const rules = amended(rulesWith(changes));
    expect(programmeIn(rules, "invented").amount).toBe(loan);
  });
});

describe("rules as amended", () => {
  const adding = changeOf(
    "region",
    { add: "invented", requirement: requirement("added", yes(f.open)) },
    {},
    {
      id: "adding",
      title: "新文件",
      number: "1号",
      certainty: "published",
      lookedUp: "2020-02-01",
    },
  );
  const written = rulesWith([
    adding,
    changeOf("league", set("staff", 4), during),
    changeOf("league", { end: "second" }, { from: "2020-07-01" }),
  ]);
  const rules = amended(written);

  test("say that they are, and are folded once", () => {
    expect(rules.law).toBe("amended");
    expect(amended(written)).toBe(rules);
    expect(written.law).toBe("document");
  });

  test("leave a programme alone that nothing touches", () => {
    const changes = [changeOf("league", { end: "invented" })];
    expect(amended(rulesWith(changes)).programmes[1]).toEqual(untouched);
    expect(programmeIn(amended(rulesWith([])), "invented")).toEqual(
      programmeIn(rulesWith([]), "invented"),
    );
  });

  test("keep what was written of a programme that is changed, by its conditions or its amount", () => {
    const own = { requirements: [line], amount: loan };
    const one = (change: LawChange) =>
      programmeIn(amended(rulesWith([changeOf("league", change)])), "invented");
    expect(one(set("staff", 4)).written).toEqual(own);
    expect(one(set("ceiling", 4)).written).toEqual(own);
    expect(
      one({ add: "invented", requirement: requirement("added", yes(f.open)) }).written,
    ).toEqual(own);
    expect("written" in one({ end: "invented" })).toBe(false);
    expect("days" in one(set("staff", 4))).toBe(false);
  });

  test("have the days that papers and offices have made of a programme's own", () => {
    const runs = (one: Rules, id: string) => programmeIn(one, id).days?.map((days) => days.runs);
    expect(runs(rules, "second")).toEqual([[{ from: null, to: "2020-06-30" }]]);
    expect(runs(rules, "invented")).toBeUndefined();
    const confirmations = [said({ on: "2020-03-01", answer: "ended" })];
    const ended = amended({ ...written, confirmations });
    expect(runs(ended, "invented")).toEqual([[{ from: null, to: "2020-02-29" }]]);
    expect(runs(ended, "second")).toEqual([[{ from: null, to: "2020-06-30" }]]);
    const moved = amended(
      rulesWith([
        changeOf("league", { period: "invented", from: "2020-03-01" }, { from: "2019-01-01" }),
      ]),
    );
    expect(runs(moved, "invented")).toEqual([
      [
        { from: null, to: "2018-12-31" },
        { from: "2020-03-01", to: null },
      ],
    ]);
  });

  test("ask the office for what is not known, and name the papers that add a condition", () => {
    const added = rules.facts.slice(written.facts.length);
    expect(rules.facts.slice(0, written.facts.length)).toEqual(written.facts);
    expect(added.map(({ id, holder }) => [id, holder])).toEqual([["figure:staff", "office"]]);
    expect(rules.outside).toEqual([
      {
        id: "adding",
        title: "新文件",
        number: "1号",
        certainty: "published",
        lookedUp: "2020-02-01",
      },
    ]);
  });

  test("name a paper that adds a condition by one change of several", () => {
    const several = {
      ...adding.instrument,
      amendments: [
        { from: "2020-01-01", changes: [set("staff", 4)] },
        { from: "2020-01-01", changes: [set("ceiling", 4), adding.change] },
      ],
    };
    const outside = [{ ...several, id: "before" }];
    const one = amended({ ...rulesWith([]), instruments: [several], outside });
    expect(one.outside.map(({ id }) => id)).toEqual(["before", "adding"]);
  });

  test("come back as the document has them", () => {
    const back = rulesUnder(rules, "document");
    expect(back).toEqual({ ...written, outside: rules.outside });
    for (const programme of back.programmes) {
      expect(Object.keys(programme)).toEqual(Object.keys(untouched ?? {}));
    }
    expect(rulesUnder(rules, "amended")).toBe(rules);
  });
});

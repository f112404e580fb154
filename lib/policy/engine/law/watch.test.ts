import { describe, expect, test } from "vitest";
import { exactly } from "../language/constructors";
import type { Confirmation, LawChange } from "../language/law";
import type { Parameter, Rules } from "../language/programme";
import { changeOf, figureOf, paper, papersOf, said } from "../testing/papers";
import { rulesOf } from "../testing/rules";
import { dueOn } from "./watch";

const due = (today: string, rest: Partial<Rules>) =>
  dueOn(rulesOf([{ title: "编的政策" }, { id: "second" }], { parameters: [], ...rest }), today);

describe("a figure of another document", () => {
  const value = { value: 1, source: "来源", certainty: "published" } as const;
  const wage: Parameter = {
    id: "wage",
    name: "工资",
    unit: "yuan",
    values: [
      { ...value, from: "2019-01-01", to: "2019-12-31", checked: "2019-02-01" },
      { ...value, from: "2020-01-01", to: null, checked: "2020-01-01" },
    ],
  };

  test("is to be looked up again once more than 90 days have passed since its last value was", () => {
    expect(due("2020-03-31", { parameters: [wage] })).toEqual([]);
    expect(due("2020-04-01", { parameters: [wage] })).toEqual([
      { kind: "value", id: "wage", name: "工资", day: "2020-01-01", programme: null },
    ]);
  });

  test("is not, where no value is the last known one or nobody has looked it up", () => {
    const ended = { ...wage, values: wage.values.slice(0, 1) };
    const unchecked = { ...wage, values: [{ ...value, from: "2019-01-01", to: null }] };
    expect(due("2020-04-01", { parameters: [ended, unchecked] })).toEqual([]);
  });
});

describe("a document", () => {
  const other = {
    id: "other",
    title: "别的文件",
    number: null,
    certainty: "published",
    lookedUp: "2020-01-01",
  } as const;

  test("is to be looked up again, and so is a paper", () => {
    const amendment = { from: "2020-01-01", changes: [] };
    const rest = {
      outside: [other],
      instruments: [paper("league", amendment, { lookedUp: "2020-01-02" })],
    };
    expect(due("2020-03-31", rest)).toEqual([]);
    expect(due("2020-04-01", rest)).toEqual([
      { kind: "value", id: "other", name: "别的文件", day: "2020-01-01", programme: null },
    ]);
    expect(due("2020-04-02", rest).map(({ id }) => id)).toEqual(["other", "paper-of-league"]);
  });

  test("is not, where nobody has looked it up", () => {
    const instruments = [paper("league", { from: "2020-01-01", changes: [] })];
    expect(due("2020-04-01", { outside: [{ ...other, lookedUp: null }], instruments })).toEqual([]);
  });
});

describe("a paper that ends", () => {
  const until = (to: string | null) => ({ from: "2020-01-01", to, changes: [] });
  const instruments = [
    {
      ...paper("league", until("2020-12-31")),
      amendments: [until("2020-12-31"), until("2020-12-31"), until(null), until("2021-03-31")],
    },
  ];
  const ends = (today: string) => due(today, { instruments });

  test("is told 90 days before, until its last day, each day once", () => {
    expect(ends("2020-10-01")).toEqual([]);
    expect(ends("2020-10-02")).toEqual([
      {
        kind: "paper",
        id: "paper-of-league",
        name: "测试用的文件",
        day: "2020-12-31",
        programme: null,
      },
    ]);
    expect(ends("2020-12-31").map(({ day }) => day)).toEqual(["2020-12-31", "2021-03-31"]);
    expect(ends("2021-01-01").map(({ day }) => day)).toEqual(["2021-03-31"]);
  });
});

describe("an office's word that a programme runs", () => {
  const asked = (today: string, ...confirmations: readonly Confirmation[]) =>
    due(today, { confirmations });
  const word = {
    kind: "confirmation",
    id: "invented",
    name: "编的政策",
    day: "2022-01-01",
    programme: null,
  };

  test("is asked for again 90 days before it runs out, and from then on", () => {
    expect(asked("2021-10-02", said())).toEqual([]);
    expect(asked("2021-10-03", said())).toEqual([word]);
    expect(asked("2023-01-01", said())).toEqual([word]);
  });

  test("is the last one of its programme and districts, in whatever order they are told", () => {
    const [first, second] = [said(), said({ on: "2021-07-01" })];
    for (const words of [
      [first, second],
      [second, first],
    ]) {
      expect(asked("2021-10-03", ...words)).toEqual([]);
      expect(asked("2022-07-01", ...words)).toEqual([{ ...word, day: "2022-07-01" }]);
    }
    const inRed = said({ districts: ["red"] });
    expect(asked("2021-10-03", inRed, second)).toEqual([word]);
    const both = said({ districts: ["red", "green"] });
    const bothLater = { ...second, districts: ["green", "red"] };
    expect(asked("2021-10-03", both, bothLater)).toEqual([]);
    expect(asked("2021-10-03", said({ programme: "second" }), second)).toMatchObject([
      { id: "second", day: "2022-01-01" },
    ]);
  });

  test("is not asked for where it was another", () => {
    for (const answer of ["ended", "changed"] as const) {
      expect(asked("2022-01-01", said({ answer }))).toEqual([]);
      expect(asked("2022-01-01", said(), said({ on: "2021-02-01", answer }))).toEqual([]);
    }
  });

  test("is called by the id of a programme that is gone", () => {
    expect(asked("2022-01-01", said({ programme: "gone" }))).toMatchObject([
      { id: "gone", name: "gone" },
    ]);
  });
});

describe("what a paper has left open", () => {
  const open = (today: string, change: LawChange, rest: object = {}) =>
    due(today, {
      figures: [figureOf("staff", { name: "人数", programmes: ["invented", "second"] })],
      instruments: papersOf(changeOf("league", change, rest)),
    }).filter(({ kind }) => kind === "open");
  const during = { from: "2020-01-01", to: "2020-12-31" };
  const figure = { kind: "open", id: "staff", name: "人数" };

  test("is a figure that nobody knows, from the first day of the paper", () => {
    expect(open("2019-12-31", { set: "staff", value: null })).toEqual([]);
    expect(open("2020-01-01", { set: "staff", value: null })).toEqual([
      { ...figure, day: "2020-01-01", programme: "invented" },
      { ...figure, day: "2020-01-01", programme: "second" },
    ]);
    expect(open("2020-01-01", { set: "staff", value: 0 })).toEqual([]);
    expect(open("2020-12-31", { set: "staff", value: null }, during)).toMatchObject([
      { day: "2020-01-01" },
      { day: "2020-01-01" },
    ]);
  });

  test("is a figure whose paper has ended, from the day after", () => {
    expect(open("2020-12-31", { set: "staff", value: 4 }, during)).toEqual([]);
    expect(open("2021-01-01", { set: "staff", value: 4 }, during)).toMatchObject([
      { ...figure, day: "2021-01-01" },
      { ...figure, day: "2021-01-01" },
    ]);
  });

  test("is a requirement or an amount whose paper has ended, called as the paper", () => {
    const ended = { kind: "open", name: "测试用的文件", day: "2021-01-01", programme: "invented" };
    const drop: LawChange = { drop: "invented", requirement: { id: "line" } };
    expect(open("2020-12-31", drop, during)).toEqual([]);
    expect(open("2021-01-01", drop, during)).toEqual([{ ...ended, id: "line" }]);
    const becomes = { kind: "fixed", yuan: exactly(1), words: "元" } as const;
    const amount: LawChange = { amount: "invented", becomes };
    expect(open("2021-01-01", amount, during)).toEqual([{ ...ended, id: "amount" }]);
  });
});

test("all that is due is told: values, papers, words, and what is open", () => {
  const change = changeOf(
    "league",
    { set: "staff", value: null },
    { from: "2020-01-01", to: "2022-01-31" },
    { lookedUp: "2020-01-01" },
  );
  const rest = {
    figures: [figureOf("staff")],
    instruments: papersOf(change),
    confirmations: [said()],
  };
  expect(due("2022-01-01", rest).map(({ kind }) => kind)).toEqual([
    "value",
    "paper",
    "confirmation",
    "open",
  ]);
});

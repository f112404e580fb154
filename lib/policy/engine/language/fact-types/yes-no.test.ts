import { describe, expect, test } from "vitest";
import { answerNames, moveContext, valueWords } from "../../testing/answers";
import { fixture } from "../../testing/fixture";
import { yesNo } from "./yes-no";

const fact = fixture.open;

describe("a yes or no", () => {
  test.each([
    [true, null],
    [false, null],
    ["yes", "wrongType"],
    [1, "wrongType"],
  ])("from outside, %j: %j", (value, problem) => {
    expect(yesNo.problem(fact, value)).toBe(problem);
  });

  test.each([
    ["yes", { ok: true, value: true }],
    ["no", { ok: true, value: false }],
    ["maybe", { ok: false, problem: "notAnOption" }],
    ["", { ok: false, problem: "required" }],
  ])("in a form, %j: %j", (input, read) => expect(yesNo.reader(fact, null)(input)).toEqual(read));

  test.each([
    ["是", { ok: true, value: true }],
    ["否", { ok: true, value: false }],
    ["有", { ok: false, problem: "notAnOption" }],
  ])("on one line, %j: %j", (text, read) => {
    expect(yesNo.parse(fact, text, answerNames)).toEqual(read);
  });

  test("is one of two offered answers, on any day", () => {
    expect(yesNo.answering).toBe("one");
    expect(yesNo.offered(fact, valueWords)).toEqual([
      { id: "yes", value: true, label: "是" },
      { id: "no", value: false, label: "否" },
    ]);
    expect([true, false].map((value) => yesNo.format(fact, value, valueWords))).toEqual([
      "是",
      "否",
    ]);
    expect([true, false].map((value) => yesNo.fill(fact, value))).toEqual(["yes", "no"]);
    expect(yesNo.impossible(fact, true, "2019-09-01")).toBeNull();
    expect(yesNo.jsonSchema(fact)).toEqual({ type: ["boolean", "null"] });
    expect(yesNo.scale(fact)).toBe(1);
  });

  test("has nothing to be said beside its schema, and no limits", () => {
    expect(yesNo.remarks(fact)).toEqual([]);
    expect(yesNo.limits(fact)).toEqual({ min: 0, max: 0, yearsBefore: 0 });
  });

  test("can be changed to what it is not yet, and dates with it", () => {
    const change = { to: true, act: "开门", dates: ["registered"] };
    const opened = { slot: 9, to: 1, brings: [{ slot: 2, to: 20190901 }] };
    expect(yesNo.moves({ ...fact, change }, moveContext({ have: 0 }))).toEqual([opened]);
    expect(yesNo.moves({ ...fact, change }, moveContext({ have: 1 }))).toEqual([]);
    expect(yesNo.moves(fact, moveContext({ have: 1 }))).toEqual([]);
    const shut = { ...fact, change: { to: false, act: "关门" } };
    expect(yesNo.moves(shut, moveContext({ have: 1 }))).toEqual([{ slot: 9, to: 0, brings: [] }]);
  });
});

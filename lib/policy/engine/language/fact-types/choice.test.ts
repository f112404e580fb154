import { describe, expect, test } from "vitest";
import { answerNames, moveContext, valueWords } from "../../testing/answers";
import { fixture } from "../../testing/fixture";
import { type ChoiceFact, choice } from "./choice";

const colour: ChoiceFact = {
  ...fixture.colour,
  options: [
    { id: "red", label: "红" },
    { id: "green", label: "绿" },
    { id: "blue", label: "蓝" },
  ],
};
const grade: ChoiceFact = {
  ...fixture.colour,
  options: [5, 3].map((id) => ({ id, label: `${id} 级` })),
};

describe("a choice", () => {
  test.each([
    [colour, "green", null],
    [colour, "pink", "notAnOption"],
    [grade, 3, null],
    [grade, "3", "notAnOption"],
  ])("from outside, %#", (fact, value, problem) => {
    expect(choice.problem(fact, value)).toBe(problem);
  });

  test.each([
    [colour, "green", { ok: true, value: "green" }],
    [grade, "3", { ok: true, value: 3 }],
    [colour, "pink", { ok: false, problem: "notAnOption" }],
    [colour, "", { ok: false, problem: "required" }],
  ])("in a form, %#", (fact, input, read) =>
    expect(choice.reader(fact, null)(input)).toEqual(read),
  );

  test.each([
    ["红", { ok: true, value: "red" }],
    ["紫", { ok: false, problem: "notAnOption" }],
    ["有颜色", { ok: false, problem: "notAnOption" }],
  ])("on one line, %j: %j", (text, read) => {
    expect(choice.parse(colour, text, answerNames)).toEqual(read);
  });

  test("of what there is no option is not known in a row", () => {
    expect(choice.decode(colour, choice.encoder(colour)("pink"))).toBeNull();
    expect(choice.decode(colour, choice.encoder(colour)("blue"))).toBe("blue");
  });

  test("is all texts or all whole numbers to programs", () => {
    expect(choice.jsonSchema(colour)).toEqual({
      type: ["string", "null"],
      enum: ["red", "green", "blue", null],
    });
    expect(choice.jsonSchema(grade)).toEqual({ type: ["integer", "null"], enum: [5, 3, null] });
    expect(choice.remarks(colour)).toEqual([]);
  });

  test("is one of the offered answers, and said by its label", () => {
    expect(choice.answering).toBe("one");
    expect(choice.offered(grade, valueWords)).toEqual([
      { id: "5", value: 5, label: "5 级" },
      { id: "3", value: 3, label: "3 级" },
    ]);
    expect(choice.format(colour, "green", valueWords)).toBe("绿");
    expect(choice.format(colour, "pink", valueWords)).toBe("pink");
    expect(choice.impossible(colour, "green", "2019-09-01")).toBeNull();
  });

  test("is told from others by no unit", () => expect(choice.scale(colour)).toBe(1));
});

describe("what can be done about a choice", () => {
  const changeable: ChoiceFact = {
    ...colour,
    change: { to: ["red", "green"], from: ["red", "blue"], act: "刷漆" },
  };

  test("is any of the answers that can be reached, where it is not there already", () => {
    const [red, green] = [0, 1].map((to) => ({ slot: 9, to, brings: [] }));
    expect(choice.moves(changeable, moveContext({ have: 2 }))).toEqual([red, green]);
    expect(choice.moves(changeable, moveContext({ have: 0 }))).toEqual([green]);
  });

  test("is nothing where one cannot get there, no option is taken, or nothing changes it", () => {
    expect(choice.moves(changeable, moveContext({ have: 1 }))).toEqual([]);
    expect(choice.moves(changeable, moveContext({ have: -1 }))).toEqual([]);
    expect(choice.moves(colour, moveContext({ have: 2 }))).toEqual([]);
  });

  test("brings days and answers with it", () => {
    const bringing: ChoiceFact = {
      ...colour,
      change: {
        to: ["red"],
        from: ["blue"],
        act: "刷漆",
        dates: ["left", "registered"],
        brings: [
          { fact: "open", to: true },
          { fact: "hired", to: false },
        ],
      },
    };
    expect(choice.moves(bringing, moveContext({ have: 2 }))).toEqual([
      {
        slot: 9,
        to: 0,
        brings: [
          { slot: 1, to: 20190901 },
          { slot: 2, to: 20190901 },
          { slot: 0, to: 1 },
          { slot: 3, to: 0 },
        ],
      },
    ]);
  });
});

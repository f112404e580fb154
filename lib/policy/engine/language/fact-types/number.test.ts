import { describe, expect, test } from "vitest";
import { BitReader, BitWriter } from "@/lib/case/share-bits";
import { answerNames, moveContext, valueWords } from "../../testing/answers";
import { fixture } from "../../testing/fixture";
import { type NumberFact, number, numberReader } from "./number";

const staff: NumberFact = { ...fixture.staff, min: 1, max: 1200 };
const price: NumberFact = { ...fixture.paid, min: 0, max: 2000 };

describe("a number as it is written", () => {
  test.each([
    ["1,200", 1200],
    ["7", 7],
    ["7.", 7],
    ["7.00", 7],
  ])("%j is whole", (text, value) =>
    expect(numberReader(staff)(text)).toEqual({ ok: true, value }),
  );

  test.each([
    ["12,345", 12_345],
    ["123,456", 123_456],
    ["1,234,567.8", 1_234_567.8],
  ])("%j has its thousands apart", (text, value) => {
    const bounds = { decimals: 2, min: 0, max: 1e9 } as const;
    expect(numberReader(bounds)(text)).toEqual({ ok: true, value });
  });

  test.each([
    ["12.50", 12.5],
    ["-0", 0],
    ["0.07", 0.07],
    ["0.0700", 0.07],
  ])("%j has at most two decimals", (text, value) => {
    expect(numberReader(price)(text)).toEqual({ ok: true, value });
  });

  test.each([
    ["", "required"],
    ["七", "notANumber"],
    ["x7", "notANumber"],
    ["7x", "notANumber"],
    ["1,20", "notANumber"],
    ["1200,", "notANumber"],
    ["1.2.3", "notANumber"],
    ["7.1", "notWhole"],
    ["0", "tooSmall"],
    ["-7", "tooSmall"],
    ["1201", "tooLarge"],
    ["1201.5", "tooLarge"],
    ["1200.0000000000000000000001", "notWhole"],
  ])("%j is none: %s", (text, problem) => {
    expect(numberReader(staff)(text)).toEqual({ ok: false, problem });
  });

  test("in a form or on one line is read alike, there with its unit", () => {
    expect(number.reader(price, null)(" １２.５ ")).toEqual({ ok: true, value: 12.5 });
    expect(number.parse(price, "12.5元", answerNames)).toEqual({ ok: true, value: 12.5 });
    expect(number.parse(staff, "5人", answerNames)).toEqual({ ok: true, value: 5 });
    expect(number.parse(price, "0.001", answerNames)).toEqual({
      ok: false,
      problem: "tooManyDecimals",
    });
    expect(number.fill(price, 12.5)).toBe("12.5");
  });
});

describe("a number from outside", () => {
  test.each([
    [staff, 1, null],
    [staff, 1200, null],
    [staff, 0, "tooSmall"],
    [staff, 1201, "tooLarge"],
    [staff, 1.5, "notWhole"],
    [price, 0.07, null],
    [price, 0.075, "tooManyDecimals"],
    [staff, "5", "wrongType"],
    [staff, Number.NaN, "wrongType"],
    [staff, Number.POSITIVE_INFINITY, "wrongType"],
    [staff, null, "wrongType"],
  ])("%#", (fact, value, problem) => expect(number.problem(fact, value)).toBe(problem));

  test("is written, on any day, and said with its unit", () => {
    expect(number.answering).toBe("written");
    expect(number.offered(staff, valueWords)).toEqual([]);
    expect(number.impossible(staff, 5, "2019-09-01")).toBeNull();
    expect(number.format(staff, 5, valueWords)).toBe("5 people");
    expect([number.scale(staff), number.scale(price)]).toEqual([1, 100]);
  });

  test("says its unit, its bounds and how many decimals it has", () => {
    expect(number.limits(staff)).toEqual({ min: 1, max: 1200, yearsBefore: 0 });
    expect(number.remarks(staff)).toEqual(["Unit: people."]);
    expect(number.remarks(price)).toEqual(["Unit: yuan.", "At most 2 decimals."]);
    expect(number.jsonSchema(staff)).toEqual({
      type: ["integer", "null"],
      minimum: 1,
      maximum: 1200,
    });
    expect(number.jsonSchema(price)).toMatchObject({ type: ["number", "null"] });
  });
});

test.each([0, 7, 0.07, 12.5, 1999.99])("%d is the same in a share code and in a row", (value) => {
  const bits = new BitWriter();
  number.writeShared(bits, [], value);
  expect(number.readShared(new BitReader(bits.letters()), [])).toBe(value);
  expect(number.decode(price, number.encoder(price)(value))).toBe(value);
});

describe("what can be done about a number", () => {
  const targets = [3, 9, 5, 4, 9, 0, 1201];
  const reached = (to: "more" | "less" | "either", have: number) =>
    number
      .moves(
        { ...staff, change: { to, act: "招人" } },
        moveContext({ have, nearest: () => targets }),
      )
      .map((move) => move.to);

  test("leads up, down or either way, within its bounds, the nearest first and each once", () => {
    expect(reached("more", 4)).toEqual([5, 9]);
    expect(reached("less", 5)).toEqual([4, 3]);
    expect(reached("either", 5)).toEqual([4, 3, 9]);
  });

  test("ends with its bounds, in hundredths where it has decimals", () => {
    const change = { to: "either", act: "加价" } as const;
    const nearest = () => [-1, 0, 200_000, 200_001];
    const moves = number.moves({ ...price, change }, moveContext({ have: 100, nearest }));
    expect(moves.map(({ to }) => to)).toEqual([0, 200_000]);
  });

  test("moves known numbers along with it", () => {
    const change = { to: "more", act: "招人", moves: ["left", "hired"] } as const;
    const asked: (readonly number[])[] = [];
    const moves = number.moves(
      { ...staff, change },
      moveContext({
        have: 4,
        at: (slot) => (slot === 3 ? 10 : Number.NaN),
        nearest: (slots) => {
          asked.push(slots);
          return [6];
        },
      }),
    );
    expect(asked).toEqual([[9, 3]]);
    expect(moves).toEqual([{ slot: 9, to: 6, brings: [{ slot: 3, to: 12 }] }]);
  });

  test("is nothing where nothing changes it", () => {
    expect(number.moves(staff, moveContext({ have: 4, nearest: () => targets }))).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { BitReader, BitWriter } from "@/lib/case/share-bits";
import { answerNames, moveContext, valueWords } from "../../testing/answers";
import { fixture } from "../../testing/fixture";
import { set } from "./set";

const fact = fixture.papers;
const refusedAs = (problem: string) => ({ ok: false, problem });
const of = (...value: readonly string[]) => ({ ok: true, value });

describe("a set", () => {
  test.each([
    [[], null],
    [["c", "a"], null],
    ["a", "wrongType"],
    [{ 0: "a" }, "wrongType"],
    [["a", "x"], "notAnOption"],
    [["a", "a"], "repeated"],
  ])("from outside, %j: %j", (value, problem) => expect(set.problem(fact, value)).toBe(problem));

  test.each([
    [["c", "a"], of("a", "c")],
    ["b", of("b")],
    [["none"], of()],
    [["none", "a"], refusedAs("notAnOption")],
    [["a", "x"], refusedAs("notAnOption")],
    [["x"], refusedAs("notAnOption")],
    [[], refusedAs("required")],
    [["", 1], refusedAs("required")],
  ])("in a form, %j: %j", (input, read) => expect(set.reader(fact, null)(input)).toEqual(read));

  test.each([
    ["甲", of("a")],
    ["丙;甲;", of("a", "c")],
    ["丙、甲", of("a", "c")],
    ["乙|甲,丙", of("a", "b", "c")],
    ["乙;又", of("b")],
    ["丙、又;甲", of("a", "c")],
    ["丙、又、甲", refusedAs("notAnOption")],
    ["无", of()],
    ["甲;丁", refusedAs("notAnOption")],
    ["甲;有颜色", refusedAs("notAnOption")],
    [";", refusedAs("notAnOption")],
  ])("on one line, %j: %j", (text, read) => {
    expect(set.parse(fact, text, answerNames)).toEqual(read);
  });

  test("is any number of the offered answers, on any day", () => {
    expect(set.answering).toBe("several");
    const offered = set.offered(fact, valueWords);
    expect(offered.map(({ id, value }) => [id, value])).toEqual([
      ["a", null],
      ["b", null],
      ["c", null],
    ]);
    expect(set.format(fact, ["c", "a"], valueWords)).toBe("事实、事实");
    expect(set.format(fact, [], valueWords)).toBe("无");
    expect(set.fill(fact, [])).toEqual(["none"]);
    expect(set.impossible(fact, ["a"], "2019-09-01")).toBeNull();
    expect(set.jsonSchema(fact)).toEqual({
      type: ["array", "null"],
      items: { type: "string", enum: ["a", "b", "c"] },
      uniqueItems: true,
      maxItems: 3,
    });
  });

  test("is in random cases empty, of one member, or of two", () => {
    expect(set.samples(fact, 20190901, [])).toEqual([
      [],
      ["a"],
      ["b"],
      ["c"],
      ["a", "b"],
      ["a", "c"],
      ["b", "c"],
    ]);
  });

  test("has nothing to be said beside its schema", () => {
    expect(set.remarks(fact)).toEqual([]);
    expect(set.scale(fact)).toBe(1);
  });

  test("keeps in a row the options that there are", () => {
    expect(set.decode(fact, set.encoder(fact)(["c", "x"]))).toEqual(["c"]);
  });

  test("has as many options as a whole number has bits, and no more", () => {
    const ofOptions = (count: number) => ({
      ...fact,
      options: Array.from({ length: count }, (_, position) => ({ id: `${position}`, label: "" })),
    });
    const most = ofOptions(31);
    expect(set.decode(most, set.encoder(most)(["0", "30"]))).toEqual(["0", "30"]);
    expect(() => set.encoder(ofOptions(32))).toThrow("papers: 32 options, of at most 31");
  });

  test("of a share code that names an option beyond the list is none", () => {
    const readWith = (options: readonly string[]) => {
      const bits = new BitWriter();
      set.writeShared(bits, ["a", "b", "c"], ["a", "c"]);
      return set.readShared(new BitReader(bits.letters()), options);
    };
    expect(readWith(["a", "b", "c"])).toEqual(["a", "c"]);
    expect(readWith(["a", "b"])).toBeUndefined();
  });

  test("can be changed by one member that it has not yet", () => {
    const changeable = { ...fact, change: { to: ["c", "a"], act: "去办" } };
    const to = (mask: number) => ({ slot: 9, to: mask, brings: [] });
    expect(set.moves(changeable, moveContext({ have: 0b010 }))).toEqual([to(0b110), to(0b011)]);
    expect(set.moves(changeable, moveContext({ have: 0b001 }))).toEqual([to(0b101)]);
    expect(set.moves(fact, moveContext({ have: 0b010 }))).toEqual([]);
  });
});

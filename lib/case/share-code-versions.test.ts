import { describe, expect, test } from "vitest";
import { facts } from "@/lib/policy/documents/alxa-2019/facts";
import { shareList } from "@/lib/policy/share-list";
import type { Case } from "./case";
import { BitWriter, checkOf, spell } from "./share-bits";
import { decodeCase, encodeCase } from "./share-code";
import { broken, caseOf, decoded } from "./testing/decoded";

describe("codes of other versions", () => {
  const made = (...bits: readonly (readonly [value: number, width: number])[]): string => {
    const writer = new BitWriter();
    for (const [value, width] of bits) writer.fixed(value, width);
    const letters = writer.letters();
    return spell([...letters, ...checkOf(letters)]);
  };

  test.each([
    [
      "the first, insured nowhere or elsewhere, 400 days",
      "13Q4W6M068S5G29K0",
      "trainingDays insuredAs",
    ],
    ["the first, passed and kept as a yes", "1CPXPMGCC5Z0AMBK", "retrainedPassedAndKept"],
    ["the first, ten and a half people", "123700GDG0YNX", "businessStaff"],
    ["the first, nothing that has changed", "1213MJ9WN", ""],
  ])("%s: what has no meaning any more is left out and named", (_, code, leftOut) => {
    const read = decodeCase(facts, code);
    expect(read).toMatchObject({ value: { leftOut: leftOut.split(" ").filter(Boolean) } });
    for (const id of leftOut.split(" ")) expect(caseOf(read)?.facts[id]).toBeUndefined();
  });

  test("of the first, what still has a meaning is kept", () => {
    expect(caseOf(decodeCase(facts, "13Q4W6M068S5G29K0"))?.facts).toEqual({
      applicant: "person",
      district: "ejin",
      canWork: true,
    });
    expect(caseOf(decodeCase(facts, "1213MJ9WN"))?.facts.insuredAs).toBe("flexible");
  });

  test("a later layout, and a fact or option that is not listed here, were made by a newer version", () => {
    const head = [
      [0, 2],
      [0, 1],
      [0, 1],
    ] as const;
    expect(decodeCase(facts, made([3, 5], ...head, [0, 1]))).toEqual({
      ok: false,
      problem: "newer",
    });
    // One fact, so many skipped (Exp-Golomb of 120), known, yes.
    const beyond = made([2, 5], ...head, [1, 1], [0, 6], [121, 7], [1, 1], [1, 1], [0, 1]);
    expect(decodeCase(facts, beyond)).toEqual({ ok: false, problem: "newer" });
    // The first fact, known, its ninth option.
    const option = made([2, 5], ...head, [1, 1], [1, 1], [1, 1], [0, 3], [9, 4], [0, 1]);
    expect(decodeCase(facts, option)).toEqual({ ok: false, problem: "newer" });
  });

  /** A whole number as the code writes it: zeros for each further bit, then the bits. */
  const whole = (number: number) => {
    const further = Math.floor(Math.log2(number + 1));
    return [
      [0, further],
      [number + 1, further + 1],
    ] as const;
  };
  const day = (year: number, month: number, date: number) =>
    [
      [1, 1],
      [(year * 12 + month - 1) * 31 + date - 1, 22],
    ] as const;
  const [none, end] = [
    [0, 1],
    [0, 1],
  ] as const;

  test("one of no layout, of nobody, or with a day that is none is broken", () => {
    const ofNobody = made([2, 5], [3, 2], none, none, end);
    const ofNoLayout = made([0, 5], [0, 2], none, none, end);
    for (const code of [ofNobody, ofNoLayout]) expect(decodeCase(facts, code)).toEqual(broken);
    const dated = (
      asOf: readonly (readonly [number, number])[],
      statedOn = [none] as typeof asOf,
    ) => decodeCase(facts, made([2, 5], [0, 2], ...asOf, ...statedOn, end));
    expect(caseOf(dated(day(2024, 2, 29), day(2023, 12, 31)))).toEqual({
      asOf: "2024-02-29",
      statedOn: "2023-12-31",
      facts: { applicant: "person" },
    });
    expect(dated(day(2023, 2, 29))).toEqual(broken);
    expect(dated(day(2024, 2, 29), day(2023, 2, 29))).toEqual(broken);
    expect(dated(day(0, 1, 1))).toEqual(broken);
  });

  test("one with a letter or a bit more than it needs is broken", () => {
    const head = [[2, 5], [0, 2], none, none] as const;
    const unknownDistrict = [[1, 1], ...whole(0), [0, 1], end] as const;
    expect(caseOf(decodeCase(facts, made(...head, ...unknownDistrict)))?.facts).toEqual({
      applicant: "person",
      district: null,
    });
    expect(decodeCase(facts, made(...head, ...unknownDistrict, [1, 2]))).toEqual(broken);
    expect(decodeCase(facts, made(...head, ...unknownDistrict, [0, 7]))).toEqual(broken);
    expect(decodeCase(facts, made(...head, end, [0, 5]))).toEqual(broken);
  });

  test("the first layout names no fact that was listed later, the second any that is", () => {
    const position = shareList.firstLayout?.facts ?? 0;
    const answer = [[1, 1], ...whole(position), [0, 1], end] as const;
    expect(decodeCase(facts, made([1, 5], [0, 2], none, ...answer))).toEqual(broken);
    expect(decodeCase(facts, made([2, 5], [0, 2], none, none, ...answer))).toHaveProperty("value");
    const last = [[1, 1], ...whole(position - 1), [0, 1], end] as const;
    expect(decodeCase(facts, made([1, 5], [0, 2], none, ...last))).toHaveProperty("value");
  });

  test("of the first, only being insured nowhere meant something else", () => {
    const withNone = (id: string) => {
      const position = shareList.facts.findIndex((one) => one.id === id);
      const option = shareList.facts[position]?.options.indexOf("none") ?? -1;
      const answer = [[1, 1], ...whole(position), [1, 1], ...whole(option), end] as const;
      return decodeCase(facts, made([1, 5], [0, 2], none, ...answer));
    };
    expect(caseOf(withNone("business"))?.facts.business).toBe("none");
    expect(withNone("insuredAs")).toMatchObject({ value: { leftOut: ["insuredAs"] } });
  });

  test("a member of a set that is not listed here was added by a newer version", () => {
    const position = shareList.facts.findIndex(({ id }) => id === "hardshipCircumstances");
    const members = shareList.facts[position]?.options.length ?? 0;
    const withMember = (member: number) =>
      decodeCase(
        facts,
        made(
          [2, 5],
          [0, 2],
          none,
          none,
          [1, 1],
          ...whole(position),
          [1, 1],
          ...whole(1),
          ...whole(member),
          end,
        ),
      );
    expect(caseOf(withMember(members - 1))?.facts.hardshipCircumstances).toEqual([
      "long-unemployed-graduate",
    ]);
    expect(withMember(members)).toEqual({ ok: false, problem: "newer" });
  });

  test("a number of more than 52 further bits is broken, one of fewer is only too large", () => {
    const id = "unemploymentInsuranceMonths";
    const position = shareList.facts.findIndex((one) => one.id === id);
    const withBits = (further: number) =>
      decodeCase(
        facts,
        made(
          ...([[2, 5], [0, 2], none, none, [1, 1], ...whole(position), [1, 1], [0, 1]] as const),
          ...([[0, further], [1, 1], [0, further], end] as const),
        ),
      );
    expect(withBits(52)).toMatchObject({ value: { leftOut: [id] } });
    expect(withBits(53)).toEqual(broken);
  });

  test("one that breaks off within an answer is broken, though its check letters agree", () => {
    const head = [
      [2, 5],
      [0, 2],
      [0, 1],
      [0, 1],
    ] as const;
    expect(decodeCase(facts, made(...head, [0, 1]))).toEqual(
      decoded({ asOf: null, facts: { applicant: "person" } }),
    );
    // An answer is announced in the last bit; what is skipped before it, or what it is, is not there.
    expect(decodeCase(facts, made(...head, [1, 1]))).toEqual(broken);
    expect(decodeCase(facts, made(...head, [1, 1], [1, 1], [1, 1], [0, 3]))).toEqual(broken);
    expect(decodeCase(facts, made([2, 5]))).toEqual(broken);
  });

  test("the day on which this year's answers were given comes back", () => {
    const dated: Case = {
      asOf: "2027-01-01",
      statedOn: "2026-11-25",
      facts: { applicant: "person", trainingAllowanceThisYear: true },
    };
    expect(caseOf(decodeCase(facts, encodeCase(facts, dated)))).toEqual(dated);
  });
});

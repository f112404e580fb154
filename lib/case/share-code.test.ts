import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { facts } from "@/lib/policy/documents/alxa-2019/facts";
import { randomDay, randomFacts } from "@/lib/policy/documents/alxa-2019/testing/random-facts";
import { applicants, type Fact, type Facts } from "@/lib/policy/engine";
import { shareList } from "@/lib/policy/share-list";
import type { Case } from "./case";
import { BitWriter, checkOf, spell } from "./share-bits";
import { decodeCase, encodeCase } from "./share-code";

const randomCase: fc.Arbitrary<Case> = fc
  .tuple(fc.constantFrom(...applicants), randomDay, fc.boolean(), fc.constantFrom(2, 5, 9, 10))
  .chain(([applicant, day, dated, known]) =>
    randomFacts(facts, applicant, day, known).map((given) => ({
      asOf: dated ? day : null,
      facts: given,
    })),
  );

const person: Case = {
  asOf: "2019-09-01",
  facts: {
    applicant: "person",
    district: "alxa-left",
    workStatus: "self-employed",
    birthDate: "1996-02-29",
    canWork: null,
    hardshipCircumstances: [],
    loanGroups: ["veteran", "rural-entrepreneur"],
    business: "sole-trader",
    appraisalFeeYuan: 300.05,
    certificateLevel: 1,
  },
};

/** Printed on paper already: what these read must never change. */
const printedFirst = "14PXPMZS75N9AX49ZE4BK9MP9G00X9P09SAP";
const printed = "24PXPMFWKJTMNEJ4ZQ25SMTB4R00EMV0QWYA";
const decoded = (given: Case, leftOut: readonly string[] = []) => ({
  ok: true,
  value: { case: given, leftOut },
});

const value = (read: ReturnType<typeof decodeCase>): Case | null =>
  read.ok ? read.value.case : null;
const broken = { ok: false, problem: "broken" };

describe("the list", () => {
  test("has every fact once, with its type and every option", () => {
    const ids = shareList.facts.filter(({ givenUp }) => !givenUp).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const fact of facts) {
      const shared = shareList.facts.find(({ id, givenUp }) => id === fact.id && !givenUp);
      expect(shared?.type, fact.id).toBe(fact.type);
      const options = "options" in fact ? fact.options.map(({ id }) => id) : [];
      expect(shared?.options, fact.id).toEqual(expect.arrayContaining(options));
      expect(new Set(shared?.options).size, fact.id).toBe(shared?.options.length);
    }
  });

  test("gives a printed code the meaning it always had", () => {
    expect(encodeCase(facts, person)).toBe(printed);
    expect(decodeCase(facts, printed)).toEqual(decoded(person));
    expect(decodeCase(facts, printedFirst)).toEqual(decoded(person));
  });
});

describe("a share code", () => {
  test("brings every case back as it was", () => {
    fc.assert(
      fc.property(randomCase, (value) => {
        expect(decodeCase(facts, encodeCase(facts, value))).toEqual(decoded(value));
      }),
      { numRuns: 200 },
    );
  });

  test("keeps every value at the ends of a number and of the calendar", () => {
    for (const fact of facts) {
      const applicant = fact.subjects[0] ?? "person";
      const values =
        fact.type === "number"
          ? [fact.min, fact.max, fact.max - 1, ...(fact.decimals ? [0.01, fact.max - 0.01] : [])]
          : fact.type === "date"
            ? ["0001-01-01", "9999-12-31"]
            : [];
      for (const end of values) {
        const given: Case = { asOf: null, facts: { applicant, [fact.id]: end } };
        expect(value(decodeCase(facts, encodeCase(facts, given)))).toEqual(given);
      }
    }
  });

  test("is short, and of letters that a link and a QR code carry as they are", () => {
    fc.assert(
      fc.property(randomCase, (value) => {
        const code = encodeCase(facts, value);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]+$/);
        expect(code.length).toBeLessThan(130);
      }),
    );
    expect(encodeCase(facts, { asOf: null, facts: { applicant: "person" } }).length).toBe(6);
  });

  test("does not depend on the order of the answers", () => {
    const { applicant, ...rest } = person.facts;
    const turned = { applicant, ...Object.fromEntries(Object.entries(rest).reverse()) };
    expect(encodeCase(facts, { ...person, facts: turned })).toBe(encodeCase(facts, person));
  });

  test("may be typed in small letters, in groups, and with O for 0", () => {
    const typed = printed
      .toLowerCase()
      .replaceAll("0", "o")
      .replace(/(.{4})/g, "$1-");
    expect(value(decodeCase(facts, ` ${typed} `))).toEqual(person);
    for (const one of ["I", "i", "L", "l"]) {
      expect(value(decodeCase(facts, printedFirst.replace("1", one)))).toEqual(person);
    }
  });
});

describe("a code that is none", () => {
  test("is refused when one letter is wrong, missing or doubled, or two neighbours are swapped", () => {
    const letters = Array.from(printed);
    letters.forEach((letter, position) => {
      for (const other of "0123456789ABCDEFGHJKMNPQRSTVWXYZ") {
        if (other === letter) continue;
        expect(decodeCase(facts, letters.with(position, other).join(""))).toEqual(broken);
      }
      expect(decodeCase(facts, letters.toSpliced(position, 1).join(""))).toEqual(broken);
      expect(decodeCase(facts, letters.toSpliced(position, 0, letter).join(""))).toEqual(broken);
      const next = letters[position + 1];
      if (next === undefined || next === letter) return;
      const swapped = letters.with(position, next).with(position + 1, letter);
      expect(decodeCase(facts, swapped.join(""))).toEqual(broken);
    });
  });

  test.each(["", " ", "0", "0000", "11111", "U", "你好", "💣", "%"])("%j is refused", (code) => {
    expect(decodeCase(facts, code)).toEqual(broken);
  });

  test("is read with spaces up to a thousand signs, and refused unread beyond", () => {
    const spaces = " ".repeat(1000 - printed.length);
    expect(value(decodeCase(facts, `${printed}${spaces}`))).toEqual(person);
    expect(decodeCase(facts, `${printed}${spaces} `)).toEqual(broken);
    expect(decodeCase(facts, `${printed}${"0".repeat(100_000)}`)).toEqual(broken);
    expect(decodeCase(facts, `${printed}${" ".repeat(100_000)}`)).toEqual(broken);
  });

  test("never throws, whatever is written", () => {
    const anything = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
      .map((units) => String.fromCharCode(...units));
    const lookalike = fc
      .array(fc.constantFrom(..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"), { maxLength: 80 })
      .map((letters) => letters.join(""));
    fc.assert(
      fc.property(fc.oneof(anything, lookalike), (code) => {
        const read = decodeCase(facts, code);
        expect(!read.ok || typeof read.value.case.facts.applicant === "string").toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("rules that have changed since", () => {
  const without = (id: string): readonly Fact[] => facts.filter((fact) => fact.id !== id);

  test("an answer to a fact that is gone is left out, and the others stay", () => {
    const { birthDate, ...rest } = person.facts;
    expect(birthDate).toBeDefined();
    const kept: Facts = { ...rest, applicant: "person" };
    expect(decodeCase(without("birthDate"), printed)).toEqual(
      decoded({ ...person, facts: kept }, ["birthDate"]),
    );
  });

  test("nothing is left out where a fact that is gone was not known", () => {
    const { canWork, ...rest } = person.facts;
    expect(canWork).toBeNull();
    expect(decodeCase(without("canWork"), printed)).toEqual(
      decoded({ ...person, facts: { ...rest, applicant: "person" } }),
    );
  });

  test("an option that is gone is left out", () => {
    const changed = facts.map((fact) =>
      fact.id === "business" && fact.type === "choice"
        ? { ...fact, options: fact.options.filter(({ id }) => id !== "sole-trader") }
        : fact,
    );
    const read = decodeCase(changed, printed);
    expect(read).toMatchObject({ value: { leftOut: ["business"] } });
    expect(value(read)?.facts.business).toBeUndefined();
    expect(value(read)?.facts.birthDate).toBe("1996-02-29");
  });

  test("an answer of another kind of applicant is not written", () => {
    const mixed: Case = { asOf: null, facts: { applicant: "enterprise", birthDate: "1990-01-01" } };
    expect(value(decodeCase(facts, encodeCase(facts, mixed)))?.facts).toEqual({
      applicant: "enterprise",
    });
  });
});

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
    for (const id of leftOut.split(" ")) expect(value(read)?.facts[id]).toBeUndefined();
  });

  test("of the first, what still has a meaning is kept", () => {
    expect(value(decodeCase(facts, "13Q4W6M068S5G29K0"))?.facts).toEqual({
      applicant: "person",
      district: "ejin",
      canWork: true,
    });
    expect(value(decodeCase(facts, "1213MJ9WN"))?.facts.insuredAs).toBe("flexible");
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
    expect(value(dated(day(2024, 2, 29), day(2023, 12, 31)))).toEqual({
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
    expect(value(decodeCase(facts, made(...head, ...unknownDistrict)))?.facts).toEqual({
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
    expect(value(withNone("business"))?.facts.business).toBe("none");
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
    expect(value(withMember(members - 1))?.facts.hardshipCircumstances).toEqual([
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
    expect(value(decodeCase(facts, encodeCase(facts, dated)))).toEqual(dated);
  });
});

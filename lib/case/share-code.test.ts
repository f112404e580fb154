import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { facts } from "@/lib/policy/documents/alxa-2019/facts";
import { randomDay, randomFacts } from "@/lib/policy/documents/alxa-2019/testing/random-facts";
import { applicants, type Fact, type Facts } from "@/lib/policy/engine";
import { shareList } from "@/lib/policy/share-list";
import type { Case } from "./case";
import { decodeCase, encodeCase } from "./share-code";
import { broken, caseOf, decoded } from "./testing/decoded";

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
        expect(caseOf(decodeCase(facts, encodeCase(facts, given)))).toEqual(given);
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
    expect(caseOf(decodeCase(facts, ` ${typed} `))).toEqual(person);
    for (const one of ["I", "i", "L", "l"]) {
      expect(caseOf(decodeCase(facts, printedFirst.replace("1", one)))).toEqual(person);
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
    expect(caseOf(decodeCase(facts, `${printed}${spaces}`))).toEqual(person);
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
    expect(caseOf(read)?.facts.business).toBeUndefined();
    expect(caseOf(read)?.facts.birthDate).toBe("1996-02-29");
  });

  test("an answer of another kind of applicant is not written", () => {
    const mixed: Case = { asOf: null, facts: { applicant: "enterprise", birthDate: "1990-01-01" } };
    expect(caseOf(decodeCase(facts, encodeCase(facts, mixed)))?.facts).toEqual({
      applicant: "enterprise",
    });
  });
});

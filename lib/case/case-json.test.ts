import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { facts } from "@/lib/policy/documents/alxa-2019/facts";
import { randomDay, randomFacts } from "@/lib/policy/documents/alxa-2019/testing/random-facts";
import { applicants, laws } from "@/lib/policy/engine";
import { caseReader } from "./case-json";

const reader = caseReader(facts);
const today = "2026-11-25";
const readCase = (value: unknown, repeated: readonly string[] = []) =>
  reader(value, today, repeated);

function errorsOf(value: unknown, repeated: readonly string[] = []): readonly string[] {
  const parsed = readCase(value, repeated);
  return !parsed.ok ? parsed.problem.map(({ path, code }) => `${path}: ${code}`) : [];
}

const person = (given: Readonly<Record<string, unknown>>) => ({
  facts: { applicant: "person", ...given },
});
const enterprise = (given: Readonly<Record<string, unknown>>) => ({
  facts: { applicant: "enterprise", ...given },
});

describe("a case from outside", () => {
  test("is taken as it stands, whatever is known of it", () => {
    const anyCase = fc
      .tuple(fc.constantFrom(...applicants), randomDay, fc.constantFrom(0, 5, 10))
      .chain(([applicant, asOf, known]) =>
        randomFacts(facts, applicant, asOf, known).map((given) => ({ asOf, facts: given })),
      );
    fc.assert(
      fc.property(anyCase, (value) => {
        expect(readCase(JSON.parse(JSON.stringify(value)))).toEqual({
          ok: true,
          value: { ...value, law: "amended" },
        });
      }),
      { numRuns: 200 },
    );
  });

  test("need not name a day", () => {
    expect(readCase(person({}))).toEqual({
      ok: true,
      value: { asOf: null, law: "amended", facts: { applicant: "person" } },
    });
  });

  test("may name the law by which it is assessed", () => {
    for (const law of laws)
      expect(readCase({ law, ...person({}) })).toMatchObject({ value: { law } });
    expect(errorsOf({ law: "draft", ...person({}) })).toEqual(["law: notAnOption"]);
    expect(errorsOf({ law: "", ...person({}) })).toEqual(["law: notAnOption"]);
    for (const law of [null, 1, true, ["document"], {}]) {
      expect(errorsOf({ law, ...person({}) })).toEqual(["law: wrongType"]);
    }
  });

  test("may say of which year this year's facts are", () => {
    const stated = { asOf: "2027-01-01", statedOn: "2026-11-25", ...person({}) };
    expect(readCase(stated)).toEqual({ ok: true, value: { ...stated, law: "amended" } });
    expect(errorsOf({ ...stated, statedOn: "2026-11-31" })).toEqual(["statedOn: notADay"]);
    expect(errorsOf({ ...stated, statedOn: null })).toEqual(["statedOn: wrongType"]);
  });

  test("may hold what only an office states, for any kind of applicant", () => {
    for (const applicant of applicants) {
      const given: Record<string, unknown> = { applicant };
      for (const fact of facts) if (fact.holder === "office") given[fact.id] = null;
      expect(errorsOf({ facts: given })).toEqual([]);
    }
  });

  test("keeps a fact of two kinds of applicant to those two", () => {
    expect(errorsOf(person({ internshipMonths: 3 }))).toEqual([]);
    expect(errorsOf(enterprise({ internshipMonths: 3 }))).toEqual([]);
    expect(errorsOf({ facts: { applicant: "institution", internshipMonths: 3 } })).toEqual([
      "facts.internshipMonths: otherApplicant",
    ]);
  });
});

describe("what is wrong with a value", () => {
  test.each([
    ["canWork", "true", "wrongType"],
    ["canWork", 1, "wrongType"],
    ["birthDate", "2019-02-30", "notADay"],
    ["birthDate", "1900-02-29", "notADay"],
    ["birthDate", "2019-2-3", "notADay"],
    ["birthDate", "2019-02-03T00:00:00Z", "notADay"],
    ["birthDate", " 2019-02-03", "notADay"],
    ["birthDate", "0000-01-01", "notADay"],
    ["birthDate", "", "notADay"],
    ["birthDate", 20190203, "wrongType"],
    ["businessStaff", -1, "tooSmall"],
    ["businessStaff", 1.5, "notWhole"],
    ["businessStaff", "5", "wrongType"],
    ["businessStaff", 100_000_001, "tooLarge"],
    ["businessStaff", Number.POSITIVE_INFINITY, "wrongType"],
    ["appraisalFeeYuan", 0.005, "tooManyDecimals"],
    ["appraisalFeeYuan", 1e-9, "tooManyDecimals"],
    ["appraisalFeeYuan", 1e300, "tooLarge"],
    ["certificateLevel", 6, "notAnOption"],
    ["certificateLevel", "5", "notAnOption"],
    ["business", "bank", "notAnOption"],
    ["business", "toString", "notAnOption"],
    ["business", ["other"], "notAnOption"],
    ["loanGroups", "veteran", "wrongType"],
    ["loanGroups", { 0: "veteran" }, "wrongType"],
    ["loanGroups", ["king", "queen"], "notAnOption"],
    ["loanGroups", [null], "notAnOption"],
    ["loanGroups", ["veteran", "veteran"], "repeated"],
    ["staffNow", 5, "otherApplicant"],
    ["nothing", 5, "unknownFact"],
    ["constructor", 5, "unknownFact"],
    ["toString", null, "unknownFact"],
  ])("%s: %j is %s", (id, value, code) => {
    expect(errorsOf(person({ [id]: value }))).toEqual([`facts.${id}: ${code}`]);
  });

  test.each([
    ["2026-11-25", undefined, []],
    ["2026-11-26", undefined, ["facts.birthDate: afterAssessment"]],
    ["1906-11-25", undefined, []],
    ["1906-11-24", undefined, ["facts.birthDate: tooLongAgo"]],
    ["2019-09-01", "2019-09-01", []],
    ["2019-09-02", "2019-09-01", ["facts.birthDate: afterAssessment"]],
    ["1899-09-01", "2019-09-01", []],
    ["1899-08-31", "2019-09-01", ["facts.birthDate: tooLongAgo"]],
    ["2030-01-01", "2019-02-30", ["asOf: notADay"]],
  ])("born on %s, assessed on %s: %j", (birthDate, asOf, errors) => {
    expect(errorsOf({ ...(asOf && { asOf }), ...person({ birthDate }) })).toEqual(errors);
  });

  test("a date that cannot be is said beside everything else", () => {
    expect([...errorsOf(person({ birthDate: "2030-01-01", canWork: 1 }))].sort()).toEqual([
      "facts.birthDate: afterAssessment",
      "facts.canWork: wrongType",
    ]);
  });

  test("a set is read no further than it can be long", () => {
    const long = Array.from({ length: 30_000 }, () => "veteran");
    expect(errorsOf(person({ loanGroups: long }))).toEqual(["facts.loanGroups: repeated"]);
  });

  test.each([0.01, 0.07, 1.1, 2.8, 12345.67, 999_999_999_999.99, 1e12, 0, -0])(
    "%d yuan is right",
    (yuan) => {
      expect(errorsOf(person({ appraisalFeeYuan: yuan }))).toEqual([]);
    },
  );

  test("a member that every object inherits is no fact, even where JSON names it", () => {
    const value: unknown = JSON.parse('{"facts":{"applicant":"person","__proto__":{"canWork":1}}}');
    expect(errorsOf(value)).toEqual(["facts.__proto__: unknownFact"]);
    expect(errorsOf(JSON.parse('{"__proto__":{"facts":{"applicant":"person"}}}'))).toEqual([
      "facts: required",
      "__proto__: unknownMember",
    ]);
  });
});

describe("everything that is wrong", () => {
  test("is said at once, each in both languages", () => {
    const parsed = readCase(
      {
        asOf: "2019-02-30",
        law: "draft",
        more: 1,
        facts: {
          applicant: "enterprise",
          enterpriseSize: "huge",
          staffNow: -1.5,
          trainingShortfallYuan: 1.555,
          needsFinancing: "yes",
          fundCoversOneYear: 1,
          birthDate: "1990-01-01",
          nothing: null,
        },
      },
      ["facts.staffNow"],
    );
    const errors = parsed.ok ? [] : parsed.problem;
    expect(new Set(errors.map(({ path, code }) => `${path}: ${code}`))).toEqual(
      new Set([
        "asOf: notADay",
        "law: notAnOption",
        "more: unknownMember",
        "facts.enterpriseSize: notAnOption",
        "facts.staffNow: tooSmall",
        "facts.staffNow: repeated",
        "facts.trainingShortfallYuan: tooManyDecimals",
        "facts.needsFinancing: wrongType",
        "facts.fundCoversOneYear: wrongType",
        "facts.birthDate: otherApplicant",
        "facts.nothing: unknownFact",
      ]),
    );
    for (const { message, messageZh } of errors) {
      expect(message).toMatch(/^[A-Z][\x20-\x7e]+\.$/);
      expect(messageZh).toMatch(/[\u4e00-\u9fff].*。$/);
    }
  });

  test("is also said where nobody knows who applies", () => {
    const facts = { canWork: 1, staffNow: 5, nothing: 1 };
    const rest = ["facts.canWork: wrongType", "facts.nothing: unknownFact"];
    const sorted = (value: unknown) => [...errorsOf(value)].sort();
    expect(sorted({ facts })).toEqual(["facts.applicant: required", ...rest]);
    for (const applicant of [null, "", "Person", 1, ["person"], {}]) {
      expect(sorted({ facts: { ...facts, applicant } })).toEqual([
        "facts.applicant: notAnOption",
        ...rest,
      ]);
    }
  });

  test.each([null, [], 1, "text", true])("%j is no case", (value) => {
    expect(errorsOf(value)).toEqual([": wrongType"]);
  });

  test.each([null, [], 1, "text"])("%j holds no facts", (value) => {
    expect(errorsOf({ facts: value })).toEqual(["facts: wrongType"]);
  });

  test("a day that is null is none", () => {
    expect(errorsOf({ ...person({}), asOf: null })).toEqual(["asOf: wrongType"]);
  });
});

describe("what is wrong is said in words", () => {
  const wordsOf = (value: unknown, repeated: readonly string[] = []) => {
    const parsed = readCase(value, repeated);
    return parsed.ok ? [] : parsed.problem.map(({ path, messageZh }) => [path, messageZh]);
  };

  test.each([
    [1, "", "内容要是一个带 facts 的对象。"],
    [{}, "facts", "缺这一项。"],
    [{ facts: 1 }, "facts", "要是一个对象。"],
    [{ ...person({}), asOf: 1 }, "asOf", "要写成 YYYY-MM-DD 的日期，比如 2019-09-01。"],
    [{ ...person({}), statedOn: 1 }, "statedOn", "要写成 YYYY-MM-DD 的日期，比如 2019-09-01。"],
    [
      person({ applicant: "cat" }),
      "facts.applicant",
      "要是其中之一：person、enterprise、institution。",
    ],
    [person({ canWork: 1 }), "facts.canWork", "要是 true 或 false；不清楚写 null。"],
    [person({ birthDate: "2030-01-01" }), "facts.birthDate", "不能在测算那天以后。"],
    [person({ trainingDays: 367 }), "facts.trainingDays", "不能大于 366。"],
    [person({ staffNow: 1 }), "facts.staffNow", "只有企业才填这一项，申请人不是。"],
    [person({ cats: 1 }), "facts.cats", "没有叫这个名字的事实。"],
    [{ ...person({}), cats: 1 }, "cats", "没有这一项；请求只有：asOf、statedOn、law、facts。"],
  ])("%#: %j", (value, path, message) => expect(wordsOf(value)).toEqual([[path, message]]));

  test("a name that is given twice within a value is counted to its fact", () => {
    expect(wordsOf(person({ loanGroups: [] }), ["facts.loanGroups.0.a"])).toEqual([
      ["facts.loanGroups", "写了不止一次。"],
    ]);
  });

  test("a day that is none bounds no other", () => {
    const bornLater = person({ birthDate: "2030-01-01" });
    expect(errorsOf({ ...bornLater, asOf: ["2019-09-01"] })).toEqual(["asOf: wrongType"]);
  });
});

import { describe, expect, test } from "vitest";
import { facts } from "@/lib/policy/documents/alxa-2019/facts";
import { typeOf, writtenProblems } from "@/lib/policy/engine";
import { formValue, postedValue, problemIn } from "./form";
import { answerSchema, dayPartsSchema, numberSchema } from "./schema";

const fact = (id: string) => {
  const found = facts.find((one) => one.id === id);
  if (!found) throw new Error(`no fact ${id}`);
  return found;
};

function read(id: string, input: unknown) {
  const result = answerSchema(fact(id), "2026-11-25").safeParse(input);
  return result.success ? result.data : `! ${result.error.issues.map(({ message }) => message)}`;
}

const day = (year: string, month: string, date: string) => ({ year, month, day: date });

const cases: readonly (readonly [string, unknown, unknown])[] = [
  ["canWork", "yes", true],
  ["canWork", "no", false],
  ["canWork", ["no"], false],
  ["canWork", "", "! required"],
  ["canWork", null, "! required"],
  ["canWork", undefined, "! required"],
  ["canWork", [], "! required"],
  ["canWork", "true", "! notAnOption"],

  ["business", "sole-trader", "sole-trader"],
  ["business", "", "! required"],
  ["business", "bank", "! notAnOption"],
  ["certificateLevel", "5", 5],
  ["certificateLevel", "6", "! notAnOption"],

  ["loanGroups", ["rural-entrepreneur", "veteran"], ["veteran", "rural-entrepreneur"]],
  ["loanGroups", ["veteran", "veteran"], ["veteran"]],
  ["loanGroups", "veteran", ["veteran"]],
  ["loanGroups", ["none"], []],
  ["loanGroups", [], "! required"],
  ["loanGroups", false, "! required"],
  ["loanGroups", ["none", "veteran"], "! notAnOption"],
  ["loanGroups", ["king"], "! notAnOption"],

  ["businessStaff", "0", 0],
  ["businessStaff", " 12 ", 12],
  ["businessStaff", "１２", 12],
  ["businessStaff", "1,200", 1200],
  ["businessStaff", "1，200", 1200],
  ["businessStaff", "12.0", 12],
  ["businessStaff", "-0", 0],
  ["businessStaff", "", "! required"],
  ["businessStaff", "十二", "! notANumber"],
  ["businessStaff", "1e3", "! notANumber"],
  ["businessStaff", "12,3", "! notANumber"],
  ["businessStaff", "1 200", "! notANumber"],
  ["businessStaff", "Infinity", "! notANumber"],
  ["businessStaff", "1.5", "! notWhole"],
  ["businessStaff", "-1", "! tooSmall"],
  ["businessStaff", "100000000", 100000000],
  ["businessStaff", "100000001", "! tooLarge"],
  ["businessStaff", "9".repeat(400), "! tooLarge"],

  ["appraisalFeeYuan", "300", 300],
  ["appraisalFeeYuan", "300.5", 300.5],
  ["appraisalFeeYuan", "12,345.67", 12345.67],
  ["appraisalFeeYuan", "１２．５", 12.5],
  ["appraisalFeeYuan", "300.050", 300.05],
  ["appraisalFeeYuan", "300.", 300],
  ["appraisalFeeYuan", "300.005", "! tooManyDecimals"],
  ["appraisalFeeYuan", "-0.01", "! tooSmall"],
  ["appraisalFeeYuan", "1000000000000.01", "! tooLarge"],
  ["internRetentionPercent", "100", 100],
  ["internRetentionPercent", "100.01", "! tooLarge"],

  ["birthDate", day("1996", "2", "29"), "1996-02-29"],
  ["birthDate", day("１９９６", " 02 ", "２９"), "1996-02-29"],
  ["birthDate", day("1996年", "2月", "29日"), "1996-02-29"],
  ["birthDate", day("1995", "2", "29"), "! notADay"],
  ["birthDate", day("96", "2", "29"), "! notAYear"],
  ["birthDate", day("0000", "2", "29"), "! notAYear"],
  ["birthDate", day("1996", "13", "1"), "! notAMonth"],
  ["birthDate", day("1996", "0", "1"), "! notAMonth"],
  ["birthDate", day("1996", "two", "1"), "! notAMonth"],
  ["birthDate", day("1996", "4", "31"), "! notADay"],
  ["birthDate", day("1996", "4", "x"), "! notADay"],
  ["birthDate", day("2026", "11", "25"), "2026-11-25"],
  ["birthDate", day("2026", "11", "26"), "! afterAssessment"],
  ["birthDate", day("1906", "11", "25"), "1906-11-25"],
  ["birthDate", day("1906", "11", "24"), "! tooLongAgo"],
  ["leftSchoolOn", day("2030", "7", "1"), "2030-07-01"],
  ["birthDate", day("1996", "", "1"), "! required"],
  ["birthDate", { year: "1996" }, "! required"],
  ["birthDate", {}, "! required"],
  ["birthDate", undefined, "! required"],
  ["birthDate", "1996-02-29", "! required"],
];

describe("the schema of an answer", () => {
  test.each(cases)("%s: %j gives %j", (id, input, expected) => {
    expect(read(id, input)).toEqual(expected);
  });

  test("every problem has a case above", () => {
    const seen = cases.map(([, , expected]) => String(expected).replace("! ", ""));
    for (const problem of writtenProblems.filter((one) => one !== "notADate"))
      expect(seen).toContain(problem);
  });
});

describe("what a browser posts", () => {
  const posted = (fields: Readonly<Record<string, readonly string[]>>) => (name: string) =>
    fields[name] ?? [];

  test("is what the schema reads: a text, the boxes ticked, the parts of a date", () => {
    expect(postedValue(fact("canWork"), posted({ canWork: ["yes"] }))).toBe("yes");
    expect(
      postedValue(fact("loanGroups"), posted({ loanGroups: ["veteran", "online-merchant"] })),
    ).toEqual(["veteran", "online-merchant"]);
    const born = { "birthDate.year": ["1990"], "birthDate.day": ["7"] };
    expect(postedValue(fact("birthDate"), posted(born))).toEqual({
      year: "1990",
      month: "",
      day: "7",
    });
    expect(read("canWork", postedValue(fact("canWork"), posted({})))).toBe("! required");
  });
});

test("an answer stands in a form as it would be typed, and is read again", () => {
  expect(formValue(fact("birthDate"), "1990-03-07")).toEqual({
    year: "1990",
    month: "3",
    day: "7",
  });
  expect(formValue(fact("loanGroups"), [])).toEqual(["none"]);
  expect(formValue(fact("canWork"), null)).toBeUndefined();
  for (const one of facts) {
    for (const value of typeOf(one).samples(one, 20190901, [1, 12])) {
      expect(read(one.id, formValue(one, value)), one.id).toEqual(value);
    }
  }
});

test("an answer that was not given stands in no form", () => {
  expect(formValue(fact("birthDate"), undefined)).toBeUndefined();
});

test("a date has no bounds where the assessment date is not known", () => {
  const born = answerSchema(fact("birthDate"), null);
  expect(born.safeParse(day("2030", "1", "1")).data).toBe("2030-01-01");
});

test("what is no fact is read by the same schemas", () => {
  const months = numberSchema({ decimals: 0, min: 1, max: 12 });
  expect(months.safeParse("１２").data).toBe(12);
  expect(months.safeParse("13").error?.issues.map(({ message }) => message)).toEqual(["tooLarge"]);
  expect(dayPartsSchema.safeParse(day("1996", "2", "29")).data).toBe("1996-02-29");
});

test("the message of an issue is a code, or none of ours", () => {
  expect(problemIn("tooLarge")).toBe("tooLarge");
  expect(problemIn("Invalid input")).toBeUndefined();
  expect(problemIn(undefined)).toBeUndefined();
});

import { describe, expect, test } from "vitest";
import { rules } from "@/lib/policy";
import { factMember, nothingStated } from "./fact-member";

/** What is wrong with something as one value for everywhere, or by district. */
const wrongWith = (fact: string, found: unknown) =>
  factMember({ fact, by: "district" }, rules)
    .schemaFor(found)
    .safeParse(found)
    .error?.issues.map(({ message, path }) => [message, ...path].join(" "));

const allowed = (fact: string) => factMember({ fact, by: "district" }, rules).allowedAt(["ejin"]);

describe("a fact of any type can be stated", () => {
  test.each([
    ["canWork", true, { zh: "true 或 false", en: "true or false" }],
    [
      "birthDate",
      "2000-02-29",
      { zh: "引号里的日期，写成 YYYY-MM-DD", en: "a date in quotation marks, YYYY-MM-DD" },
    ],
    [
      "businessStaff",
      8,
      {
        zh: expect.stringMatching(/的整数，不加引号$/),
        en: expect.stringContaining("a whole number"),
      },
    ],
    ["certificateLevel", 3, { zh: "5 或 4 或 3 或 2 或 1", en: "5 or 4 or 3 or 2 or 1" }],
    ["loanGroups", ["veteran"], { zh: expect.stringMatching(/^\[ … \]，里面可以写：.*"veteran"/) }],
  ])("%s: everywhere and by district, with words of what is allowed", (fact, value, words) => {
    const read = (found: unknown) =>
      factMember({ fact, by: "district" }, rules).schemaFor(found).parse(found).facts?.[fact];
    expect(read(value)).toEqual({ by: "district", everywhere: value, byDistrict: {} });
    expect(read({ ejin: value })).toEqual({
      by: "district",
      everywhere: null,
      byDistrict: { ejin: value },
    });
    expect(allowed(fact)).toMatchObject(words);
  });

  test.each([
    ["birthDate", "2001-02-29", "notADay"],
    ["businessStaff", 1.5, "notWhole"],
    ["certificateLevel", 6, "notAnOption"],
    ["loanGroups", ["veteran", "veteran"], "repeated"],
  ])("%s is not %j: %s", (fact, value, code) => {
    expect(wrongWith(fact, value)).toEqual([code]);
    expect(wrongWith(fact, { ejin: value })).toEqual([`${code} ejin`]);
  });

  test("sets are the same in any order", () => {
    const districts = ["alxa-left", "alxa-right", "ejin", "hightech-zone", "tengger-zone"];
    const found = {
      ...Object.fromEntries(districts.map((id) => [id, ["veteran", "disabled"]])),
      "ulanbuh-zone": ["disabled", "veteran"],
    };
    const member = factMember({ fact: "loanGroups", by: "district" }, rules);
    expect(member.schemaFor(found).parse(found).facts?.loanGroups).toMatchObject({
      everywhere: ["veteran", "disabled"],
    });
  });
});

test("a fact that the rules do not have cannot be stated", () => {
  expect(() => factMember({ fact: "seaworthy", by: "year" }, rules)).toThrow("seaworthy");
});

test("nothing is stated of facts without a file", () => {
  expect(
    nothingStated([
      { fact: "a", by: "year" },
      { fact: "b", by: "district" },
    ]),
  ).toEqual({
    a: { by: "year", byYear: {} },
    b: { by: "district", everywhere: null, byDistrict: {} },
  });
});

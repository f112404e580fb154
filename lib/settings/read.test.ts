import { describe, expect, it } from "vitest";
import { districtsOf, rules } from "@/lib/policy";
import { documentIn } from "@/locales/documents";
import shipped from "@/operator.json";
import { documentWith } from "./here";
import { readSettings } from "./read";
import { settingsOf } from "./testing/stated";

const { counters, offices } = rules;
const districts = districtsOf(rules).map(({ id }) => id);
const counterNames = [...counters.map(({ id }) => id), ...offices.map(({ name }) => name)];

/** What is wrong with a file, as `code place`. */
function wrongWith(file: unknown, repeated?: readonly string[]): readonly string[] {
  const parsed = readSettings(file, repeated);
  return !parsed.ok ? parsed.problem.map(({ code, path }) => `${code} ${path.join(".")}`) : [];
}

const blank = {
  runBy: {},
  directory: {},
  onlineServices: {},
  hotlines: {},
  districtNames: {},
  facts: {
    graduateYearsMeasuredAt: { by: "district", everywhere: null, byDistrict: {} },
    localUnemploymentPercent: { by: "year", byYear: {} },
  },
  instruments: [],
  confirmations: [],
  version: "44136fa355b3",
};
const words = { zh: "周一", en: "Monday" };
const page = "https://example.org/a?b=1";
const long = (length: number) => "字".repeat(length);
const atCounter = (counter: unknown) => ({ directory: { ejin: { 盟财政局: counter } } });
const rate = (percent: unknown, year: number | string = 2021) => ({
  localUnemploymentPercent: { [year]: percent },
});

describe("the operator's file", () => {
  it("is in order as it stands", () => {
    expect(wrongWith(shipped)).toEqual([]);
  });

  it("may leave everything out", () => {
    expect(settingsOf({})).toEqual(blank);
  });

  it.each([null, [], "registration", 3])("is an object, not %j", (file) => {
    expect(wrongWith(file)).toEqual(["wrongType "]);
  });

  it("has no other members, at any depth", () => {
    expect(wrongWith({ phone: "1000" })).toEqual(["unknownMember phone"]);
    expect(wrongWith({ directory: { mars: {} } })).toEqual(["unknownMember directory.mars"]);
    expect(wrongWith({ directory: { outside: {} } })).toEqual(["unknownMember directory.outside"]);
    expect(wrongWith({ directory: { ejin: { 财政局: {} } } })).toEqual([
      "unknownMember directory.ejin.财政局",
    ]);
    expect(wrongWith(atCounter({ fax: "1000" }))).toEqual([
      "unknownMember directory.ejin.盟财政局.fax",
    ]);
    expect(wrongWith(atCounter({ hours: { ...words, mn: "x" } }))).toEqual([
      "unknownMember directory.ejin.盟财政局.hours.mn",
    ]);
    expect(wrongWith({ hotlines: { 12344: {} } })).toEqual(["unknownMember hotlines.12344"]);
    expect(wrongWith({ districtNames: { outside: words } })).toEqual([
      "unknownMember districtNames.outside",
    ]);
    expect(wrongWith(JSON.parse('{ "__proto__": {} }'))).toEqual(["unknownMember __proto__"]);
  });

  it("says everything that is wrong at once, in both languages, with what is allowed", () => {
    const parsed = readSettings({ ...rate(101), ...atCounter({ phone: "" }), more: 1 });
    const errors = parsed.ok ? [] : parsed.problem;
    expect(errors.map(({ code }) => code).sort()).toEqual(["empty", "tooLarge", "unknownMember"]);
    expect(errors.find(({ code }) => code === "tooLarge")).toEqual({
      path: ["localUnemploymentPercent", "2021"],
      code: "tooLarge",
      wrong: { zh: "101 太大。", en: "101 is too large." },
      allowed: {
        zh: "0 到 100 的数字，不加引号和百分号，小数最多两位",
        en: "a number from 0 to 100 without quotation marks or %, at most two decimals",
      },
    });
  });

  it("names nothing twice", () => {
    expect(wrongWith(rate(3.1), ["localUnemploymentPercent.2021"])).toEqual([
      "repeated localUnemploymentPercent.2021",
    ]);
  });
});

describe("the directory", () => {
  it("takes a phone, an address, hours and a map for every counter and office in every district", () => {
    const counter = { phone: "1000-200", address: words, hours: words, map: page };
    const directory = Object.fromEntries(
      districts.map((district) => [
        district,
        Object.fromEntries(counterNames.map((name) => [name, counter])),
      ]),
    );
    expect(settingsOf({ directory }).directory).toEqual(directory);
  });

  it("names every counter and every office where it is given another", () => {
    const parsed = readSettings({ directory: { ejin: { "human-resources": {} } } });
    const [error] = parsed.ok ? [] : parsed.problem;
    expect(error).toMatchObject({
      path: ["directory", "ejin", "human-resources"],
      code: "unknownMember",
    });
    for (const name of counterNames) {
      expect(error?.allowed.zh).toContain(`"${name}"`);
      expect(error?.allowed.en).toContain(`"${name}"`);
    }
  });

  it("wants words in both languages", () => {
    expect(wrongWith(atCounter({ hours: { zh: "周一" } }))).toEqual([
      "missing directory.ejin.盟财政局.hours.en",
    ]);
    expect(wrongWith(atCounter({ address: "周一" }))).toEqual([
      "wrongType directory.ejin.盟财政局.address",
    ]);
    expect(wrongWith(atCounter({ hours: null }))).toEqual([
      "wrongType directory.ejin.盟财政局.hours",
    ]);
  });

  it.each([
    ["", "empty"],
    ["  ", "empty"],
    [long(200), null],
    [long(201), "tooLong"],
    [5, "wrongType"],
  ])("text %#", (zh, code) => {
    const place = "directory.ejin.盟财政局.address.zh";
    const wrong = wrongWith(atCounter({ address: { ...words, zh } }));
    expect(wrong).toEqual(code === null ? [] : [`${code} ${place}`]);
  });

  it.each([
    ["123", null],
    ["+86 100-200", null],
    ["1".repeat(30), null],
    ["1".repeat(31), "tooLong"],
    ["12", "notAPhone"],
    ["１２３", "notAPhone"],
    ["1000 转 2", "notAPhone"],
    ["1000、2000", "notAPhone"],
    ["", "empty"],
    [1000, "wrongType"],
  ])("phone %j", (phone, code) => {
    const wrong = wrongWith(atCounter({ phone }));
    expect(wrong).toEqual(code === null ? [] : [`${code} directory.ejin.盟财政局.phone`]);
  });
});

describe("hotlines", () => {
  it("changes what is stated and leaves the rest as it is", () => {
    const changed = settingsOf({ hotlines: { 12333: { number: "1000" }, 12366: { name: words } } });
    for (const locale of ["zh", "en"] as const) {
      expect(documentWith(changed, locale).hotlines).toEqual(
        documentIn(locale).hotlines.map((line) => {
          if (line.number === "12333") return { ...line, number: "1000" };
          return line.number === "12366" ? { ...line, name: words[locale] } : line;
        }),
      );
    }
    expect(changed.hotlines).toEqual({
      humanResources: { number: "1000" },
      tax: { name: words },
    });
  });

  it("wants a number to dial and words in both languages", () => {
    const file = { hotlines: { 12345: { number: "x", name: { en: "y" }, about: "z" } } };
    expect(wrongWith(file)).toEqual([
      "notAPhone hotlines.12345.number",
      "missing hotlines.12345.name.zh",
      "wrongType hotlines.12345.about",
    ]);
  });
});

describe("graduateYearsMeasuredAt", () => {
  const measured = (graduateYearsMeasuredAt: unknown) => ({ graduateYearsMeasuredAt });

  it("is one reading for everywhere, or one by district", () => {
    const read = (file: unknown) => settingsOf(file).facts.graduateYearsMeasuredAt;
    expect(read(measured("application"))).toEqual({
      by: "district",
      everywhere: "application",
      byDistrict: {},
    });
    expect(read(measured({ ejin: "registration" }))).toEqual({
      by: "district",
      everywhere: null,
      byDistrict: { ejin: "registration" },
    });
  });

  it("holds everywhere where all districts say the same, and not with one missing", () => {
    const all = Object.fromEntries(districts.map((id) => [id, "registration"]));
    const { ejin, ...others } = all;
    const read = (file: unknown) => settingsOf(file).facts.graduateYearsMeasuredAt;
    expect(read(measured(all))).toMatchObject({ everywhere: "registration" });
    expect(read(measured(others))).toMatchObject({ everywhere: null });
    expect(read(measured({ ...all, ejin: "application" }))).toMatchObject({ everywhere: null });
  });

  it("takes no other reading", () => {
    expect(wrongWith(measured("later"))).toEqual(["notAnOption graduateYearsMeasuredAt"]);
    expect(wrongWith(measured(""))).toEqual(["notAnOption graduateYearsMeasuredAt"]);
    expect(wrongWith(measured(true))).toEqual(["wrongType graduateYearsMeasuredAt"]);
    expect(wrongWith(measured({ ejin: null }))).toEqual([
      "notAnOption graduateYearsMeasuredAt.ejin",
    ]);
    expect(wrongWith(measured({ outside: "registration" }))).toEqual([
      "unknownMember graduateYearsMeasuredAt.outside",
    ]);
  });
});

describe("localUnemploymentPercent", () => {
  it.each([
    [0, null],
    [-0.01, "tooSmall"],
    [100, null],
    [100.01, "tooLarge"],
    [3.12, null],
    [3.123, "tooManyDecimals"],
    ["3.1", "wrongType"],
    [null, "wrongType"],
    [Number.POSITIVE_INFINITY, "wrongType"],
  ])("%j percent", (percent, code) => {
    const wrong = wrongWith(rate(percent));
    expect(wrong).toEqual(code === null ? [] : [`${code} localUnemploymentPercent.2021`]);
  });

  it.each([
    [1999, false],
    [2000, true],
    [2100, true],
    [2101, false],
    ["21", false],
    ["2021年", false],
    ["02021", false],
  ])("year %j", (year, known) => {
    const wrong = wrongWith(rate(3.1, year));
    expect(wrong).toEqual(known ? [] : [`unknownMember localUnemploymentPercent.${year}`]);
  });
});

describe("districtNames", () => {
  it("names a district otherwise, and leaves the rules and their version the same", () => {
    const settings = settingsOf({ districtNames: { ejin: words } });
    for (const locale of ["zh", "en"] as const) {
      const own = documentWith(settings, locale).rules;
      const labels = new Map(districtsOf(own).map(({ id, label }) => [id, label]));
      expect(labels.get("ejin")).toBe(words[locale]);
      expect(own.version).toBe(rules.version);
      expect({ ...own, facts: [] }).toEqual({ ...documentIn(locale).rules, facts: [] });
    }
    const [first] = districtsOf(documentWith(settings, "zh").rules);
    expect(first?.label).toBe("阿拉善左旗");
    expect(documentWith(settingsOf({}), "zh")).toEqual(documentIn("zh"));
  });
});

import { describe, expect, it, test } from "vitest";
import { programmeIn, rules } from "@/lib/policy";
import { documentIn } from "@/locales/documents";
import { everyday } from "@/locales/everyday";
import { inLanguages, type Locale, locales } from "@/locales/languages";
import { entries } from "./entries";
import { everydayIn, fold } from "./everyday";
import { type Found, type Searchable, searchIn } from "./search";
import * as sounds from "./sounds/sounds";
import type { Vocabulary } from "./wanted";

const all = inLanguages((locale) => entries(locale, () => null));
const searches = inLanguages((locale) =>
  searchIn(all[locale], everydayIn({ ...everyday[locale] })),
);

type Sounds = Vocabulary["sounds"];

const search = (locale: Locale, words: string): Found<{ readonly id: string }> =>
  searches[locale](words, locale === "zh" ? sounds : null);

const found = (locale: Locale, words: string): readonly string[] =>
  search(locale, words).entries.map(({ id }) => id);

/** What people type, and the programmes that must be among the first three. */
const typed: Readonly<Record<Locale, readonly (readonly [string, ...string[]])[]>> = {
  zh: [
    ["没钱", "temporary-relief", "minimum-living-guarantee"],
    ["摆摊", "startup-subsidy", "startup-loan-individual"],
    ["找活", "unemployment-registration", "public-welfare-post"],
    ["五保", "minimum-living-guarantee", "temporary-relief"],
    ["打工", "unemployment-registration", "rural-training"],
    ["失业金", "unemployment-benefit"],
    ["下岗", "unemployment-benefit", "unemployment-registration", "temporary-living-allowance"],
    ["残疾", "hardship-recognition", "startup-loan-individual"],
    ["低保", "minimum-living-guarantee"],
    ["考证", "skill-upgrade-subsidy", "appraisal-fee-subsidy"],
    ["开店", "startup-subsidy", "startup-loan-individual", "key-group-tax-relief"],
    ["贷款", "startup-loan-individual", "startup-loan-graduate", "startup-loan-enterprise"],
    ["大学生", "startup-loan-graduate", "youth-internship", "startup-subsidy"],
    ["失业", "unemployment-registration", "unemployment-benefit"],
    ["社保", "social-insurance-subsidy"],
    ["医保", "unemployed-medical-insurance"],
    ["退伍军人", "startup-loan-individual"],
    ["农民工", "rural-training"],
    ["牧民", "rural-training", "appraisal-fee-subsidy"],
    ["个体户", "startup-subsidy", "startup-loan-individual"],
    ["公司", "stability-refund", "startup-loan-enterprise"],
    ["招人", "key-group-hiring-relief"],
    ["税务局", "key-group-tax-relief", "key-group-hiring-relief"],
    ["第六条", "apprenticeship-subsidy", "distressed-training-subsidy"],
    ["见习", "youth-internship", "internship-host-subsidy"],
    ["公益岗", "public-welfare-post", "post-subsidy"],
    ["4050", "hardship-recognition"],
    ["学电焊", "vocational-training-subsidy"],
    ["生病", "temporary-relief"],
    ["灵活就业", "social-insurance-subsidy"],
    // Several words, with blanks and without, and whole sentences.
    ["大学生 贷款", "startup-loan-graduate"],
    ["大学生贷款", "startup-loan-graduate"],
    ["毕业生创业贷款", "startup-loan-graduate"],
    ["我下岗了怎么办？", "unemployment-benefit", "unemployment-registration"],
    ["怎么领失业金", "unemployment-benefit"],
    ["想开店没有钱", "startup-subsidy", "startup-loan-individual"],
    // By ear.
    ["设保", "social-insurance-subsidy"],
    ["下冈", "unemployment-benefit"],
    ["残急", "hardship-recognition"],
    ["贷宽", "startup-loan-individual"],
    // One character wrong, missing, swapped.
    ["失业保验金", "unemployment-benefit"],
    ["失业保金", "unemployment-benefit"],
    ["失保业险金", "unemployment-benefit"],
    ["创业担宝贷款", "startup-loan-individual"],
    // In letters, whole, with blanks, unfinished.
    ["daikuan", "startup-loan-individual", "startup-loan-graduate"],
    ["dai kuan", "startup-loan-individual"],
    ["shebao", "social-insurance-subsidy"],
    ["xiagang", "unemployment-benefit"],
    ["dibao", "minimum-living-guarantee"],
    ["mei qia", "temporary-relief"],
  ],
  en: [
    ["laid off", "unemployment-benefit", "unemployment-registration"],
    ["I am laid off", "unemployment-benefit", "temporary-living-allowance"],
    ["laidoff", "unemployment-benefit"],
    ["job seeker", "unemployment-registration", "public-welfare-post"],
    ["jobseeker", "unemployment-registration"],
    ["jobless", "unemployment-registration", "unemployment-benefit"],
    ["no money", "temporary-relief", "minimum-living-guarantee"],
    ["low income", "minimum-living-guarantee"],
    ["street stall", "startup-subsidy", "startup-loan-individual"],
    ["grant graduate", "startup-subsidy"],
    ["graduate loan", "startup-loan-graduate"],
    ["company loan", "startup-loan-enterprise"],
    ["veteran", "startup-loan-individual"],
    ["disabled", "hardship-recognition"],
    ["disabilty", "hardship-recognition"],
    ["herder", "rural-training"],
    ["tax bureau", "key-group-tax-relief", "key-group-hiring-relief"],
    ["certificate", "skill-upgrade-subsidy", "appraisal-fee-subsidy"],
    ["ill", "temporary-relief"],
    ["laon", "startup-loan-individual", "startup-loan-graduate"],
    ["trianing", "vocational-training-subsidy", "rural-training"],
    ["unemployment benifit", "unemployment-benefit"],
    ["aprentice", "apprenticeship-subsidy"],
    ["redundant", "unemployment-benefit"],
    ["dibao", "minimum-living-guarantee"],
  ],
};

describe.each(locales)("a search as people type (%s)", (locale) => {
  it.each(typed[locale])("for %s finds at the top: %s", (words, ...wanted) => {
    expect(found(locale, words).slice(0, 3)).toEqual(expect.arrayContaining(wanted));
  });

  it("finds every programme by its own title, and by its clauses", () => {
    expect(all[locale].map(({ id }) => id)).toEqual(rules.programmes.map(({ id }) => id));
    for (const { id, title, clauses } of documentIn(locale).rules.programmes) {
      expect(found(locale, title)[0], title).toBe(id);
      expect(found(locale, programmeIn(rules, id).title)[0], id).toBe(id);
      for (const clause of clauses) expect(found(locale, clause)).toContain(id);
    }
  });

  it("has a programme for all that people are said to say", () => {
    for (const [said, official] of everydayIn({ ...everyday[locale] }).meant) {
      expect(found(locale, said), said).not.toEqual([]);
      for (const word of official) expect(search(locale, word).instead, word).toEqual([]);
    }
  });

  it("finds all where nothing is asked, and nothing for what is no word", () => {
    expect(found(locale, " 　 ")).toHaveLength(rules.programmes.length);
    expect(found(locale, "zzz")).toEqual([]);
    expect(found(locale, "没有这样的词")).toEqual([]);
  });
});

test("a word that was taken for another is told, a meaning is not", () => {
  expect(search("zh", "设保").instead).toEqual([{ typed: "设保", taken: "社保" }]);
  expect(search("zh", "怎么领失业经").instead).toEqual([{ typed: "失业经", taken: "失业金" }]);
  expect(search("en", "trianing").instead).toEqual([{ typed: "trianing", taken: "training" }]);
  expect(search("zh", "摆摊").instead).toEqual([]);
});

test("what asks and what fills is left aside before it is looked for", () => {
  // 领失业金 stands in the small print of an allowance during training.
  expect(found("zh", "怎么领失业金")[0]).toBe("unemployment-benefit");
  expect(found("zh", "领失业金")[0]).toBe("unemployment-benefit");
});

test("what has only a part of the words is found where nothing has all, and that is told", () => {
  const part = search("zh", "低保 见习");
  expect(part.partly).toBe(true);
  expect(part.entries.map(({ id }) => id)).toContain("youth-internship");
  expect(search("zh", "低保 zzz")).toMatchObject({ partly: true, isUnknown: true });
  expect(search("zh", "大学生 贷款").partly).toBe(false);
});

test("a word typed by ear is not known until it is known how words sound", () => {
  const without = (words: string, heard: Sounds = null) => searches.zh(words, heard);
  expect(without("设保")).toMatchObject({ entries: [], isUnknown: true });
  expect(without("设保", sounds).isUnknown).toBe(false);
});

describe("searchIn", () => {
  const loan: Searchable = {
    names: fold("高校毕业生创业担保贷款\nStart-up Loan"),
    gist: fold("离校 5 年内创业，最高 50 万元。"),
    text: fold("第三条"),
    clauses: ["3.3", "3.R"],
  };
  const finds = (words: string): boolean => {
    const own = searchIn([loan], { meant: new Map(), fillers: new Set() });
    const { entries: shown, partly } = own(words);
    return shown.length === 1 && !partly;
  };

  it.each([
    ["nothing asked", ""],
    ["a word", "贷款"],
    ["other case", "START-UP loan"],
    ["full width", "ｌｏａｎ　５０"],
    ["several words in any order", "毕业生 贷款，离校"],
    ["a word written in parts", "创业贷款"],
    ["a long word written in parts", "毕业生创业贷款"],
    ["a clause", "3.3"],
    ["a clause in full width", "３．３"],
    ["a clause of responsibility", "3.r"],
  ])("finds by %s", (_, words) => {
    expect(finds(words)).toBe(true);
  });

  it.each([
    ["a word that is not there", "见习"],
    ["one of several words that is not there", "贷款 见习"],
    ["parts of one character", "贷离校业"],
    ["letters within a word", "oan"],
    ["a clause that only looks alike", "3.1"],
    ["the end of another clause", "13.3"],
  ])("does not find by %s", (_, words) => {
    expect(finds(words)).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { fold, matcher } from "./search";

const loan = {
  text: fold("高校毕业生创业担保贷款 离校 5 年内创业，最高 50 万元。Start-up Loan 第三条"),
  clauses: ["3.3", "3.R"],
};

const finds = (words: string): boolean => matcher(words)(loan);

describe("matcher", () => {
  it.each([
    ["nothing asked", ""],
    ["blanks only", " 　 "],
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
    ["a clause that only looks alike", "3.1"],
    ["the end of another clause", "13.3"],
  ])("does not find by %s", (_, words) => {
    expect(finds(words)).toBe(false);
  });
});

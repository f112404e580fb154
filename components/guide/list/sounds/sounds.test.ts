import { expect, test } from "vitest";
import { alike, spells } from "./sounds";

test.each([
  ["设保", "社保"],
  ["贷宽", "贷款"],
  ["残急", "残疾"],
  // What many do not tell apart by ear.
  ["丁金", "定金"],
  ["申活", "生活"],
])("%s sounds like %s", (one, other) => {
  expect(alike(one, other)).toBe(true);
  expect(alike(other, one)).toBe(true);
});

test.each([
  ["社保", "医保"],
  ["社", "社保"],
  ["a", "b"],
])("%s does not sound like %s", (one, other) => {
  expect(alike(one, other)).toBe(false);
});

test.each([
  ["daikuan", "贷款", "whole"],
  ["daik", "贷款", "beginning"],
  ["dai", "贷款", "beginning"],
  ["daikuanx", "贷款", null],
  ["xian", "西安", "whole"],
  ["yinhang", "银行", "whole"],
  ["yinxing", "银行", "whole"],
  ["lvse", "绿色", "whole"],
  ["kuan", "贷款", null],
] as const)("%s spells %s: %s", (letters, word, expected) => {
  expect(spells(letters, word)).toBe(expected);
});

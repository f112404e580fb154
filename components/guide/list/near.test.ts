import { describe, expect, it, test } from "vitest";
import { distance, nearest } from "./near";

test.each([
  ["贷款", "贷款", 0],
  ["失业保验金", "失业保险金", 1],
  ["失业保金", "失业保险金", 1],
  ["失失业保险金", "失业保险金", 1],
  ["失保业险金", "失业保险金", 1],
  ["失保业金", "失业保险金", 2],
  ["trianing", "training", 1],
  ["kitten", "sitting", 3],
  ["", "ab", 2],
])("%s and %s are %d apart", (one, other, apart) => {
  expect(distance(one, other, 3)).toBe(apart);
  expect(distance(other, one, 3)).toBe(apart);
});

test("what is farther apart than asked is only known to be farther", () => {
  expect(distance("kitten", "sitting", 2)).toBe(3);
  expect(distance("a", "abcdef", 1)).toBe(2);
});

describe("nearest", () => {
  it("takes the nearest, and the first of several", () => {
    expect(nearest("loen", ["lean", "loan"])).toBe("loan");
    expect(nearest("trainig", ["straining", "training"])).toBe("training");
  });

  it.each([
    ["two characters of Chinese", "设保", ["社保"]],
    ["three letters", "lon", ["loan"]],
    ["two wrong letters of seven", "trasnig", ["training"]],
    ["two wrong characters", "失业保验经", ["失业保险金"]],
  ])("takes nothing for %s", (_, typed, terms) => {
    expect(nearest(typed, terms)).toBeNull();
  });

  it("allows two wrong letters in eight", () => {
    expect(nearest("graduaet", ["graduate"])).toBe("graduate");
    expect(nearest("unemploied", ["unemployed"])).toBe("unemployed");
    expect(nearest("certifcat", ["certificate"])).toBe("certificate");
  });
});

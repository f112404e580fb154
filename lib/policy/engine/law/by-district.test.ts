import { describe, expect, test } from "vitest";
import { paper, said } from "../testing/papers";
import { byDistrict, districtsNamed } from "./by-district";

describe("the districts for which something of their own is said", () => {
  const inDistricts = (...districts: string[]) =>
    paper("league", { from: "2020-01-01", districts, changes: [] });

  test("are those of papers and of offices' words, each once", () => {
    const rules = {
      instruments: [inDistricts("red"), inDistricts("green", "red")],
      confirmations: [said({ districts: ["green", "blue"] })],
    };
    expect(districtsNamed(rules)).toEqual(["red", "green", "blue"]);
  });

  test("are none where all is for everywhere", () => {
    const instruments = [paper("national", { from: "2020-01-01", changes: [] })];
    expect(districtsNamed({ instruments, confirmations: [said()] })).toEqual([]);
  });
});

describe("what differs by district", () => {
  const values: Readonly<Record<string, { readonly staff: number }>> = {
    red: { staff: 4 },
    green: { staff: 5 },
    blue: { staff: 4 },
    white: { staff: 3 },
  };
  const read = (district = "green") => values[district];

  test("is the general first, then what is otherwise, once with all districts that have it", () => {
    expect(byDistrict(["red", "green", "blue", "white"], read)).toEqual([
      { value: { staff: 5 }, districts: null },
      { value: { staff: 4 }, districts: ["red", "blue"] },
      { value: { staff: 3 }, districts: ["white"] },
    ]);
  });

  test("is the general alone where no district has its own", () => {
    expect(byDistrict(["green"], read)).toEqual([{ value: { staff: 5 }, districts: null }]);
  });
});

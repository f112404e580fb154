import { expect, test } from "vitest";
import { document } from "@/lib/policy";
import { publishedFor } from "./published";

test.each([
  ["2019-12-31", 2018, undefined],
  ["2020-01-01", 2019, 2.8],
  ["2020-12-31", 2019, 2.8],
  ["2021-01-01", 2020, 3.3],
  ["2021-12-31", 2020, 3.3],
  ["2022-01-01", 2021, undefined],
  ["2022-12-31", 2021, undefined],
  ["2023-01-01", 2022, 3.46],
  ["2023-12-31", 2022, 3.46],
  ["2024-01-01", 2023, undefined],
])("on %s the rate of %i is offered", (asOf, year, value) => {
  const offer = publishedFor("localUnemploymentPercent", document, asOf);
  expect(offer?.year).toBe(year);
  expect(offer?.found?.value).toBe(value);
});

test("other facts have no published figures", () => {
  expect(publishedFor("layoffsLastYear", document, "2020-06-01")).toBeNull();
});

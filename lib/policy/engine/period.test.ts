import { describe, expect, test } from "vitest";
import { asOf, onOrBefore } from "./language/constructors";
import { assessed } from "./testing/assessed";

describe("days that differ by district", () => {
  const days = [
    { districts: ["red"], runs: [{ from: null, to: "2019-06-30" }] },
    { districts: ["green", "blue"], runs: [{ from: null, to: null }] },
  ];
  const on = (day: string, facts: object) => assessed([], facts, { day, days });

  test("leave it open until the district is stated", () => {
    expect(on("2019-07-01", { colour: "red" }).verdict).toBe("notInForce");
    expect(on("2019-07-01", { colour: "green" })).toMatchObject({
      verdict: "eligible",
      window: { opens: null, closes: null },
    });
    expect(on("2019-07-01", {})).toMatchObject({ verdict: "unknown", missing: ["colour"] });
  });

  test("are the same for all as long as it is in force in each", () => {
    expect(on("2019-06-30", {})).toMatchObject({
      verdict: "eligible",
      missing: [],
      window: { opens: null, closes: "2019-06-30" },
    });
  });
});

test.each([
  ["with the next run of days, where it holds by then", "2020-06-01", "2021-01-01"],
  ["within the next run of days", "2021-03-01", "2021-03-01"],
])("what fails until after its days opens %s", (_, holds, opens) => {
  const runs = [
    { from: null, to: "2019-12-31" },
    { from: "2021-01-01", to: null },
  ];
  const days = [{ districts: null, runs }];
  expect(assessed([onOrBefore(holds, asOf)], {}, { days })).toMatchObject({
    verdict: "notYet",
    window: { opens, closes: null },
  });
});

import { describe, expect, test } from "vitest";
import { paper } from "../../../engine/testing/papers";
import { resultOf, type Stated, withPapers } from "./testing/results";

describe("the days of a programme", () => {
  const intern: Stated = {
    district: "ejin",
    workStatus: "unemployed",
    birthDate: "1999-01-01",
    internshipMonths: 3,
  };
  const ending = paper("league", { from: "2020-07-01", changes: [{ end: "youth-internship" }] });

  test("end on the day before the paper begins", () => {
    const law = withPapers([ending]);
    expect(resultOf("youth-internship", "2020-06-30", intern, law)).toMatchObject({
      verdict: "eligible",
      window: { closes: "2020-06-30" },
    });
    expect(resultOf("youth-internship", "2020-07-01", intern, law)).toMatchObject({
      verdict: "notInForce",
      window: { opens: "2019-01-01", closes: "2020-06-30" },
      status: { state: "ended", on: "2020-07-01", by: "测试用的文件" },
    });
  });

  test("go on after a suspension, which the window names", () => {
    const law = withPapers([
      paper("league", {
        from: "2020-02-01",
        to: "2020-03-31",
        changes: [{ end: "youth-internship" }],
      }),
    ]);
    expect(resultOf("youth-internship", "2020-02-01", intern, law)).toMatchObject({
      verdict: "notInForce",
      window: { opens: "2020-04-01", closes: "2021-12-31" },
    });
    expect(resultOf("youth-internship", "2020-04-01", intern, law).window.opens).toBe("2020-04-01");
  });

  test("end in one district only: where it is not stated, it decides", () => {
    const law = withPapers([
      paper("league", {
        from: "2020-07-01",
        districts: ["ejin"],
        changes: [{ end: "youth-internship" }],
      }),
    ]);
    const on = (district: string | null) =>
      resultOf("youth-internship", "2020-07-01", { ...intern, district }, law);
    expect(on("ejin").verdict).toBe("notInForce");
    expect(on("alxa-left").verdict).toBe("eligible");
    expect([on(null).verdict, on(null).missing]).toEqual(["unknown", ["district"]]);
  });

  test("can be longer, by a paper from the day on which it begins", () => {
    const law = withPapers([
      paper("league", {
        from: "2021-12-01",
        changes: [{ period: "youth-internship", to: "2022-12-31" }],
      }),
    ]);
    expect(resultOf("youth-internship", "2022-01-01", intern, law)).toMatchObject({
      verdict: "eligible",
      window: { closes: "2022-12-31" },
      status: { state: "known" },
    });
  });
});

import { describe, expect, test } from "vitest";
import { Timeline } from "./windows";

const open = { opens: null, closes: null };
const year2019 = { opens: 20190101, closes: 20191231 };

describe("a timeline", () => {
  test("without changes the run is the period", () => {
    expect(new Timeline(open, []).runAround(20190901, () => true)).toEqual(open);
    expect(new Timeline(year2019, []).runAround(20190901, () => true)).toEqual(year2019);
  });

  test("changes outside the period do not cut it", () => {
    const timeline = new Timeline(year2019, [20180101, 20190101, 20200101]);
    expect(timeline.runAround(20190901, () => true)).toEqual(year2019);
  });

  test("the run ends the day before it stops holding, and begins where it starts", () => {
    const timeline = new Timeline(open, [20190301, 20190601, 20200301]);
    const holds = (day: number) => day >= 20190301 && day < 20200301;
    expect(timeline.runAround(20190701, holds)).toEqual({ opens: 20190301, closes: 20200229 });
  });

  test("a run may reach back without end, or on without end", () => {
    const timeline = new Timeline(open, [20190301]);
    expect(timeline.runAround(20190228, (day) => day < 20190301)).toEqual({
      opens: null,
      closes: 20190228,
    });
    expect(timeline.runAround(20190301, (day) => day >= 20190301)).toEqual({
      opens: 20190301,
      closes: null,
    });
  });

  test("a run does not jump over days on which it does not hold", () => {
    const timeline = new Timeline(open, [20190301, 20190401, 20190501]);
    const holds = (day: number) => day < 20190401 || day >= 20190501;
    expect(timeline.runAround(20190315, holds)).toEqual({ opens: null, closes: 20190331 });
  });

  test("a stretch is evaluated on its first day, one without a beginning on its last, and no other day", () => {
    const asked: number[] = [];
    const holds = (day: number) => asked.push(day) > 0;
    new Timeline(open, [20190301, 20190601]).runAround(20190401, holds);
    expect(asked).toEqual([20190228, 20190601]);
    asked.length = 0;
    new Timeline(year2019, [20190301, 20190601]).runAround(20190401, holds);
    expect(asked).toEqual([20190101, 20190601]);
  });

  test("the first later day that holds, within the period only", () => {
    const timeline = new Timeline(year2019, [20190301, 20191001, 20200301]);
    expect(timeline.firstAfter(20190101, (day) => day >= 20190301)).toBe(20190301);
    expect(timeline.firstAfter(20190301, (day) => day >= 20190301)).toBe(20191001);
    expect(timeline.firstAfter(20190101, (day) => day >= 20200301)).toBeNull();
  });
});

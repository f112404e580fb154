import { expect, it } from "vitest";
import { periodStatusOn } from "./in-force";

const period = { from: "2019-01-01", to: "2021-12-31" };

it.each([
  ["2018-12-31", "before"],
  ["2019-01-01", "now"],
  ["2021-12-31", "now"],
  ["2022-01-01", "over"],
])("on %s a period from 2019 to 2021 is %s", (day, status) => {
  expect(periodStatusOn(period, day)).toBe(status);
});

it("is always now where both ends are open", () => {
  expect(periodStatusOn({ from: null, to: null }, "0001-01-01")).toBe("now");
  expect(periodStatusOn({ from: null, to: null }, "9999-12-31")).toBe("now");
});

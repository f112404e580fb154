import { describe, expect, it, test } from "vitest";
import shipped from "@/operator.json";
import { settingsOf } from "./testing/stated";
import { fileVersion } from "./version";

const nothing = "44136fa355b3";

const phones = {
  localUnemploymentPercent: { 2021: 3.1, 2020: 3 },
  directory: { ejin: { tax: { phone: "0483-1234567", hours: { zh: "全天", en: "All day" } } } },
};

describe("the version of the operator's file", () => {
  it.each([
    ["an empty object", {}],
    [
      "the blanks that are shipped",
      { directory: {}, hotlines: {}, instruments: [], confirmations: [] },
    ],
    [
      "blanks within blanks",
      { directory: { ejin: { tax: {} } }, localUnemploymentPercent: { 2021: null } },
    ],
  ])("is one and the same for what states nothing: %s", (_, file) => {
    expect(fileVersion(file)).toBe(nothing);
  });

  it.each([
    [
      "members in another order",
      '{"directory":{"ejin":{"tax":{"hours":{"en":"All day","zh":"全天"},"phone":"0483-1234567"}}},"localUnemploymentPercent":{"2020":3.0,"2021":3.10}}',
    ],
    ["spaces and lines", JSON.stringify(phones, null, 4)],
    ["a blank beside", JSON.stringify({ ...phones, hotlines: {} })],
  ])("is the same with %s", (_, text) => {
    expect(fileVersion(JSON.parse(text))).toBe(fileVersion(phones));
  });

  it.each([
    ["a figure", { ...phones, localUnemploymentPercent: { 2021: 3.2, 2020: 3 } }],
    ["a year", { ...phones, localUnemploymentPercent: { 2022: 3.1, 2020: 3 } }],
    ["a member more", { ...phones, districtNames: { ejin: { zh: "新名", en: "New" } } }],
    ["a member less", { localUnemploymentPercent: phones.localUnemploymentPercent }],
  ])("is another with another: %s", (_, file) => {
    expect(fileVersion(file)).toMatch(/^[0-9a-f]{12}$/);
    expect(fileVersion(file)).not.toBe(fileVersion(phones));
  });

  it("keeps the order of lists, in which later words follow", () => {
    expect(fileVersion({ all: [1, 2] })).not.toBe(fileVersion({ all: [2, 1] }));
    expect(fileVersion({ all: [0] })).not.toBe(fileVersion({ all: [] }));
    expect(fileVersion({ one: false })).not.toBe(fileVersion({}));
  });
});

test("settings carry the version of their file", () => {
  expect(settingsOf({}).version).toBe(nothing);
  expect(settingsOf(shipped).version).toBe(fileVersion(shipped));
  expect(settingsOf({ localUnemploymentPercent: { 2021: 3.1 } }).version).not.toBe(nothing);
});

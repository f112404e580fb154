import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readSettingsFile } from "./file";

const bytes = (text: string) => new TextEncoder().encode(text);

/** The report on a file; empty where it is in order. */
function reportOn(content: Uint8Array | null): string {
  const parsed = readSettingsFile(content);
  return parsed.ok ? "" : parsed.problem;
}

describe("readSettingsFile", () => {
  it("reads the shipped file", () => {
    expect(reportOn(readFileSync("operator.json"))).toBe("");
  });

  it("names the file and every place, with what is wrong and what is allowed", () => {
    const report = reportOn(
      bytes('{ "localUnemploymentPercent": { "2021": 310 }, "districtNames": { "mars": {} } }'),
    );
    expect(report).toBe(
      [
        "operator.json 有 2 处要改：",
        "operator.json has 2 errors:",
        "",
        "1. localUnemploymentPercent.2021",
        "   310 太大。可以填：0 到 100 的数字，不加引号和百分号，小数最多两位。",
        "   310 is too large. Allowed: a number from 0 to 100 without quotation marks or %, at most two decimals.",
        "2. districtNames.mars",
        '   没有叫这个名字的一项。这里只能写：{ … }，里面可以写："alxa-left"、"alxa-right"、"ejin"、"hightech-zone"、"tengger-zone"、"ulanbuh-zone"。',
        '   Nothing of this name belongs here. Here belongs: { … } with any of: "alxa-left", "alxa-right", "ejin", "hightech-zone", "tengger-zone", "ulanbuh-zone".',
      ].join("\n"),
    );
  });

  it("says where the text stops being JSON", () => {
    const report = reportOn(bytes('{\n  "directory": {},\n}'));
    expect(report).toContain("第 3 行第 1 个字附近");
    expect(report).toContain("near line 3, character 1");
    expect(reportOn(bytes('{ "hotlines": {}'))).toContain("第 1 行");
    expect(reportOn(bytes(""))).toContain("第 1 行第 1 个字附近");
  });

  it("sees a member that is given twice, which JSON lets pass", () => {
    const twice = '{ "localUnemploymentPercent": { "2021": 3, "2021": 4 } }';
    expect(reportOn(bytes(twice))).toContain("It is given more than once.");
  });

  it("says how to save a file in another encoding, and what to do without one", () => {
    expect(reportOn(new Uint8Array([0x7b, 0xff, 0x7d]))).toContain("UTF-8");
    expect(reportOn(bytes("\uFEFF{}"))).toContain("BOM");
    expect(reportOn(null)).toContain("没有这个文件");
  });
});

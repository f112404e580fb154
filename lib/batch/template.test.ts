import { describe, expect, test } from "vitest";
import { applicants } from "@/lib/policy/engine";
import { batchTemplate } from "@/locales/batch-template";
import { factTypeTexts } from "@/locales/fact-types";
import { mapColumns } from "./columns";
import { headings, templateFor } from "./template";
import { assessAll, data, good, settingsFor } from "./testing/assessed";

describe("templates", () => {
  test.each(applicants)("for %s are recognised whole, in every heading", (applicant) => {
    for (const heading of headings) {
      const {
        header: names,
        guide,
        choices,
      } = templateFor(applicant, heading, data, batchTemplate.zh, factTypeTexts.zh);
      const columns = mapColumns(names, data.rules.facts, data.vocabulary, applicant);
      expect(columns[0]?.use).toBe("carry");
      expect(columns.slice(1).every(({ use }) => use.startsWith("fact:"))).toBe(true);
      expect(guide).toHaveLength(names.length + 1);
      expect(choices.every(({ column }) => names[column] !== undefined)).toBe(true);
    }
  });

  test("offer and name only values that are understood", () => {
    const { header: names, choices } = templateFor(
      "person",
      "zh",
      data,
      batchTemplate.zh,
      factTypeTexts.zh,
    );
    for (const { column, values } of choices) {
      for (const value of values) {
        const cells = names.map((_, position) => (position === column ? value : ""));
        const { read } = assessAll(settingsFor(names), [cells]);
        expect(good(read), `${names[column]}: ${value}`).toHaveLength(1);
      }
    }
  });
});

describe("the template of institutions", () => {
  const { header, choices, guide } = templateFor(
    "institution",
    "zh",
    data,
    batchTemplate.zh,
    factTypeTexts.zh,
  );
  const guideOf = (column: string) => guide.find(([name]) => name === column)?.slice(1);

  test("begins with the list's own numbers", () => {
    expect(header.slice(0, 3)).toEqual(["编号", "所在旗区", "单位做的事"]);
    expect(guide.slice(0, 2)).toEqual([
      ["列名", "代码", "问题", "怎么填", "可以填的值"],
      ["编号", "", "", "自己认得出的编号就行，会原样写进结果。不要填姓名、身份证号。", ""],
    ]);
  });

  test("offers one of several answers, or that it is not known, and nothing where one writes", () => {
    expect(choices.map(({ column }) => header[column])).toEqual([
      "所在旗区",
      "示范基地级别",
      "政府认定培训机构",
    ]);
    expect(choices[1]?.values).toEqual([
      "都没有",
      "国家级示范性创业孵化基地",
      "自治区级示范性创业园或孵化基地",
      "不清楚",
    ]);
    expect(choices[2]?.values).toEqual(["是", "否", "不清楚"]);
  });

  test("says of each column what to write, and what can be written", () => {
    expect(guideOf("政府认定培训机构")).toEqual([
      "governmentRecognisedTrainer",
      "你们单位是政府认定的培训机构吗？",
      "填“是”或“否”；不清楚就空着",
      "是；否",
    ]);
    expect(guideOf("项目推介成功率")?.slice(2)).toEqual([
      "填数字（百分比，0 到 100）；不清楚就空着",
      "",
    ]);
    expect(guideOf("单位做的事")?.slice(2)).toEqual([
      "可以填几个，用分号隔开；都没有就填“无”；不清楚就空着",
      "帮人创业（创业服务）；办创业园或孵化基地；建创业项目库；办培训班（培训机构）；办实训基地；帮企业调剂用工；管创业担保贷款的基金；无",
    ]);
    expect(guideOf("示范基地级别")?.at(-1)).toBe(
      "都没有；国家级示范性创业孵化基地；自治区级示范性创业园或孵化基地",
    );
  });

  test("is headed in English, or by the ids of facts, where that is wanted", () => {
    const heads = (heading: "en" | "id") =>
      templateFor("institution", heading, data, batchTemplate.zh, factTypeTexts.zh).header.slice(
        0,
        2,
      );
    expect(heads("en")).toEqual(["编号", "Banner or zone"]);
    expect(heads("id")).toEqual(["编号", "district"]);
  });
});

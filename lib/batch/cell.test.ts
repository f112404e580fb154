import { describe, expect, test } from "vitest";
import { rules } from "@/lib/policy";
import { documentsHere, operator } from "@/lib/settings";
import { documentIn } from "@/locales/documents";
import { locales } from "@/locales/languages";
import { cellReader } from "./cell";
import { batchData } from "./data";

const { vocabulary } = batchData("zh", documentsHere, operator);

function read(id: string, text: string) {
  const fact = rules.facts.find((one) => one.id === id);
  if (!fact) throw new Error(id);
  return cellReader(fact, vocabulary)(text);
}

describe("cells", () => {
  test.each([
    ["是", true],
    [" YES ", true],
    ["ＴＲＵＥ", true],
    ["否", false],
    ["No", false],
    ["false", false],
    ["不清楚", null],
    ["Not sure", null],
    ["", null],
    ["　", null],
  ])("yes and no: %j is %j", (text, value) => {
    expect(read("graduate", text)).toEqual({ ok: true, value });
  });

  test.each(["1", "有", "maybe", "是的吧"])("neither yes nor no: %j", (text) => {
    expect(read("graduate", text)).toEqual({ ok: false, problem: "notAnOption" });
  });

  test.each([
    ["1999-03-05"],
    ["1999/3/5"],
    ["1999.3.5"],
    ["19990305"],
    ["1999年3月5日"],
    ["１９９９年３月５日"],
    ["1999/3/5 0:00"],
    [" 1999-3-5 "],
  ])("a day: %j", (text) => {
    expect(read("birthDate", text)).toEqual({ ok: true, value: "1999-03-05" });
  });

  test.each([
    ["1990-02-29", "notADay"],
    ["1990-02-00", "notADay"],
    ["1999-13-01", "notAMonth"],
    ["1999-0-1", "notAMonth"],
    ["0000-01-01", "notAYear"],
    ["99/3/5", "notADate"],
    ["3/5/1999", "notADate"],
    ["36224", "notADate"],
    ["1999年3月", "notADate"],
    ["199903051", "notADate"],
  ])("no day: %j", (text, problem) => {
    expect(read("birthDate", text)).toEqual({ ok: false, problem });
  });

  test.each([
    ["businessStaff", "1,200", 1200],
    ["businessStaff", "１，２００", 1200],
    ["businessStaff", "5 人", 5],
    ["businessStaff", "5.0", 5],
    ["unemploymentInsuranceMonths", "12个月", 12],
    ["appraisalFeeYuan", "¥300.50", 300.5],
    ["appraisalFeeYuan", "300元", 300],
    ["projectSuccessPercent", "10%", 10],
    ["projectSuccessPercent", "9.99", 9.99],
  ])("a number: %s %j", (id, text, value) => {
    expect(read(id, text)).toEqual({ ok: true, value });
  });

  test.each([
    ["businessStaff", "5.5", "notWhole"],
    ["businessStaff", "-1", "tooSmall"],
    ["businessStaff", "1,20", "notANumber"],
    ["businessStaff", "50%", "notANumber"],
    ["appraisalFeeYuan", "1.005", "tooManyDecimals"],
    ["projectSuccessPercent", "100.01", "tooLarge"],
    ["businessStaff", "1e3", "notANumber"],
  ])("no number: %s %j", (id, text, problem) => {
    expect(read(id, text)).toEqual({ ok: false, problem });
  });

  test.each([
    ["district", "额济纳旗", "ejin"],
    ["district", "ALXA LEFT BANNER", "alxa-left"],
    ["district", "alxa-left", "alxa-left"],
    ["workStatus", "打零工", "flexible"],
    ["workStatus", "灵活就业", "flexible"],
    ["workStatus", "打零工(灵活就业)", "flexible"],
    ["certificateLevel", "4", 4],
    ["certificateLevel", "四级", 4],
    ["business", "没有", "none"],
  ])("an option: %s %j", (id, text, value) => {
    expect(read(id, text)).toEqual({ ok: true, value });
  });

  test.each([
    ["有残疾;长期失业", ["disabled", "long-unemployed"]],
    ["长期失业；有残疾；", ["disabled", "long-unemployed"]],
    ["有残疾、失地", ["disabled", "landless"]],
    ["disabled, landless", ["disabled", "landless"]],
    ["有残疾；有残疾", ["disabled"]],
    ["无", []],
    ["none", []],
    ["都没有", []],
    ["", null],
  ])("a set: %j", (text, value) => {
    expect(read("hardshipCircumstances", text)).toEqual({ ok: true, value });
  });

  test.each(["有残疾；别的", "；", "无；有残疾"])("no set: %j", (text) => {
    expect(read("hardshipCircumstances", text)).toEqual({ ok: false, problem: "notAnOption" });
  });

  test("every option of every fact is read by its id and by its labels in both languages", () => {
    for (const fact of locales.flatMap((locale) => documentIn(locale).rules.facts)) {
      if (!("options" in fact)) continue;
      for (const { id, label } of fact.options) {
        const value = fact.type === "set" ? [id] : id;
        for (const text of [String(id), label]) {
          expect(read(fact.id, text), `${fact.id}: ${text}`).toEqual({ ok: true, value });
        }
      }
    }
  });
});

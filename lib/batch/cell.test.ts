import { describe, expect, test } from "vitest";
import { rules } from "@/lib/policy";
import { documentsHere, operator } from "@/lib/settings";
import { documentIn } from "@/locales/documents";
import { locales } from "@/locales/languages";
import { cellReader, type TickMeaning } from "./cell";
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
    ["有", true],
    ["无", false],
    ["对", true],
    ["错", false],
    ["Y", true],
    ["n", false],
    ["是\u200d", true],
    ["", null],
    ["　", null],
  ])("yes and no: %j is %j", (text, value) => {
    expect(read("graduate", text)).toEqual({ ok: true, value });
  });

  test.each(["maybe", "是的吧", "是？", "是（已撤销）", "未知是"])(
    "neither yes nor no: %j",
    (text) => {
      expect(read("graduate", text)).toEqual({ ok: false, problem: "notAnOption" });
    },
  );

  test.each([
    ["1999-03-05"],
    ["1999/3/5"],
    ["1999.3.5"],
    ["19990305"],
    ["1999年3月5日"],
    ["1999年3月5号"],
    ["1999. 3. 5"],
    ["\u200e1999/3/5\u200b"],
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
    ["36224", "serialNumber"],
    ["36224.5", "serialNumber"],
    ["1999年3月", "monthAlone"],
    ["1999-3", "monthAlone"],
    ["1999.03", "monthAlone"],
    ["199903", "monthAlone"],
    ["199913", "notADate"],
    ["1999年", "notADate"],
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
    ["workStatus", "无业", "unemployed"],
    ["district", "左旗", "alxa-left"],
    ["certificateLevel", "3级", 3],
    ["certificateLevel", "高级技师", 1],
    ["business", "无", "none"],
    ["insuredAs", "无", "none"],
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
    ["有残疾 低保", ["disabled", "subsistence-allowance"]],
    ["有残疾\n长期失业", ["disabled", "long-unemployed"]],
    ["残疾/大龄", ["older", "disabled"]],
    ["landless; 有残疾", ["disabled", "landless"]],
    ["无", []],
    ["none", []],
    ["都没有", []],
    ["", null],
  ])("a set: %j", (text, value) => {
    expect(read("hardshipCircumstances", text)).toEqual({ ok: true, value });
  });

  test.each(["有残疾；别的", "；", "无；有残疾", "长期失业（否）", "没有残疾", "低保（已退出）"])(
    "no set: %j",
    (text) => {
      expect(read("hardshipCircumstances", text)).toEqual({ ok: false, problem: "notAnOption" });
    },
  );

  test.each(["三级（没通过）", "四级【作废】"])("no option: %j", (text) => {
    expect(read("certificateLevel", text)).toEqual({ ok: false, problem: "notAnOption" });
    expect(read("business", "个体工商户（已注销）")).toEqual({ ok: false, problem: "notAnOption" });
  });

  test("ticks are read as their column says, and not before it does", () => {
    const fact = rules.facts.find(({ id }) => id === "graduate");
    if (!fact) throw new Error("graduate");
    const meant = (text: string, ticks?: TickMeaning) => cellReader(fact, vocabulary, ticks)(text);
    for (const text of ["√", "1", "×", "0", "✓"]) {
      expect(meant(text)).toEqual({ ok: false, problem: "tick" });
    }
    expect(meant("√", "yes")).toEqual({ ok: true, value: true });
    expect(meant("×", "yes")).toEqual({ ok: true, value: false });
    expect(meant("√", "no")).toEqual({ ok: true, value: false });
    expect(meant("0", "no")).toEqual({ ok: true, value: true });
    expect(meant("是", "no")).toEqual({ ok: true, value: true });
    expect(read("businessStaff", "1")).toEqual({ ok: true, value: 1 });
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

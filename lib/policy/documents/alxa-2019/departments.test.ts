import { describe, expect, it } from "vitest";
import { isRenamed, officeWords } from "@/components/result/words/offices";
import { documentIn } from "@/locales/documents";
import { clauseIn, officeIn, responsibleIn } from "../../engine";
import { offices, responsibilities } from "./departments";
import { articles } from "./source";

const localGovernments = "各旗区人民政府、管委会";

const responsibleFor = (article: number) => responsibleIn({ responsibilities }, article);
const nameOf = (office: string) => officeIn({ offices }, office).name;

describe("responsibleFor", () => {
  it.each([
    [
      1,
      "盟人力资源和社会保障局",
      ["盟财政局", "盟工业和信息化局", "盟发展和改革委员会", "盟税务局", "盟工会"],
      false,
    ],
    [
      2,
      "盟金融工作办公室",
      ["阿拉善银保监分局", "盟工业和信息化局", "盟财政局", "盟税务局", "人民银行阿拉善盟中心支行"],
      false,
    ],
    [
      3,
      "盟财政局",
      ["盟人力资源和社会保障局", "人民银行阿拉善盟中心支行", "阿拉善银保监分局"],
      false,
    ],
    [
      4,
      "盟人力资源和社会保障局",
      ["盟科学技术局", "盟财政局", "盟住房和城乡建设局", "盟市场监督管理局", localGovernments],
      false,
    ],
    [5, "盟人力资源和社会保障局", ["盟财政局"], true],
    [6, "盟人力资源和社会保障局", ["盟财政局"], false],
    [7, "盟人力资源和社会保障局", ["盟财政局", "盟教育体育局", "阿拉善职业技术学院"], true],
    [8, "盟人力资源和社会保障局", ["盟财政局"], false],
    [9, "盟人力资源和社会保障局", ["盟财政局"], false],
    [
      10,
      "盟人力资源和社会保障局",
      ["盟财政局", "盟医疗保障局", "盟税务局", localGovernments],
      false,
    ],
    [11, "盟财政局", ["盟人力资源和社会保障局", "盟民政局"], true],
    [12, null, ["盟直各相关部门和单位", localGovernments], false],
    [13, null, ["盟直各相关部门和单位", localGovernments], false],
  ])("article %i: %s leads", (article, lead, joint, andOthers) => {
    const found = responsibleFor(article);
    expect(found.lead === null ? null : nameOf(found.lead)).toBe(lead);
    expect(found.joint.map(nameOf)).toEqual(joint);
    expect(found.andOthers).toBe(andOthers);
  });

  it("has nobody for the preamble", () => {
    expect(responsibleFor(0)).toEqual({ lead: null, joint: [], andOthers: false });
  });

  it.each([-1, 14, 1.5])("throws for %d, which is no article", (article) => {
    expect(() => responsibleFor(article)).toThrow(`the document has no article ${article}`);
  });

  it("names the offices of the clause index, in the same order", () => {
    const numbers = Object.keys(responsibilities).map(Number);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    for (const article of numbers) {
      const words = clauseIn({ articles }, `${article}.R`).meaning;
      const { lead, joint } = responsibleFor(article);
      const places = [...(lead ? [lead] : []), ...joint].map((office) =>
        words.indexOf(nameOf(office).replace(/^盟(?!直)/, "")),
      );
      expect(places, words).toEqual([...places].sort((a, b) => a - b));
      expect(places, words).not.toContain(-1);
    }
  });
});

describe("offices", () => {
  it("are each named by some article, with different names in both languages", () => {
    const named = Object.values(responsibilities).flatMap(({ lead, joint }) =>
      [...(lead ? [lead] : []), ...joint].map(nameOf),
    );
    expect(offices).toHaveLength(18);
    expect(new Set(named)).toEqual(new Set(offices.map(({ name }) => name)));
    const english = documentIn("en").rules.offices;
    expect(english.map(({ id }) => id)).toEqual(offices.map(({ id }) => id));
    expect(new Set(english.map(({ name }) => name)).size).toBe(18);
    expect(english.filter(({ name }) => /\p{Script=Han}/u.test(name))).toEqual([]);
  });
});

describe("later names", () => {
  it("are the two that are known", () => {
    expect(
      offices.flatMap(({ name, laterName }) =>
        laterName ? [[name, laterName.name, laterName.since]] : [],
      ),
    ).toEqual([
      ["阿拉善银保监分局", "国家金融监督管理总局阿拉善监管分局", 2023],
      ["人民银行阿拉善盟中心支行", "中国人民银行阿拉善盟分行", 2023],
    ]);
  });

  it("are shown with the reserve that the locality decides", () => {
    expect(officeWords({ offices }, "peoplesBank", "zh")).toBe(
      "人民银行阿拉善盟中心支行（现中国人民银行阿拉善盟分行，以当地公布为准）",
    );
    expect(officeWords(documentIn("en").rules, "peoplesBank", "en")).toBe(
      "Alxa League Central Sub-branch of the People’s Bank of China (now the Alxa League Branch of the People’s Bank of China, as published locally)",
    );
    expect(isRenamed({ offices }, "finance")).toBe(false);
    expect(officeWords({ offices }, "finance", "zh")).toBe("盟财政局");
  });
});

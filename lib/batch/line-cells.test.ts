import { describe, expect, test } from "vitest";
import { documentsHere, operator } from "@/lib/settings";
import { batchExport } from "@/locales/batch-export";
import { type AssessedRow, type Batch, createBatch } from "./assess";
import { mapColumns } from "./columns";
import { batchData } from "./data";
import { type Cell, type ExportForm, exportTable } from "./export-table";

const own = batchData("zh", documentsHere, operator);
const data = {
  ...own,
  stated: {
    graduateYearsMeasuredAt: { by: "district", everywhere: "registration", byDistrict: {} },
    localUnemploymentPercent: { by: "year", byYear: { 2018: 3.5 } },
  },
} as const;

/** A list of one row: by the name of its column, what stands in it. */
function listOf(applicant: "person" | "enterprise", row: Readonly<Record<string, string>>) {
  const header = Object.keys(row);
  const uses = mapColumns(header, data.rules.facts, data.vocabulary, applicant).map(
    ({ use }) => use,
  );
  const plan = { header, uses, applicant, asOf: "2019-09-01", today: "2026-11-25" };
  const batch = createBatch(plan, data);
  const assessed = batch.assess({ number: 7, cells: Object.values(row) });
  if (!assessed.ok) throw new Error("a cell cannot be read");
  return { batch, assessed: assessed.value };
}

/** The lines of its results, each cell by the name of its column. */
function linesOf(form: ExportForm, { batch, assessed }: { batch: Batch; assessed: AssessedRow }) {
  const { header, rowsOf: lines } = exportTable(form, batch, data.rules, batchExport.zh);
  return lines(assessed).map(
    (cells): Readonly<Record<string, Cell>> =>
      Object.fromEntries(cells.map((cell, position) => [header[position] ?? position, cell])),
  );
}
const selfEmployed = listOf("person", {
  编号: "A-1",
  district: "ejin",
  graduate: "是",
  leftSchoolOn: "2017-08-30",
  business: "个体工商户",
  businessRegisteredOn: "2018-08-15",
  firstBusiness: "是",
  businessOperating: "是",
  startupSubsidyReceived: "否",
  workStatus: "self-employed",
  receivingUnemploymentBenefit: "是",
  reachedRetirementAge: "是",
});
const enterprise = (district: string) =>
  listOf("enterprise", {
    district,
    paysUnemploymentInsurance: "是",
    layoffsLastYear: "1",
    staffYearEnd: "99",
    premiumPaidLastYearYuan: "1000",
    temporaryDifficulty: "是",
    recoveryExpected: "是",
    monthlySocialInsuranceYuan: "5000",
    distressAccepted: "是",
  });
const contradictions =
  "您说现在有工作（上班或自己创业），又说正在领失业保险金。有了工作就不能再领。请看看哪一个答案要改；如果真是这样，请尽快告诉人社部门。；" +
  "您说到了退休年龄或在领养老金，又说正在领失业保险金。领养老金以后，失业保险金就停了。请核对每月发的是哪一种钱。";

describe("a line for each programme", () => {
  const lines = linesOf("list", selfEmployed);
  const lineOf = (programme: string) => lines.find((line) => line.政策代码 === programme);

  test("says in every cell what its column is called", () => {
    expect(lines[0]).toEqual({
      原表行号: 7,
      编号: "A-1",
      测算日期: "2019-09-01",
      申请人类型: "个人",
      所在旗区: "额济纳旗",
      政策: "一次性创业补贴",
      政策代码: "startup-subsidy",
      结论: "现在可以申请",
      还办不办: "按文件还在办",
      有关的后来文件: "",
      怎么给: "金额",
      "金额（元）": 5000,
      最早哪天可以申请: "2019-08-15",
      最晚哪天可以申请: null,
      还差回答: "",
      由办理单位决定: "",
      只能选一项: "",
      去哪里办: "登记地旗区的人社部门",
      牵头部门: "盟财政局",
      配合部门: "盟人力资源和社会保障局；人民银行阿拉善盟中心支行；阿拉善银保监分局",
      条文: "3.8",
      本站统一填的: "离校两年怎么算：算到登记注册那天",
      前后不一致: contradictions,
      "凭据（含回答）": expect.stringMatching(/^rules=/),
    });
  });

  test("names what is missing, and others that the document does not name", () => {
    expect(lineOf("vocational-training-subsidy")).toMatchObject({
      结论: "还差回答",
      怎么给: "按规定标准",
      "金额（元）": null,
      还差回答: "学完了培训；培训时没有工作；拿到的证书；证书是那次培训考的",
      配合部门: "盟财政局；盟教育体育局；阿拉善职业技术学院；等相关部门和单位",
    });
    expect(lineOf("startup-premises")).toMatchObject({ 由办理单位决定: "旗区就业压力较大" });
  });

  test("goes from what can be had now to what comes later, and warns once", () => {
    const verdicts = [...new Set(lines.map((line) => line.结论))];
    expect(verdicts).toEqual(["现在可以申请", "还差回答", "还没到日子"]);
    expect(lines.map((line) => line.前后不一致)).toEqual([
      contradictions,
      ...lines.slice(1).map(() => ""),
    ]);
    for (const line of lines) expect(line.本站统一填的).toBe("离校两年怎么算：算到登记注册那天");
  });

  test("says of a figure that it is a year's", () => {
    expect(lineOf("key-group-tax-relief")?.怎么给).toBe("每年最高");
  });

  test("names those of which only one can be had, by their titles", () => {
    const pair = linesOf("list", enterprise("阿拉善左旗")).slice(0, 3);
    expect(pair.map((line) => [line.政策, line.只能选一项])).toEqual([
      ["稳岗返还", "困难企业稳岗返还"],
      ["困难企业稳岗返还", "稳岗返还"],
      ["小微企业低费率融资担保", ""],
    ]);
  });

  test("names no district where none is stated, and what the site states for all", () => {
    expect(linesOf("list", enterprise(""))[1]).toMatchObject({
      所在旗区: "",
      去哪里办: "参保地人社部门",
      "金额（元）": 15000,
      最早哪天可以申请: "2019-01-01",
      最晚哪天可以申请: "2019-12-31",
      由办理单位决定: "基金够付一年；在困难返还范围内",
      条文: "1.4；1.7",
      本站统一填的: "当地失业率：3.5",
      前后不一致: "",
    });
  });
});

describe("years after the document", () => {
  const refund = {
    district: "ejin",
    paysUnemploymentInsurance: "是",
    layoffsLastYear: "1",
    staffYearEnd: "99",
    premiumPaidLastYearYuan: "1000",
    测算日期: "2026-11-30",
  };
  const founder = {
    district: "ejin",
    graduate: "是",
    leftSchoolOn: "2025-03-23",
    business: "个体工商户",
    businessRegisteredOn: "2025-08-15",
    firstBusiness: "是",
    businessOperating: "是",
    startupSubsidyReceived: "否",
    otherLoans: "否",
  };
  const on = (day: string) => ({ ...founder, 测算日期: day });
  const lineOf = (row: Readonly<Record<string, string>>, programme: string) =>
    linesOf("list", listOf("person", row)).find((line) => line.政策代码 === programme);

  test("who qualifies by the document is told to ask first, and nothing is added up", () => {
    expect(lineOf(on("2026-11-30"), "startup-subsidy")).toMatchObject({
      结论: "先问还办不办",
      还办不办: "先问还办不办",
      有关的后来文件: "",
    });
    const [line] = linesOf("matrix", listOf("person", on("2026-11-30")));
    expect(line).toMatchObject({
      先问还办不办的项数: 1,
      "合计（元）": 0,
      一次性创业补贴·结论: "先问还办不办",
      一次性创业补贴·还办不办: "先问还办不办",
    });
  });

  test("what a paper covers is known, and its papers are named, the oldest first", () => {
    expect(lineOf(on("2026-11-30"), "startup-loan-individual")).toMatchObject({
      结论: "现在可以申请",
      还办不办: "按文件还在办",
      有关的后来文件:
        "《关于进一步加大创业担保贷款贴息力度 全力支持重点群体创业就业的通知》；《普惠金融发展专项资金管理办法》",
      "金额（元）": 300_000,
    });
  });

  test("what nobody knows any more is the office's, and is named so", () => {
    const [line] = linesOf("list", listOf("enterprise", refund)).filter(
      (one) => one.政策代码 === "stability-refund",
    );
    expect(line).toMatchObject({
      结论: "由办理单位决定",
      还办不办: "先问还办不办",
      "金额（元）": null,
      由办理单位决定:
        "返还的比例（后来改过，现在怎么定不知道）；上年度没有裁员，或裁员率低于当地城镇登记失业率（后来改过，现在怎么定不知道）",
    });
  });

  test.each([
    ["2021-06-18", "按文件还在办"],
    ["2021-06-19", "先问还办不办"],
    ["2021-12-31", "先问还办不办"],
    ["2022-01-01", "已经停办"],
  ])("on %s internships are: %s", (day, words) => {
    const row = { district: "ejin", 测算日期: day };
    const [line] = linesOf("matrix", listOf("person", row));
    expect(line).toMatchObject({ 青年就业见习补贴·还办不办: words });
  });
});

describe("a line for each applicant", () => {
  test("says how many can be had and what they come to, then each programme with its days", () => {
    const [line, ...others] = linesOf("matrix", selfEmployed);
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      原表行号: 7,
      编号: "A-1",
      测算日期: "2019-09-01",
      申请人类型: "个人",
      所在旗区: "额济纳旗",
      现在可以申请的项数: 1,
      先问还办不办的项数: 0,
      "合计（元）": 5000,
      本站统一填的: "离校两年怎么算：算到登记注册那天",
      前后不一致: contradictions,
      一次性创业补贴·结论: "现在可以申请",
      一次性创业补贴·还办不办: "按文件还在办",
      一次性创业补贴·有关的后来文件: "",
      "一次性创业补贴·金额（元）": 5000,
      一次性创业补贴·最早哪天可以申请: "2019-08-15",
      一次性创业补贴·最晚哪天可以申请: null,
      培训期间生活费补贴·结论: "还差回答",
      "培训期间生活费补贴·金额（元）": null,
      培训期间生活费补贴·最早哪天可以申请: "2019-01-01",
      培训期间生活费补贴·最晚哪天可以申请: "2020-12-31",
      失业登记·结论: "条件不够",
    });
  });

  test("has no columns for programmes of other kinds where all are of one", () => {
    const [line = {}] = linesOf("matrix", selfEmployed);
    expect(line).toHaveProperty(["一次性创业补贴·结论"]);
    expect(line).not.toHaveProperty(["新型学徒制培训补贴·结论"]);
  });

  test("has nothing under the programmes of other kinds", () => {
    const mixed = listOf("person", { 申请人类型: "企业", district: "ejin" });
    const [line = {}] = linesOf("matrix", mixed);
    const cellsOf = (title: string) =>
      ["结论", "金额（元）", "最早哪天可以申请", "最晚哪天可以申请"].map(
        (part) => line[`${title}·${part}`],
      );
    expect(cellsOf("一次性创业补贴")).toEqual([null, null, null, null]);
    expect(cellsOf("新型学徒制培训补贴")).toEqual(["还差回答", null, null, null]);
  });

  test("is as wide as its header, without what no cell stands under", () => {
    const { batch, assessed } = listOf("person", { 申请人类型: "企业", district: "ejin" });
    const { header, rowsOf: lines } = exportTable("matrix", batch, data.rules, batchExport.zh);
    expect(lines(assessed)[0]).toHaveLength(header.length);
    expect(new Set(header).size).toBe(header.length);
  });
});

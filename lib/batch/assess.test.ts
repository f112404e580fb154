import { describe, expect, test } from "vitest";
import { rules } from "@/lib/policy";
import { assess } from "@/lib/policy/testing/assess";
import { batchProblems } from "@/locales/batch-problems";
import { createBatch } from "./assess";
import { reasons } from "./reason";
import {
  assessAll,
  data,
  good,
  graduateHeader,
  graduateRow,
  settingsFor,
} from "./testing/assessed";
import { listMaker } from "./testing/list";

describe("a list", () => {
  test("is assessed as the same answers are anywhere else", () => {
    const { header: names, row } = listMaker(rules, data.vocabulary, "person", 0.7);
    const rows = Array.from({ length: 200 }, (_, index) => row(index + 1, 5));
    for (const { facts, asOf, assessment } of good(assessAll(settingsFor(names), rows).read)) {
      const elsewhere = assess(facts, asOf).results.map(({ verdict, amount, window }) => ({
        verdict,
        amount,
        window,
      }));
      expect(
        assessment.results.map(({ verdict, amount, window }) => ({ verdict, amount, window })),
      ).toEqual(elsewhere);
    }
    expect(good(assessAll(settingsFor(names), rows).read)).toHaveLength(200);
  });

  test("leaves out rows with bad cells and names each cell with its reason", () => {
    const settings = settingsFor(graduateHeader);
    const { read } = assessAll(settings, [
      graduateRow,
      ["2", "呼和浩特", "也许", "2018-02-30", "", "", "", "", ""],
      [...graduateRow, "", "more"],
      ["4"],
    ]);
    const bad = read.flatMap((one) => (one.ok ? [] : one.problem));
    expect(bad.map(({ row, column, problem }) => [row, column, problem])).toEqual([
      [3, 1, "notAnOption"],
      [3, 2, "notAnOption"],
      [3, 3, "notADay"],
      [4, 10, "outsideHeader"],
    ]);
    const reasonOf = reasons(settings, data.rules.facts, batchProblems.zh);
    expect(bad.map(reasonOf).map(({ column, text }) => [column, text])).toEqual([
      ["所在旗区", "呼和浩特"],
      ["高校毕业生", "也许"],
      ["毕业日期", "2018-02-30"],
      ["第 K 列", "more"],
    ]);
    expect(bad.map(reasonOf)[0]?.reason).toContain("额济纳旗");
    expect(good(read).map(({ row }) => row)).toEqual([2, 5]);
  });

  test("shows of a bad cell no more than its first 60 signs", () => {
    const { read } = assessAll(settingsFor(["所在旗区"]), [["x".repeat(61)], ["y"]]);
    const bad = read.flatMap((one) => (one.ok ? [] : one.problem));
    expect(bad.map(({ text }) => text)).toEqual(["x".repeat(60), "y"]);
  });

  test("may tell the day and the kind of applicant of each row", () => {
    const settings = settingsFor(["申请人类型", "测算日期", "出生日期", "现有职工人数"]);
    const { read } = assessAll(settings, [
      ["企业", "2020-01-01", "", "5"],
      ["", "", "1990-01-01", ""],
      ["企业", "", "1990-01-01", "5"],
      ["猫", "昨天", "", ""],
    ]);
    expect(good(read).map(({ facts, asOf }) => [facts.applicant, asOf])).toEqual([
      ["enterprise", "2020-01-01"],
      ["person", "2019-09-01"],
    ]);
    const problems = read.flatMap((one) =>
      one.ok ? [] : one.problem.map(({ problem }) => problem),
    );
    expect(problems).toEqual(["otherApplicant", "notAKind", "notADate"]);
  });

  test("leaves out a day of birth that cannot be on the row's own day, and says why", () => {
    const settings = settingsFor(["出生日期", "测算日期"]);
    const { read } = assessAll(settings, [
      ["2019-09-01", ""],
      ["2019-09-02", ""],
      ["2019-09-02", "2019-09-02"],
      ["1899-09-01", ""],
      ["1899-08-31", ""],
    ]);
    expect(good(read).map(({ row }) => row)).toEqual([2, 4, 5]);
    const bad = read.flatMap((one) => (one.ok ? [] : one.problem));
    expect(bad.map(({ row, problem }) => [row, problem])).toEqual([
      [3, "afterAssessment"],
      [6, "tooLongAgo"],
    ]);
    const reasonOf = reasons(settings, data.rules.facts, batchProblems.zh);
    expect(bad.map(reasonOf).map(({ reason }) => reason)).toEqual([
      expect.stringContaining("测算日期以后"),
      expect.stringContaining("超过 120 年"),
    ]);
  });

  test("warns of a row whose day is more than two years ahead of the present one", () => {
    const { read } = assessAll(settingsFor(["测算日期"]), [["2028-11-25"], ["2028-11-26"]]);
    expect(good(read).map(({ assessment }) => assessment.warnings)).toEqual([
      [],
      ["assessed-far-ahead"],
    ]);
  });

  test("takes what the site states for all where a cell is empty, not where it says 不清楚", () => {
    const stated = {
      ...data,
      stated: {
        graduateYearsMeasuredAt: { by: "district", everywhere: "registration", byDistrict: {} },
      },
    } as const;
    const names = ["所在旗区", "离校两年怎么算"];
    const batch = createBatch(settingsFor(names), stated);
    const filled = ["", "不清楚"].map((cell, index) => {
      const one = batch.assess({ number: index + 2, cells: ["ejin", cell] });
      return one.ok ? one.value.filled.length : null;
    });
    expect(filled).toEqual([1, 0]);
  });

  test("carries cells that are no facts, those that a short row does not have as empty ones", () => {
    const settings = settingsFor(["编号", "所在旗区", "备注"]);
    const { batch, read } = assessAll(settings, [["A-1", "额济纳旗", "急"], ["A-2"]]);
    expect(batch.carried).toEqual(["编号", "备注"]);
    expect(good(read).map(({ row, carried }) => [row, ...carried])).toEqual([
      [2, "A-1", "急"],
      [3, "A-2", ""],
    ]);
  });

  test("has the programmes of its applicant, and all where each row tells its own", () => {
    const kindsOf = (header: readonly string[]) => {
      const { programmes } = createBatch(settingsFor(header, "enterprise"), data);
      return [...new Set(programmes.map(({ applicant }) => applicant))].sort();
    };
    expect(kindsOf(["编号"])).toEqual(["enterprise"]);
    expect(kindsOf(["编号", "申请人类型"])).toEqual(["enterprise", "institution", "person"]);
  });

  test("passes over cells of spaces, and says where a cell stands beyond the header", () => {
    const settings = settingsFor(["编号", "申请人类型", "测算日期", "高校毕业生"]);
    expect(good(assessAll(settings, [["1"]]).read).map(({ facts }) => facts)).toEqual([
      { applicant: "person" },
    ]);
    const { read } = assessAll(settings, [
      ["1", "　", " ", "　 ", " ", "　"],
      ["2", " 企业 ", "2020年1月1日", "", "", "x"],
      ["3", "个人", "2020-02-30", "也许"],
    ]);
    expect(good(read).map(({ facts, asOf }) => [facts, asOf])).toEqual([
      [{ applicant: "person" }, "2019-09-01"],
    ]);
    expect(read.flatMap((one) => (one.ok ? [] : one.problem))).toEqual([
      { row: 3, column: 5, text: "x", problem: "outsideHeader" },
      { row: 4, column: 2, text: "2020-02-30", problem: "notADay" },
      { row: 4, column: 3, text: "也许", problem: "notAnOption" },
    ]);
  });

  test("counts a cell that says 不清楚 to the facts of its row", () => {
    const { read } = assessAll(settingsFor(["高校毕业生", "现有职工人数"]), [
      ["不清楚", ""],
      ["", "不清楚"],
    ]);
    expect(good(read).map(({ facts }) => facts)).toEqual([
      { applicant: "person", graduate: null },
      { applicant: "person" },
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { batchExport } from "@/locales/batch-export";
import { packBlock } from "./block";
import { exportTable } from "./export-table";
import { Results } from "./results";
import {
  assessAll,
  data,
  good,
  graduateHeader,
  graduateRow,
  settingsFor,
} from "./testing/assessed";

describe("results in lines", () => {
  const { batch, read } = assessAll(settingsFor(graduateHeader), [graduateRow]);
  const [assessed] = good(read);

  test("list what is not out of the question, with amount, days and office", () => {
    const lines = exportTable("list", batch, data.rules, batchExport.zh);
    const rows = assessed ? lines.rowsOf(assessed) : [];
    const at = (name: string) => lines.header.indexOf(name);
    const subsidy = rows.find((row) => row[at("政策代码")] === "startup-subsidy");
    expect(lines.header.slice(0, 2)).toEqual(["原表行号", "编号"]);
    expect(subsidy?.slice(0, 2)).toEqual([2, "=A1"]);
    expect(subsidy?.[at("结论")]).toBe("现在可以申请");
    expect(subsidy?.[at("金额（元）")]).toBe(5000);
    expect([subsidy?.[at("最早哪天可以申请")], subsidy?.[at("最晚哪天可以申请")]]).toEqual([
      "2019-08-15",
      "2020-06-30",
    ]);
    expect(subsidy?.[at("去哪里办")]).toBe("登记地旗区的人社部门");
    expect(subsidy?.[at("牵头部门")]).toBe("盟财政局");
    expect(rows.every((row) => row.length === lines.header.length)).toBe(true);
    expect(rows.map((row) => row[at("结论")])).not.toContain("条件不够");
  });

  test("name the counter with the district where it goes by that, and leave out what is had", () => {
    const names = ["所在旗区", "遇到急难", "办了失业登记"];
    const settings = settingsFor(names);
    expect(settings.uses).not.toContain("carry");
    const one = assessAll(settings, [["额济纳旗", "是", "是"]]);
    const [person] = good(one.read);
    if (!person) throw new Error("no row");
    const list = exportTable("list", one.batch, data.rules, batchExport.zh);
    const rows = list.rowsOf(person);
    const at = (name: string) => list.header.indexOf(name);
    const counterOf = (id: string) =>
      rows.find((row) => row[at("政策代码")] === id)?.[at("去哪里办")];
    expect(counterOf("temporary-relief")).toBe("额济纳旗的苏木镇（街道）或旗区民政部门");
    expect(counterOf("key-group-tax-relief")).toBe("主管税务机关");
    expect(rows.map((row) => row[at("政策代码")])).not.toContain("unemployment-registration");
    const matrix = exportTable("matrix", one.batch, data.rules, batchExport.zh);
    const [line] = matrix.rowsOf(person);
    expect(line?.[matrix.header.indexOf("失业登记·结论")]).toBe("已经有了");
  });

  test("do not count what comes to 0 yuan among what can be had", () => {
    const ids = [
      "district",
      "paysUnemploymentInsurance",
      "layoffsLastYear",
      "premiumPaidLastYearYuan",
    ];
    const one = assessAll(settingsFor(ids, "enterprise"), [
      ["ejin", "是", "0", "0"],
      ["ejin", "是", "0", "0.01"],
    ]);
    const programmes = one.batch.programmes.map(({ id }) => id);
    const packed = new Results(programmes.length);
    packed.add(packBlock(0, good(one.read), programmes, { fact: "district", ids: ["ejin"] }));
    expect(packed.tally).toMatchObject({ people: 2, withSomething: 1 });
    const matrix = exportTable("matrix", one.batch, data.rules, batchExport.zh);
    const counts = good(one.read).map(
      (assessed) => matrix.rowsOf(assessed)[0]?.[matrix.header.indexOf("现在可以申请的项数")],
    );
    expect(counts).toEqual([0, 1]);
  });

  test("make a matrix with every programme of the applicant", () => {
    const lines = exportTable("matrix", batch, data.rules, batchExport.zh);
    const rows = assessed ? lines.rowsOf(assessed) : [];
    expect(rows).toHaveLength(1);
    expect(rows[0]).toHaveLength(lines.header.length);
    expect(lines.header).toContain("一次性创业补贴·结论");
    expect(rows[0]?.[lines.header.indexOf("一次性创业补贴·结论")]).toBe("现在可以申请");
    expect(rows[0]?.[lines.header.indexOf("合计（元）")]).toBe(5000);
  });
});

import { describe, expect, test } from "vitest";
import { html } from "@/components/ui/testing/html";
import { data } from "@/lib/batch/testing/assessed";
import type { ListPreview } from "../work/protocol";
import { WorkerPool } from "../work/worker-pool";
import { Columns } from "./columns";

const context = { data, locale: "zh", pool: new WorkerPool(data, "zh") } as const;
const nothing = (): void => {};

const plain = (page: string): string =>
  page.replaceAll(/<svg[\s\S]*?<\/svg>/g, "").replaceAll(/<[^>]*>/g, "");

describe("the columns of a list", () => {
  const shown = (header: readonly string[], stopped = false, seen: Partial<ListPreview> = {}) =>
    html(
      <Columns
        context={context}
        file={new File([], "名单.csv")}
        preview={{
          header,
          headerRows: { first: 1, last: 1 },
          top: [
            { number: 1, cells: header },
            { number: 2, cells: ["1", "额济纳旗"] },
            { number: 3, cells: ["2"] },
          ],
          above: 0,
          sample: [["1", "额济纳旗"], ["2"]],
          sheet: 0,
          sheets: [{ name: "", hidden: false, isList: true }],
          ticks: {},
          ...seen,
        }}
        stopped={stopped}
        applicant="person"
        onStart={nothing}
        onPlace={nothing}
        onOther={nothing}
      />,
    );
  const start = (page: string) => /<button[^>]*>开始测算<\/button>/.exec(page)?.[0];

  test("are counted, with what their first rows hold", () => {
    const page = shown(["编号", "所在旗区", "身份证号", "常住旗区", ""]);
    expect(plain(page)).toContain("文件：名单.csv");
    expect(plain(page)).toContain("认出 1 列；2 列写进结果，里面的证件号和电话会盖住；2 列不用。");
    expect(plain(page)).toContain("像是证件号、电话或住址");
    expect(plain(page)).toContain("（没有列名，第 E 列）");
    expect(plain(page)).toContain("1、2");
    expect(start(page)).not.toContain(' disabled=""');
  });

  test("of which none is known cannot be assessed", () => {
    const page = shown(["编号", "备注"]);
    expect(plain(page)).toContain("还没有一列认得出来");
    expect(start(page)).toContain(' disabled=""');
  });

  test("say in which row the header stands, and let another be chosen", () => {
    const page = shown(["所在旗区"], false, { headerRows: { first: 2, last: 3 }, above: 1 });
    expect(plain(page)).toContain("表头是第 2 行和第 3 行。表头上面有 1 行，不算人。");
    expect(page).toMatch(/<option value="2" selected="">第 2 行：1、额济纳旗<\/option>/);
    expect(page).not.toContain("读哪一张表");
  });

  test("say which sheet is read, and which others look like lists", () => {
    const sheet = (name: string, hidden: boolean, isList: boolean) => ({ name, hidden, isList });
    const sheets = [
      sheet("说明", false, false),
      sheet("左旗", false, true),
      sheet("右旗", false, true),
      sheet("旧名单", true, true),
    ];
    const page = shown(["所在旗区"], false, { sheet: 1, sheets });
    expect(plain(page)).toContain("文件里还有像名单的表：右旗。");
    expect(page).toMatch(/<option value="1" selected="">左旗<\/option>/);
    expect(plain(page)).toContain("说明（不像名单）");
    expect(plain(page)).toContain("旧名单（隐藏的）");
  });

  test("ask once what a tick means, of yes and no alone, before anything is assessed", () => {
    const header = ["高校毕业生", "招用人数", "备注"];
    const page = shown(header, false, { ticks: { 0: ["√", "×"], 1: ["1"], 2: ["√"] } });
    expect(plain(page)).toContain("“高校毕业生”里填的 √ ×");
    expect(page.match(/name="batch-ticks-/g)).toHaveLength(1);
    expect(page).toContain("√、1 是“是”；×、0 和空着的都是“否”</option>");
    expect(start(page)).toContain(' disabled=""');
    expect(start(shown(header))).not.toContain(' disabled=""');
  });

  test("whose name is qualified, or whose cells look personal, are to be looked at", () => {
    const top = [
      { number: 1, cells: ["高校毕业生（非全日制）", "号"] },
      { number: 2, cells: ["是", "13812345678"] },
    ];
    const page = shown(["高校毕业生（非全日制）", "号", "所在旗区"], false, { top });
    expect(plain(page)).toContain("括号里的字可能让意思变了");
    expect(plain(page)).toContain("里面填的像是证件号或电话");
  });

  test("say whether the work was called off", () => {
    expect(plain(shown(["所在旗区"], true))).toContain("已经停下，没有结果。");
    expect(plain(shown(["所在旗区"]))).not.toContain("已经停下");
  });
});

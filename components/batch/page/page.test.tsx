import { describe, expect, test } from "vitest";
import { html } from "@/components/ui/testing/html";
import { type Account, emptyAccount, rowSums } from "@/lib/batch/account";
import { packBlock } from "@/lib/batch/block";
import { everybody, Results } from "@/lib/batch/results";
import {
  assessAll,
  data,
  good,
  graduateHeader,
  graduateRow,
  settingsFor,
} from "@/lib/batch/testing/assessed";
import type { FileProblem, Finished } from "../work/batch-work";
import { WorkerPool } from "../work/worker-pool";
import { BadCellsView } from "./bad-cells";
import { FileChoice } from "./file-choice";
import { People } from "./people";
import { ResultsView } from "./results";
import { Working } from "./working";

/** What the page of lists shows in each state, before anything is pressed. */

const context = { data, locale: "zh", pool: new WorkerPool(data, "zh") } as const;
const nothing = (): void => {};

const plain = (page: string): string =>
  page.replaceAll(/<svg[\s\S]*?<\/svg>/g, "").replaceAll(/<[^>]*>/g, "");

describe("a file that cannot be used", () => {
  const said = (
    problem: FileProblem["problem"],
    row: number | null = null,
    locale: "zh" | "en" = "zh",
  ) =>
    html(
      <FileChoice
        locale={locale}
        previewing={false}
        problem={{ problem, row }}
        onFile={nothing}
        onStop={nothing}
      />,
    );

  test.each([
    ["empty", "文件里没有内容。"],
    ["oldExcel", "旧的 Excel 格式"],
    ["password", "设了密码"],
    ["binaryExcel", "二进制格式（.xlsb）"],
    ["webPage", "其实是网页"],
    ["document", "是文档"],
    ["changed", "请再选一次"],
    ["broken", "可能坏了"],
    ["encoding", "文字编码认不出来"],
    ["noColumns", "没有一列能用"],
    ["tooManyColumns", "列太多了"],
    ["tooManyRows", "名单超过 300,000 行"],
  ] as const)("because it is %s says so at its field", (problem, words) => {
    const page = said(problem);
    expect(page).toMatch(/<input[^>]* aria-invalid="true"/);
    const [, error = ""] = /<p [^>]*id="batch-file-error"[^>]*>([\s\S]*?)<\/p>/.exec(page) ?? [];
    expect(plain(error)).toContain(`这份文件用不了：`);
    expect(plain(error)).toContain(words);
  });

  test("because a quotation never ends says where, as far as that is known", () => {
    expect(plain(said("quotes", 1234))).toContain("第 1,234 行左右");
    expect(plain(said("quotes"))).toContain("第 ? 行左右");
    expect(plain(said("quotes", 1234, "en"))).toContain("1,234");
  });

  test("is not spoken of where there is none", () => {
    const page = html(
      <FileChoice locale="zh" previewing problem={undefined} onFile={nothing} onStop={nothing} />,
    );
    expect(page).not.toContain("aria-invalid=");
    expect(plain(page)).toContain("正在看表头……停下");
    expect(plain(page)).toContain("最多 300,000 行");
  });
});

test("work under way says how many people, and how much of the file", () => {
  const page = html(<Working locale="zh" people={1234} read={0.4999} onStop={nothing} />);
  expect(page).toMatch(/<progress[^>]* value="49"/);
  expect(plain(page)).toContain("已测 1,234 人，49%");
});

describe("results", () => {
  const settings = settingsFor(graduateHeader);
  const had = [...graduateRow.slice(0, -1), "是"];

  /** The results of so many who are in the same case, and of one who has the subsidy already. */
  function finished(people: number, filled = 0, more: Partial<Account> = {}): Finished {
    const { batch, read } = assessAll(settings, [
      had,
      ...Array.from({ length: people }, () => graduateRow),
    ]);
    const programmes = batch.programmes.map(({ id }) => id);
    const results = new Results(programmes.length);
    results.add(packBlock(0, good(read), programmes, { fact: "district", ids: ["ejin"] }));
    const account = { ...emptyAccount, people: people + 1, filled, ...more };
    const sums = rowSums(account, { last: people + 4, empty: 1 }, { first: 1, last: 1 });
    return { file: new File([], "名单.csv"), settings, results, account, sums };
  }
  const shown = (list: Finished) =>
    html(<ResultsView context={context} finished={list} onAgain={nothing} />);

  test("tell how many people have what, and what it comes to", () => {
    const page = shown(finished(2));
    const text = plain(page);
    expect(text).toContain("测了 3 人");
    expect(text).toContain("其中 3 人现在至少能申请一项");
    expect(text).toContain("能拿到的补贴、返还和奖励合计 10,000 元");
    expect(text).toContain("没有写日期的行，按 2019年9月1日 算");
    expect(text).toContain("每一行都读懂了。");
    expect(text).not.toContain("本站统一填的");
    expect(page).toContain('aria-label="一次性创业补贴，现在可以申请：2 人，列出来"');
    expect(page).toContain('aria-label="一次性创业补贴，已经有了：1 人，列出来"');
    expect(plain(shown(finished(2, 2)))).toContain("2 人用到了本站统一填的办理单位数据");
  });

  test("say what became of every row, and list those that are nobody", () => {
    const passed = {
      listed: [{ row: 6, reason: "total", text: "合计 3" }],
      count: 1,
    } as const;
    const text = plain(shown(finished(2, 0, { passed })));
    expect(text).toContain(
      "文件一共 6 行：表头 1 行，测了 3 行，没有测 0 行，跳过 2 行（其中空行 1 行）。",
    );
    expect(text).toContain("1 行不是人，跳过了");
    expect(text).toContain("6合计 3合计、小计下载这些行（CSV）");
    expect(text).not.toContain("文件里最多列");
    const many = { listed: passed.listed, count: 5001 };
    expect(plain(shown(finished(2, 0, { passed: many })))).toContain("文件里最多列 5,000 行。");
    expect(plain(shown(finished(2)))).not.toContain("不是人");
  });

  test("say what to look at, and how much is held back", () => {
    const remarks = {
      listed: [{ row: 3, column: 0, text: "张三", remark: "samePerson" }],
      count: 1,
    } as const;
    const text = plain(shown(finished(2, 0, { remarks, held: 2 })));
    expect(text).toContain("1 处请看一看");
    expect(text).toContain("3编号 · 张三这一格和上面一行是合并的");
    expect(text).toContain("2 格里像是证件号、银行卡、电话或邮箱的，在结果里换成了 ***。");
    expect(plain(shown(finished(2)))).not.toContain("***");
  });

  const list = (all: Finished, wanted = everybody) =>
    html(
      <People
        context={context}
        finished={all}
        programmes={data.rules.programmes.filter(({ applicant }) => applicant === "person")}
        filter={wanted}
        onFilter={nothing}
      />,
    );

  test("list fifty people at a time, by the rows of the list", () => {
    const page = list(finished(120));
    expect(page.match(/aria-label="第 \d+ 行详细"/g)).toHaveLength(50);
    expect(page).toContain('aria-label="第 2 行详细"');
    expect(plain(page)).toContain("第 1 页，共 3 页");
    expect(page).toMatch(/<button[^>]* disabled=""[^>]*>上一页<\/button>/);
    expect(page).not.toMatch(/<button[^>]* disabled=""[^>]*>下一页<\/button>/);
    expect(plain(list(finished(3)))).not.toContain("下一页");
  });

  test("list those who are wanted, or say that there are none", () => {
    expect(plain(list(finished(3), { ...everybody, text: "=A1" }))).toContain("4 人（一共 4 人）");
    expect(plain(list(finished(3), { ...everybody, text: "3" }))).toContain("1 人（一共 4 人）");
    const none = plain(list(finished(3), { ...everybody, text: "没有" }));
    expect(none).toContain("没有这样的人。");
  });
});

describe("cells that cannot be read", () => {
  const settings = settingsFor(graduateHeader);
  const cells = (count: number) => {
    const listed = Array.from({ length: Math.min(count, 5000) }, (_, index) => ({
      row: index + 2,
      column: 3,
      text: "2018-02-30",
      problem: "notADay" as const,
    }));
    return html(
      <BadCellsView
        context={context}
        settings={settings}
        bad={{ listed, cells: count, rows: count }}
      />,
    );
  };

  test("are listed with their row, column and reason; a few of them at once", () => {
    const page = cells(2);
    expect(plain(page)).toContain("2 行没有测：有的格子读不懂");
    expect(plain(page)).toContain("2毕业日期2018-02-30这个月没有这一天");
    expect(page).toMatch(/<details[^>]* open=""/);
    expect(cells(6)).not.toMatch(/<details[^>]* open=""/);
  });

  test("are not all listed where they are many, which is said", () => {
    expect(plain(cells(100))).not.toContain("这里只列前");
    const many = cells(5001);
    expect(many.match(/2018-02-30/g)).toHaveLength(100);
    expect(plain(many)).toContain("这里只列前 100 格。");
    expect(plain(many)).toContain("文件里最多列 5,000 格。");
    expect(plain(cells(5000))).not.toContain("文件里最多列");
  });
});

import type { Applicant } from "@/lib/policy/engine";
import type { Versions } from "@/lib/receipt/receipt";
import { applicantTexts } from "./applicants";
import { formats } from "./formats";
import { terms } from "./terms";

/** Texts of the command that checks an office's own cases, and of what it writes. */
export const cases = {
  usage: (
    applicants: string,
    laws: string,
    locales: string,
    locale: string,
  ) => `用法：npm run --silent cases -- <cases.csv | cases.xlsx | cases.ods | -> [选项] > report.md

核对单位自己的案例：一行是一个案例、一项政策，写着单位认为应有的结论。算一遍，一致的、不一致的都列出来，不一致的写明为什么。

  --template <${applicants}>
                         不核对，写一份空的案例表，照着填
  --examples <${applicants}>
                         不核对，把规则自己的例子（每条界线上一个、差一步一个）写成案例表
  --as-of <YYYY-MM-DD>   测算日期，表里没有写的用它；不写，没有日期的案例就读不懂
  --law <${laws}>
                         加上后来的文件（amended），还是只看文件本身（document），表里没有写的用它（amended）
  --sheet <名字或第几张> 读哪一张表（第一张看得见的、像案例表的）
  --header-row <行号>    表头在哪一行（认出列名最多的那一行）
  --ticks <yes|no>       √、1 是“是”（yes）还是“否”（no）；×、0 反过来
  --blank-no <列名>      这一列空着的算“否”；可以写几次
  --html                 写成可以打印、签字的网页
  --locale <${locales}>        结果和提示用什么语言（${locale}）
  --help                 这些说明

结束时：0 全部一致；1 有不一致的，或者有读不懂的行；2 选项或者文件不对，什么也没有核对。
怎么填、怎么看，在 docs/cases.md。`,
  onlyOne: "--template 和 --examples 只能写一个，后面不写文件，也不写别的选项（--locale 除外）。",
  noFile: "要写案例表的文件名；从标准输入读就写 -。",
  noColumn: (name: string) => `表里没有“${name}”这一列，认不出每一行是什么案例。`,
  noCases: "表里只有表头，一个案例也没有。",
  columns: {
    case: "案例编号",
    programme: "政策",
    asOf: "测算日期",
    law: "按哪种规则",
    statedOn: "填写日",
    verdict: "应有的结论",
    amount: "应有的金额（元）",
  },
  problems: {
    noProgramme: "没有写是哪一项政策",
    notAProgramme: "没有这项政策。写政策的名称或者代码",
    noVerdict: "没有写应有的结论",
    notAVerdict: (all: string) => `要填其中的：${all}`,
    notAnAmount:
      "不是金额。写 5000、5,000元 或 1.5万，最多到分；没有金额就写“无”，不核对金额就空着",
    notALaw: (all: string) => `要填其中的：${all}`,
    noDay: "没有写测算日期。在表里写上，或者加 --as-of",
    otherKind: (kind: Applicant) => `这项政策是给${applicantTexts[kind].one}的`,
    sameCase: (row: number) => `和第 ${row} 行的编号、政策、日期、规则都一样，分不清是哪一个`,
  },
  report: {
    title: "单位案例核对单",
    document: (title: string) => `文件：${title}`,
    file: (name: string, place: string) => `案例表：${name}。${place}`,
    standardInput: "标准输入",
    versions: ({ rules, engine, operator }: Versions) =>
      `规则 ${rules}，程序 ${engine}，operator.json ${operator}`,
    checkedOn: (day: string) => `核对日期：${day}`,
    counts: (agree: number, differ: number, unread: number) =>
      `一致 ${formats.figure(agree)} 个，不一致 ${formats.figure(differ)} 个，读不懂 ${formats.figure(unread)} 行`,
    sums: (sums: {
      readonly rows: number;
      readonly header: number;
      readonly agree: number;
      readonly differ: number;
      readonly unread: number;
      readonly passed: number;
      readonly empty: number;
    }) =>
      `案例表一共 ${formats.figure(sums.rows)} 行：表头 ${sums.header} 行，一致 ${formats.figure(sums.agree)} 行，不一致 ${formats.figure(sums.differ)} 行，读不懂 ${formats.figure(sums.unread)} 行，跳过 ${formats.figure(sums.passed)} 行（其中空行 ${formats.figure(sums.empty)} 行）。`,
    toAsk: (count: number) =>
      `算出来条件都够的里面，有 ${formats.figure(count)} 个没有查到现在还办不办，网站上写“${terms.groups.unconfirmed}”。`,
    filled: (count: number) =>
      `有 ${formats.figure(count)} 个案例用到了 operator.json 里统一填的数据。`,
    head: {
      row: "行",
      name: "案例",
      programme: "政策",
      asOf: "测算日期",
      law: "规则",
      expected: "应有",
      found: "算出来",
      mark: "核对",
    },
    marks: { agree: "一致", differ: "不一致", unread: "读不懂" },
    noAmount: "没有金额",
    toAskFound: `条件够，${terms.groups.unconfirmed}`,
    differTitle: (count: number) => `为什么不一致（${formats.figure(count)} 个）`,
    caseTitle: (row: number, name: string, programme: string) =>
      `第 ${row} 行${name === "" ? "" : ` ${name}`}：${programme}`,
    expected: (words: string) => `应有：${words}`,
    found: (words: string) => `算出来：${words}`,
    requirement: (mark: string, words: string, citation: string) =>
      `${mark}：${words}（${citation}）`,
    answers: (words: string) => `写的是：${words}`,
    nothingStated: "没有用到回答",
    wayOut: (words: string) => `要这样才够：${words}`,
    noWayOut: "只看日子，过了就补不回来",
    metOn: (day: string) => `到 ${day} 就够了`,
    unknownFrom: (day: string) => `从 ${day} 起怎么规定不知道`,
    days: (words: string) => `日子：${words}`,
    amount: (words: string) => `金额：${words}`,
    amountFrom: (words: string) => `金额用到：${words}`,
    amountNeeds: (labels: string) => `金额还差：${labels}`,
    clash: (words: string) => `前后不一致：${words}`,
    unreadTitle: (count: number) => `读不懂的行（${formats.figure(count)} 行）`,
    unreadHead: { row: "行", name: "案例", column: "列", cell: "写的", reason: "哪里不对" },
    passedTitle: (count: number) => `跳过的行（${formats.figure(count)} 行，空行不列）`,
    passedHead: { row: "行", text: "写的", reason: "为什么跳过" },
    notUsedTitle: "没有用的列",
    notUsed: (name: string, why: string) => `${name}：${why}`,
    notOurs: "不是案例表里的列名",
    unofficial: "这是照文件做的非官方估算，能不能办、给多少，由办理单位决定。",
    sign: {
      title: "单位意见",
      agrees: "核对过，同意",
      corrects: "要改的案例，写上行号",
      who: "核对人",
      day: "日期",
      stamp: "（盖章）",
    },
  },
};

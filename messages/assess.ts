import type { Versions } from "@/lib/receipt/receipt";
import { formats } from "./formats";

/** Texts of the command that assesses a list. */
export const assessCommand = {
  usage: (
    applicants: string,
    locales: string,
    locale: string,
  ) => `用法：npm run --silent assess -- <people.csv | people.xlsx | people.ods | -> [选项] > results.csv

  --applicant <${applicants}>
                         谁申请，名单里没有“申请人类型”一列时用（person）
  --as-of <YYYY-MM-DD>   测算日期，名单里没有这一列时用（上海今天）
  --sheet <名字或第几张> 读哪一张表（第一张看得见的、像名单的）
  --header-row <行号>    表头在哪一行（认出列名最多的那一行）
  --ticks <yes|no>       √、1 是“是”（yes）还是“否”（no）；×、0 反过来
  --blank-no <列名>      这一列空着的算“否”，比如只给“是”的人打了 √；可以写几次
  --carry <列名>         这一列原样写进结果，证件号和电话也不盖；可以写几次
  --out <文件>           结果写进这个文件；写完才出现
  --locale <${locales}>        结果和提示用什么语言（${locale}）
  --wide                 一人一行，每项政策的结论都在；不写就是一人一项一行
  --no-bom               开头不写字节顺序标记（表格软件要，有的程序不要）
  --help                 这些说明

读不懂的格子和跳过的行，写在标准错误里。
结束时：0 每一行都测了；1 有的行没有测；2 什么也没有做成；3 写到一半停下，结果不完整。`,
  oneOf: (option: string, values: string) => `--${option} 只能写：${values}。`,
  notADay: "--as-of 要写成日期 YYYY-MM-DD。",
  notARow: "--header-row 要写行号，从 1 数起。",
  oneList: "一次只能测一份名单。",
  notAFile: (path: string) => `${path} 不是文件。`,
  noColumn: (name: string, option: string) => `名单里没有“${name}”这一列（${option}）。`,
  notYesNo: (name: string) => `“${name}”这一列不是填“是”“否”的（--blank-no）。`,
  place: (sheet: string, first: number, last: number) =>
    `${sheet === "" ? "" : `读的是“${sheet}”这张表，`}表头在第 ${first === last ? first : `${first}–${last}`} 行。`,
  otherLists: (names: string) => `没有读的表里，像名单的还有：${names}。用 --sheet 选。`,
  carried: (names: string) => `写进结果的列：${names}。`,
  notUsed: (names: string, why: string) => `没有用的列：${names}（${why}）。`,
  letThrough: "要写进结果，就用 --carry",
  notes: {
    duplicate: "和前面一列重复",
    otherApplicant: "是另一类申请人填的",
    ambiguous: "列名对得上好几项",
    personal: "像是证件号、电话或住址",
    personalCells: "里面填的像是证件号或电话",
    qualified: "括号里的字可能让意思变了，只写进结果",
  },
  row: (row: number) => `第 ${row} 行`,
  passed: (reason: string) => `跳过：${reason}`,
  remark: (remark: string) => `请看一看：${remark}`,
  done: (people: number, { rules, engine, operator }: Versions, seconds: string) =>
    `测了 ${formats.figure(people)} 人，规则 ${rules}，程序 ${engine}，operator.json ${operator}，用了 ${seconds} 秒。`,
  filled: (people: number) =>
    `其中 ${formats.figure(people)} 人用到了 operator.json 里统一填的数据。`,
  held: (cells: number) =>
    `${formats.figure(cells)} 格里像是证件号、银行卡、电话或邮箱的，换成了 ***。要留着，就用 --carry 写上列名。`,
  bad: (cells: number, rows: number) =>
    `读不懂的格子 ${formats.figure(cells)} 个，${formats.figure(rows)} 行没有测。`,
  askTicks: (names: string) =>
    `这些列里填了 √、×、1 或 0：${names}。√ 和 1 是“是”就加 --ticks yes，反过来就加 --ticks no，再测一次。`,
  brokenOff: (people: number) =>
    `没有写完：只写了 ${formats.figure(people)} 人，结果不完整，不要用。`,
  nothingWritten: "没有写成，原来的文件没有动。",
};

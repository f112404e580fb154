import type { Fact } from "@/lib/policy/engine";

type NumberFact = Extract<Fact, { type: "number" }>;

/** Texts of the command that writes the rules as SQL, and what its tables say of their columns. */
export const sqlCommand = {
  usage: (
    applicants: string,
    laws: string,
    locales: string,
    locale: string,
  ) => `用法：npm run --silent sql -- [选项] > screen.sql

把规则写成一条 SQL 查询，在您自己的数据库里跑，数据不用导出来。DuckDB、PostgreSQL、SQLite、MariaDB、ClickHouse、Spark 用的是同一条。

  --for <${applicants}>
                         给谁测（person）
  --day <YYYY-MM-DD>     测算日期（上海今天）
  --law <${laws}>
                         加上后来的文件（amended），还是只看文件本身（document）；不写就是 amended
  --eligible             只要现在可以申请的；条件直接写在列上，数据库能用索引
  --ddl                  不写查询，写建表语句；每一列填什么，用中文和英文注明
  --view <表名>          不写查询，写一个视图：您自己的表在下面，每一列换成您自己的写法
  --locale <${locales}>        提示用什么语言（${locale}）
  --help                 这些说明

查询的结果一人一项一行：id, programme, verdict, amount_fen, opens, closes, status。
还差哪几个回答、为什么不够，要看具体的人，用 npm run assess。详细说明在 docs/database.md。`,
  oneOf: (option: string, values: string) => `--${option} 只能写：${values}。`,
  notADay: "--day 要写成日期 YYYY-MM-DD。",
  onlyOne: "--ddl 和 --view 只能写一个。",
  noDayThere: "--day、--law 和 --eligible 管的是查询，和 --ddl、--view 不能一起写。",
  notATable: (name: string) =>
    `--view 后面要写表名，只能有字母、汉字、数字、下划线和点，不能写：${name}`,
  nothingElse: (word: string) => `看不懂“${word}”：选项要以 -- 开头。`,
  screen: {
    head: (document: string, applicant: string, day: string, law: string, rules: string) =>
      `${document}：${applicant}，测算日期 ${day}，${law}，规则 ${rules}。`,
    laws: { document: "只看文件本身", amended: "加上后来的文件" },
    verdicts: (all: string) => `verdict 是结论：${all}。`,
    /** What is said of whoever qualifies where nobody is known to say that it still runs. */
    statuses: (all: string, toAsk: string) =>
      `status 是还办不办：${all}。verdict 是 eligible、status 是 unconfirmed 的，${toAsk}。`,
    eligible: "只有现在可以申请的（eligible）。",
    units: "amount_fen 单位是分；opens、closes 是日期 yyyymmdd，空的是没有写期限或者没有日子。",
    unofficial: "这是照文件做的非官方估算，能不能办、给多少，由办理单位决定。",
  },
  table: {
    head: (table: string) => [`${table}：一行一个。空着（null）就是不清楚。`],
    viewHead: (table: string, own: string) => [
      `${table}：${own} 的视图。把 CASE WHEN 1 = 0 … END 换成您自己的列或者算式；留着不动就是不清楚。`,
    ],
    id: "您自己的编号，结果里原样写出来；不要用身份证号",
    yesNo: "1 是，0 否",
    day: "日期 yyyymmdd",
    office: "由办理单位填",
    unit: ({ unit, decimals }: NumberFact) => {
      const units = {
        people: "人数",
        months: "月数",
        days: "天数",
        items: "个数",
        yuan: "单位是分",
        percent: "单位是万分之一（2.8% 写 280）",
      } satisfies Readonly<Record<NumberFact["unit"], string>>;
      return decimals === 0 && unit === "yuan" ? "单位是元" : units[unit];
    },
    named: (id: string, label: string) => `${id} ${label}`,
    member: (fact: string, option: string) => `${fact}：有没有“${option}”`,
    list: (parts: readonly string[]) => parts.join("；"),
    column: (label: string, holds: string, office: string | null) =>
      `${label}：${holds}${office === null ? "" : `（${office}）`}`,
  },
};

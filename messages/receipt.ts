import type { OutcomePart } from "@/lib/receipt/outcome";
import type { Versions } from "@/lib/receipt/receipt";
import type { TextProblem } from "@/lib/receipt/text";
import { terms } from "./terms";

/** What the command says that replays receipts. */
export const receipt = {
  versions: { rules: "规则", engine: "程序", operator: "运营方的文件" } satisfies Readonly<
    Record<keyof Versions, string>
  >,
  sameVersion: (what: string, version: string) => `${what}没有变（${version}）`,
  otherVersion: (what: string, then: string, now: string) =>
    `${what}变了（当时 ${then}，现在 ${now}）`,
  same: "结果一样",
  changed: (count: number) => `结果不一样，有 ${count} 项变了：`,
  unnamed: "结果不一样。凭据旁边没有存当时的结果，说不出是哪一项。",
  notIntact: "存下来的结果和凭据对不上，存下来以后被改过。",
  unexplained: "版本都没有变，结果却不一样：凭据被改过，或者不是这个程序出的。",
  parts: {
    verdict: "结论",
    amount: "金额",
    window: "日期",
    missing: terms.groups.unknown,
    pending: terms.groups.conditional,
    failed: "不够的条件",
    shortfalls: "还差多少",
    changedBy: "有关的后来文件",
    status: "还办不办",
  } satisfies Readonly<Record<OutcomePart, string>>,
  part: (name: string, then: string, now: string) => `${name}：当时 ${then}，现在 ${now}`,
  added: "当时没有这一项",
  gone: "现在没有这一项",
  row: (file: string, row: number) => `${file} 第 ${row} 行`,
  number: (file: string, number: number) => `${file} 第 ${number} 份`,
  about: (what: string, how: string) => `${what}：${how}`,
  refused: (what: string) => `现在的规则读不了里面的回答：${what}`,
  text: {
    broken: "凭据不全，或者抄错了。",
    newer: "凭据是更新的版本出的，这个版本读不了。",
    leftOut: "凭据里有的回答，现在的规则已经没有了。",
  } satisfies Readonly<Record<TextProblem, string>>,
  summary: (count: number, same: number) => `重算了 ${count} 份，${same} 份结果一样。`,
  unreadable: (file: string) => `打不开 ${file}。`,
  none: (file: string) =>
    `${file} 里没有凭据。要的是接口的答复或者里面的凭据（JSON），或者导出的名单（CSV、Excel）。`,
  usage: "用法：npm run --silent receipt -- replay 〈文件〉，或者 renew（改规则的人用）。",
};

import { terms } from "./terms";

/** Texts of the printed sheet. */
export const resultSheet = {
  title: "就业政策测算结果单",
  asOf: "测算日期",
  byLaw: (law: string) => `；照哪些文件算：${law}`,
  document: "政策文件",
  status: "情况",
  answers: "填写的回答",
  headings: terms.groups,
  bring: "要带的材料",
  bringNote: "通常需要，以办理单位要求为准；括号里是第几项要用",
  deadline: "期限",
  where: "去哪里办",
  usualPlace: "一般在这里",
  explained:
    "3.8 这样的数字是文件的条款。“一般在这里”：文件没有写去哪里办。“出自”：别的文件定的，这份文件里没有写。",
  responsible: "负责和配合的单位（前面的数字是第几项）",
  lead: (office: string) => `负责 ${office}`,
  joint: (offices: string) => `配合 ${offices}`,
  funding: "资金",
  call: "电话",
  waits: terms.groups.conditional,
  waitsThen: `那天还要${terms.groups.conditional}`,
  whileCountsStay: (labels: string) => `“${labels}”不变才算数`,
  officeStated: (count: number, labels: string) =>
    `这张单子里有 ${count} 项由窗口人员填写：${labels}。`,
  asks: terms.groups.unknown,
  fails: "还差",
  failsAt: (words: string, count: number) =>
    count > 1 ? `差：${words}（一共差 ${count} 条）` : `差：${words}`,
  notice: (year: number) =>
    `非官方估算，只供参考，不是审批结果。能不能办、给多少，由办理单位决定。依据 ${year} 年的文件，之后的规定可能有变。`,
  scan: "扫右边的码，看到同样的结果。码里有您的回答。",
  code: "恢复这份结果的二维码",
  clerk: "经办人签字",
  signedOn: "日期",
  total: (yuan: string) => `补贴、返还、奖励合计（条件已够、能算出数的）：${yuan}`,
  oneOnly: (first: string, second: string) => `“${first}”和“${second}”只能选一项。`,
  better: (title: string, yuan: string) => `“${title}”多 ${yuan}。`,
};

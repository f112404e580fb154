import { terms } from "./terms";

/** Texts of the questionnaire, its first page apart. */
export const check = {
  title: "自测",
  applicantLabel: "您是",
  next: "继续",
  save: "改好了，继续",
  unsure: "不清楚",
  unsureRest: "没答的都不清楚",
  back: "上一题",
  results: "看结果",
  resultsNow: "现在就看结果",
  yes: "是",
  no: "否",
  none: "以上都没有",
  year: "年",
  month: "月",
  day: "日",
  units: { people: "人", months: "个月", days: "天", items: "个", yuan: "元", percent: "%" },
  warnings: "有的回答对不上，请看看",
  basis: "依据",
  irrelevantQuestion: "这道题现在不影响结果，答不答都行。",
  progress: {
    open: (answered: number, about: number) => `已答 ${answered} 题，大约还有 ${about} 题`,
    done: (answered: number) => `已答 ${answered} 题，都问完了`,
  },
  tally: {
    heading: "到现在的结果",
    programmes: (count: number) => `${count} 项`,
    asOf: (day: string) => `按 ${day} 的情况算`,
    spoken: (eligible: number, conditional: number, unconfirmed: number) =>
      `${terms.groups.eligible} ${eligible} 项，${terms.groups.conditional} ${conditional} 项${unconfirmed > 0 ? `，${terms.groups.unconfirmed} ${unconfirmed} 项` : ""}。`,
  },
  end: {
    heading: "看看您的回答对不对",
    lead: "都问完了。有不对的，点“改”；都对，就看结果。",
    open: "都问完了。选了“不清楚”的，相关的结果先不下结论，想起来了就点“改”。都对，就看结果。",
    return: "回到全部回答",
  },
  answers: {
    heading: (count: number) => `查看、修改已答的 ${count} 题`,
    change: "改",
    changeOf: (label: string) => `改：${label}`,
    irrelevant: "已不影响结果",
    office: "由窗口填写",
  },
  wipe: "清空全部回答",
  wipeNote: "清空后，这台设备上不留任何回答。",
  broken: {
    heading: "没能读出您之前的回答",
    text: "页面带来的内容不完整。请从头再答一遍。",
  },
  noScript:
    "网页没有下载全，或者浏览器不运行脚本，也一样能答：选好就点“开始”，答案随页面走，不保存。",
};

import { terms } from "./terms";

/** Texts of the counter desk. */
export const desk = {
  title: "窗口办理台",
  description:
    "给窗口人员用：一页录完，边录边出结论，全用键盘。录入的内容只在内存里，关掉页面就没有了。",
  noScript:
    "一直停在这里？办理台要等网页下载全，浏览器也要运行脚本。请刷新再试；还不行，换一个浏览器。",
  opening: "正在打开……",
  bar: "办理台",
  applicant: "替谁办",
  asOf: "测算日期",
  today: "今天",
  noSuchDay: "没有这一天，先按今天算。",
  print: "打印",
  nextPerson: "下一位",
  help: "按键",
  list: "有一份名单？去名单测算",
  close: "关闭",
  yes: "是",
  no: "否",
  none: "都没有",
  unsure: "不清楚",
  unsureOf: (label: string) => `${label}：不清楚`,
  byOffice: "（窗口填，不问群众）",
  changed: {
    mark: "改",
    was: (words: string) => `交来的回答：${words}`,
    nothing: "没有填",
  },
  relevance: {
    needed: "还要问。",
    irrelevant: "现在不影响结果。",
  },
  filledIn: (words: string) => `运营方已填：${words}。跟实际不同就在这里填。`,
  published: {
    take: (figure: string) => `用 ${figure}%`,
    none: (year: number) => `没有查到 ${year} 年度的公布数，请按本局掌握的数填。`,
  },
  results: "结论",
  whole: "全部结果",
  guide: "办理步骤（新窗口）",
  standings: terms.standings,
  states: terms.running,
  total: (yuan: string) => `合计 ${yuan}`,
  left: (count: number) => `还有 ${count} 项要问`,
  nothingLeft: "没有要再问的",
  row: {
    until: (day: string) => `最晚 ${day}`,
    pending: (labels: string) => `${terms.groups.conditional}：${labels}`,
    failed: (words: string) => `${terms.conditions.notMet}：${words}`,
    missing: (labels: string) => `还差：${labels}`,
    unknownFrom: (day: string) => `从 ${day} 起按什么算不知道，问办理单位`,
    openLaw: (label: string) => `${label}（后来改过，现在怎么定不知道）`,
    andMore: (words: string, count: number) => `${words}等 ${count} 项`,
  },
  startHint:
    "按 F2 到下一个要问的。有圆点的还要问，变淡的现在不影响结果。答案前的数字就是按键，F1 看全部按键。",
};

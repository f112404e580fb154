import { formats } from "./formats";
import { terms } from "./terms";

/** Texts of the list of people in the results of a list, and of one of them. */
export const batchPeople = {
  people: {
    title: "一个一个看",
    programme: "政策",
    verdict: "结论",
    district: "所在旗区",
    text: "找（行号或原样列）",
    all: "全部",
    noDistrict: "没有填",
    found: (count: number, total: number) =>
      `${formats.figure(count)} 人（一共 ${formats.figure(total)} 人）`,
    row: "行",
    label: "原样列",
    eligible: terms.standings.eligible,
    toAsk: terms.standings.toAsk,
    conditional: terms.standings.conditional,
    open: terms.standings.unknown,
    later: terms.standings.notYet,
    total: "合计（元）",
    amount: "这一项的金额（元）",
    hint: "点行号看这个人的每一项。",
    detailOf: (row: number) => `第 ${row} 行详细`,
    nothing: "没有这样的人。",
    previous: "上一页",
    next: "下一页",
    page: (page: number, pages: number) =>
      `第 ${formats.figure(page)} 页，共 ${formats.figure(pages)} 页`,
    pages: "翻页",
    scroll: "名单，可以左右滚动",
    items: (count: number) => `${count} 项`,
    zero: (title: string) => `${title}（${terms.zero}）`,
  },
  person: {
    title: (row: number) => `第 ${row} 行`,
    reading: "正在从文件里读这一行……",
    gone: "这一行读不到了。文件可能改过，请重新选一次。",
    close: "收起",
    whole: "看他的全部结果和打印单（新窗口）",
    programme: "政策",
    verdict: "结论",
    amount: "金额",
    window: "可以申请的日子",
    needs: "还差什么",
    held: (titles: string) => `${terms.groups.held}：${titles}。`,
    out: (count: number) =>
      `其余 ${count} 项${terms.groups.ineligible}或${terms.groups.notInForce}。`,
    from: (day: string) => `从 ${day}`,
    to: (day: string) => `到 ${day}`,
    always: "没有写截止日期",
    where: "去哪里办",
  },
};

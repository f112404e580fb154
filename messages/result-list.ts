import { terms } from "./terms";

/** Texts of the list of programmes: each programme once. */
export const resultList = {
  title: "接下来怎么办",
  lead: "先办前面的：快截止的、办好能接着办别的、钱多的。",
  details: "带什么、去哪里、为什么",
  go: "去：",
  sooner: "想早点：",
  later: "办好前面的就能办",
  ask: {
    title: terms.groups.unknown,
    lead: "每个问题只问一次，能看清得最多的在前面。",
    decides: (count: number, titles: string) => `答了能看清 ${count} 项：${titles}`,
    more: (count: number) => `再看 ${count} 个问题`,
    programmes: (count: number) => `等您回答的 ${count} 项政策`,
    help: "记不清的，打电话问：",
  },
  andOthers: (titles: string) => `${titles}等`,
  next: (title: string, days: string) => `最近的日子：${title}，${days}`,
  jump: "跳到",
  jumps: {
    plan: (count: number) => `能办的 ${count}`,
    ask: (count: number) => `${terms.groups.unknown} ${count}`,
    near: (count: number) => `${terms.near} ${count}`,
    rest: (count: number) => `别的 ${count}`,
    papers: "材料",
    whatIf: "试一试",
    answers: "回答",
  },
};

import type { GroupWords } from "./shapes";

/** Texts of the groups in which results are shown. */
export const resultGroups = {
  eligible: { title: "现在可以申请" },
  conditional: { title: "由办理单位决定" },
  unconfirmed: { title: "按文件够条件，先打电话问还办不办" },
  unknown: { title: "还差几个回答" },
  notYet: { title: "还没到日子", lead: "今天还不行。别的情况不变，到了写明的那天就行。" },
  zero: {
    title: "条件够，算出来是 0 元",
    lead: "照您填的数算，没有钱可拿，所以不算在“现在可以申请”里。数填错了可以改。",
  },
  held: {
    title: "您已经有了",
    lead: "这些您已经办好、正在享受，或者只给一次、已经领过，不用再办。填错了可以改。",
  },
  ineligible: {
    title: "目前还差条件",
    lead: "点开看怎样才行，答错了可以改。",
  },
  ended: {
    title: "已经停办",
    lead: "想看当时够不够，可以换个日期。",
  },
  notInForce: {
    title: "不在有效期",
    lead: "这些政策在测算那天没有开始，或者停着。想知道有效期里够不够，可以换个日期再算。",
  },
} satisfies GroupWords;

import type { EffectWords } from "./shapes";

/** What a change of the operator's file does, on the page and from the command. */
export const impact = {
  title: "改了以后，谁会不一样",
  day: (day: string) => `测算日期：${day}`,
  people: (count: string, seed: string) => `编出来的申请人：${count} 个（随机种子 ${seed}）`,
  made: (atStake: number, redrawn: number, unknown: number) =>
    `这些人不是真的人。每个人先照着一个够条件的样子编，再换掉一些回答，换成条件界线上或者旁边的值：改过的条件要问的，大约换 1/${atStake}；别的，大约换 1/${redrawn}；还有大约 1/${unknown} 换成不清楚。互相矛盾的重编，各旗区人数一样多。所以只看得出界线往哪边动、动到什么样的人，看不出当地有多少这样的人。`,
  nothing: "这次改动不影响谁能申请什么、给多少钱。",
  nobody: "这一天没有人够条件，编不出申请人。换一个日期再看。",
  effects: {
    gains: "够了，或者更接近",
    loses: "不够了，或者更远",
    more: "金额多了",
    less: "金额少了",
    other: "日期变了，或者金额变得知道、不知道",
  } satisfies EffectWords,
  columns: {
    district: "旗区",
    people: "人数",
    stays: "不变",
    yuan: "固定金额合计",
    state: "还办不办",
  },
  /** From one to the other. */
  change: (before: string, after: string) => `${before} → ${after}`,
  changed: (difference: string) => `（${difference}）`,
  more: (yuan: string) => `多 ${yuan}`,
  less: (yuan: string) => `少 ${yuan}`,
  smallest: "最少这几个回答就看得出（其他都不清楚）",
  examples: (count: number) => `前 ${count} 个人`,
  window: {
    from: (day: string) => `从 ${day} 起`,
    to: (day: string) => `到 ${day}`,
    fromTo: (from: string, to: string) => `从 ${from} 到 ${to}`,
  },
  noAnswers: "什么都没有回答",
  usage:
    "用法：npm run --silent impact -- operator.new.json [--as-of YYYY-MM-DD] [--locale zh|en] > impact.md\n跟现在的 operator.json 比。不写日期，就是改动全部生效的那一天。",
  notRead: (file: string) => `${file} 打不开。`,
};

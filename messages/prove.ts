import type { Law } from "@/lib/policy/engine";
import type { Surprise } from "@/lib/proof/surprise";

/** What the command says that proves the rules. */
export const prove = {
  title: "规则的证明",
  about: (asked: number, found: number) =>
    `问了求解器 ${asked} 个问题，找到 ${found} 个例子，每一个都另外测算了一遍来核对。`,
  ties: "互相矛盾的回答（会提醒对不上的）不算。政策能不能申请到，只看照着问卷能答出来的。",
  headings: {
    programmes: "每项政策都有人能申请到，每个条件、每个比较都起作用",
    pairs: "只能选一项的两项，有人两项都够条件",
    relaxations: "放宽条件的文件，只放宽，不收紧",
    known: "知道的，有意这样，为什么",
    surprises: "意外",
  },
  columns: {
    programme: "政策",
    days: "试了几天",
    requirements: "条件",
    comparisons: "比较",
    outcome: "结果",
    pair: "两项政策",
    example: "例子",
    paper: "文件",
    requirement: "条件",
  },
  days: (count: string, from: string, to: string) =>
    from === to ? from : `${count} 天：${from} 到 ${to}`,
  proved: "证明了",
  known: (count: string) => `证明了，有 ${count} 处是知道的`,
  surprised: (count: string) => `有 ${count} 处意外`,
  on: (day: string, answers: string) => `${day} 测算：${answers}`,
  noneKnown: "没有。",
  noSurprises: "没有意外。",
  laws: { amended: "算上后来的文件", document: "只看文件本身" } satisfies Readonly<
    Record<Law, string>
  >,
  notProved: "（求解器没有算完：没有找到，也没有证明没有）",
  holds: { true: "成立", false: "不成立" },
  surprises: {
    cannotBeHad: (programme, law, day) => `${programme}：${day}（${law}）没有人能申请到`,
    refusesNobody: (programme, requirement) =>
      `${programme}：没有人只因为“${requirement}”条件不够，别的条件里已经有了`,
    decidesNothing: (programme, requirement, comparison, holds) =>
      `${programme}：条件“${requirement}”里有一句，${holds}的时候对谁都不起作用：${comparison}`,
    neverTogether: (programme, other) => `${programme}、${other}：没有人两项都够条件`,
    refuses: (paper, programme, requirement, example) =>
      `${paper}：要放宽${programme}的条件“${requirement}”，却有人原来够、现在不够。${example}`,
    helpsNobody: (paper, programme, requirement) =>
      `${paper}：要放宽${programme}的条件“${requirement}”，却没有人因此够条件`,
    misread: (programme, example) =>
      `${programme}：求解器和测算的结论不一样，有一个读错了规则。${example}`,
    gone: (known) => `知道的 ${known}：已经不是这样了，从 knownSurprises 里去掉`,
  } satisfies Readonly<Record<Surprise["kind"], (...words: string[]) => string>>,
  usage: "用法：npm run --silent prove [-- --locale zh|en]",
};

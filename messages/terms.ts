import type { GroupTerms, RunningWords, StandingWords } from "./shapes";

const zero = "算出来是 0 元";

const groups = {
  eligible: "现在可以申请",
  conditional: "由办理单位决定",
  unconfirmed: "先问还办不办",
  unknown: "还差回答",
  notYet: "还没到日子",
  zero: `条件够，${zero}`,
  held: "已经有了",
  ineligible: "条件不够",
  ended: "已经停办",
  notInForce: "不在有效期",
} satisfies GroupTerms;

/** The one term for each state, wherever it is shown: screen, desk, sheet, lists, the description of the interface. */
export const terms = {
  /** Groups of results. */
  groups,
  /** How a result is counted; `toAsk` is the group `unconfirmed` by its other name. */
  standings: {
    eligible: groups.eligible,
    toAsk: groups.unconfirmed,
    conditional: groups.conditional,
    unknown: groups.unknown,
    notYet: groups.notYet,
    ineligible: groups.ineligible,
    held: groups.held,
    notInForce: groups.notInForce,
  } satisfies StandingWords,
  /** Whether a programme still runs. */
  running: {
    confirmed: "确认还在办",
    known: "按文件还在办",
    unconfirmed: groups.unconfirmed,
    ended: groups.ended,
  } satisfies RunningWords,
  /** Of an amount that comes to nothing. */
  zero,
  /** Whether a condition holds. */
  conditions: { met: "够", notMet: "不够", open: "未定" },
  /** Of a programme that a small change would open. */
  near: "还差一点",
};

import type { GroupWords } from "./shapes";
import { terms } from "./terms";

/** Texts of the groups in which results are shown. */
export const resultGroups = {
  eligible: { title: terms.groups.eligible },
  conditional: { title: terms.groups.conditional },
  unconfirmed: { title: terms.groups.unconfirmed },
  unknown: { title: terms.groups.unknown },
  notYet: { title: terms.groups.notYet, lead: "今天还不行。别的情况不变，到了写明的那天就行。" },
  zero: {
    title: terms.groups.zero,
    lead: `照您填的数算，没有钱可拿，所以不算在“${terms.groups.eligible}”里。数填错了可以改。`,
  },
  held: {
    title: terms.groups.held,
    lead: "这些您已经办好、正在享受，或者只给一次、已经领过，不用再办。填错了可以改。",
  },
  ineligible: {
    title: terms.groups.ineligible,
    lead: "点开看怎样才行，答错了可以改。",
  },
  ended: {
    title: terms.groups.ended,
    lead: "想看当时够不够，可以换个日期。",
  },
  notInForce: {
    title: terms.groups.notInForce,
    lead: "这些政策在测算那天没有开始，或者停着。想知道有效期里够不够，可以换个日期再算。",
  },
} satisfies GroupWords;

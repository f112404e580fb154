import type { Note } from "../../../engine/language/programme";

/** Notes that several programmes carry, each written once. */

const shared = (id: string, words: string): Note => Object.freeze({ id, definition: id, words });

/** Where a higher document may have changed a figure since 2019. */
export const figuresOf2019 = shared(
  "figures-of-2019",
  "这里的条件和金额是 2019 年文件里的。后来可能有变化，以当地现在公布的为准。",
);

/** 1.2 and 1.4: one refund at two rates. */
export const oneRefundAtTwoRates = shared(
  "one-refund-at-two-rates",
  "普通稳岗返还和困难企业稳岗返还，是同一种返还的两档，只拿多的一档（1.2、1.4）。",
);

/** Where an enterprise is insured: the document does not say. */
export const insuredWhereRegistered = shared(
  "insured-where-registered",
  "文件没有写在哪里申请。这里把企业的参保地按登记地算；社保在别处交的，请问参保地的人社部门。",
);

/** 6.4: read beyond its article. */
export const oneSubsidyPerCertificate = shared(
  "one-subsidy-per-certificate",
  "同一个证书，职业培训补贴和技术技能提升补贴只能领一个。这一句写在第六条（6.4），这里读作别的条也适用。",
);

/** 5.3: who is paid. */
export const paidThroughTheHost = shared(
  "paid-through-the-host",
  "文件没有写这笔钱发给谁（5.3）。国家见习计划是发给见习单位，用来付见习人员的生活费、保险和带教费用，不保证全数到见习人员手里。",
);

/** 3.4: banners may relax the conditions of start-up loans. */
export const bannersMayRelaxLoans = shared(
  "banners-may-relax-loans",
  "旗区可以放宽贷款条件（第三条 3.4）。差一点不够的，也请问一问当地。",
);

/** 7.5 and 9: earned within the period, applied for after it. */
export const appliesAfterThePeriod = shared(
  "applies-after-the-period",
  "在规定时间内参加了培训或拿到了证书、过后才申请的，文件没有说怎么办，请问人社部门。",
);

/** Where other documents set the figures and the detailed rules. */
export const rulesOf2019 = shared(
  "rules-of-2019",
  "这里按 2019 年的文件测算。现在的规定可能变了，以办理单位的答复为准。",
);

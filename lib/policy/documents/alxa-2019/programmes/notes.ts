import type { Text } from "../../../engine/language/text";

/** Notes that several programmes carry, each written once. */

/** Where a higher document may have changed a figure since 2019. */
export const figuresOf2019: Text = {
  zh: "这里的条件和金额是 2019 年文件里的。后来可能有变化，以当地现在公布的为准。",
  en: "The conditions and figures here are those of the document of 2019. They may have changed since; what the local offices publish now prevails.",
};

/** 1.2 and 1.4: one refund at two rates. */
export const oneRefundAtTwoRates: Text = {
  zh: "普通稳岗返还和困难企业稳岗返还，是同一种返还的两档，只拿多的一档（1.2、1.4）。",
  en: "The ordinary refund and that for enterprises in difficulty are one refund at two rates; you take the larger (1.2, 1.4).",
};

/** Where an enterprise is insured: the document does not say. */
export const insuredWhereRegistered: Text = {
  zh: "文件没有写在哪里申请。这里把企业的参保地按登记地算；社保在别处交的，请问参保地的人社部门。",
  en: "The document does not say where to apply. The place of insurance is taken to be that of registration; if insurance is paid elsewhere, ask the human resources office there.",
};

/** 6.4: read beyond its article. */
export const oneSubsidyPerCertificate: Text = {
  zh: "同一个证书，职业培训补贴和技术技能提升补贴只能领一个。这一句写在第六条（6.4），这里读作别的条也适用。",
  en: "For one certificate you may have only one: the vocational training subsidy or the skill upgrade subsidy. Article 6 says so (6.4); it is read to hold beyond its article.",
};

/** 5.3: who is paid. */
export const paidThroughTheHost: Text = {
  zh: "文件没有写这笔钱发给谁（5.3）。国家见习计划是发给见习单位，用来付见习人员的生活费、保险和带教费用，不保证全数到见习人员手里。",
  en: "The document does not say who is paid (5.3). Under the national plan the host is, for the intern's living costs, insurance and guidance: the whole sum is not promised to the intern.",
};

/** 3.4: banners may relax the conditions of start-up loans. */
export const bannersMayRelaxLoans: Text = {
  zh: "旗区可以放宽贷款条件（第三条 3.4）。差一点不够的，也请问一问当地。",
  en: "Banners may relax the conditions of the loan (clause 3.4). If you fall just short, do ask locally.",
};

/** 7.5 and 9: earned within the period, applied for after it. */
export const appliesAfterThePeriod: Text = {
  zh: "在规定时间内参加了培训或拿到了证书、过后才申请的，文件没有说怎么办，请问人社部门。",
  en: "If you trained or were certified within the period and apply after it, the document does not say what follows: ask the human resources office.",
};

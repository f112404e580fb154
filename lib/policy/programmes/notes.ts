import type { Text } from "../language/text";

/** Notes that several programmes carry, each written once. */

/** Where a higher document may have changed a figure since 2019. */
export const figuresOf2019: Text = {
  zh: "这里的条件和金额是 2019 年文件里的。后来可能有变化，以当地现在公布的为准。",
  en: "The conditions and figures here are those of the document of 2019. They may have changed since; what the local offices publish now prevails.",
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

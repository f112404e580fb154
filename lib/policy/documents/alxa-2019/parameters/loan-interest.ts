import type { LoanInterestRule } from "../../../engine/language/loan-interest";

/**
 * Who bears the interest of the start-up loans of persons and of small enterprises, by the day on which a loan is
 * paid out. Not from the document, which subsidises the loan of clause 3.3 wholly and is silent on the others; read
 * by no programme, offered by the loan estimator. No rule was found for the days before the first one, and none
 * holds after the last.
 */
export const loanInterestRules: readonly LoanInterestRule[] = [
  {
    from: "2021-01-01",
    to: "2023-09-30",
    sharing: { kind: "below-lpr", points: 1.5 },
    source: "内蒙古自治区政府办公厅《关于促进农村牧区劳动力就业创业的意见》（2020 年 12 月）",
    certainty: "published",
    checked: "2026-11-25",
    unsure: "这份意见没有写到哪天为止，这里算到后来的办法（财金〔2023〕75号）开始的前一天。",
  },
  {
    from: "2023-10-01",
    to: "2028-09-30",
    sharing: { kind: "own-share", percent: 50 },
    source:
      "财政部《普惠金融发展专项资金管理办法》（财金〔2023〕75号，2023 年 9 月 4 日发布，实施五年）",
    certainty: "published",
    checked: "2026-11-25",
    unsure:
      "补一半、实施五年，看的是发布时的报道，没有看到全文；内蒙古和旗里有没有另外规定，没有查到。",
  },
];

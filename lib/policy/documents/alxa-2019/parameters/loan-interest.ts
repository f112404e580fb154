import type { Dated } from "../../../engine/dated";
import type { Parameter } from "../../../engine/language/programme";
import type { Text } from "../../../engine/language/text";

/** How the borrower and public funds share the interest of a subsidised start-up loan. */
export type InterestSharing =
  /** The borrower bears the one-year LPR of the day of the loan less so many percentage points; public funds bear the rest. */
  | { readonly kind: "below-lpr"; readonly points: number }
  /** The borrower bears so many whole percent of the interest itself, whatever its rate; public funds bear the rest. */
  | { readonly kind: "own-share"; readonly percent: number };

/** A rule of sharing interest, for the loans paid out from its first day to its last. */
export interface LoanInterestRule<W = Text> extends Dated {
  readonly sharing: InterestSharing;
  readonly source: W;
  readonly certainty: Parameter["values"][number]["certainty"];
  /** The day on which it was looked up. */
  readonly checked: string;
  /** What could not be made sure of. */
  readonly unsure: W;
}

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
    source: {
      zh: "内蒙古自治区政府办公厅《关于促进农村牧区劳动力就业创业的意见》（2020 年 12 月）",
      en: "Opinions of the General Office of the Inner Mongolia government on work and business for rural labour (December 2020)",
    },
    certainty: "published",
    checked: "2026-11-25",
    unsure: {
      zh: "这份意见没有写到哪天为止，这里算到后来的办法（财金〔2023〕75号）开始的前一天。",
      en: "It states no last day; here it ends on the day before the later rule (财金〔2023〕75号) begins.",
    },
  },
  {
    from: "2023-10-01",
    to: "2028-09-30",
    sharing: { kind: "own-share", percent: 50 },
    source: {
      zh: "财政部《普惠金融发展专项资金管理办法》（财金〔2023〕75号，2023 年 9 月 4 日发布，实施五年）",
      en: "Ministry of Finance, measures on funds for inclusive finance (财金〔2023〕75号, issued on 4 September 2023, for five years)",
    },
    certainty: "published",
    checked: "2026-11-25",
    unsure: {
      zh: "补一半、实施五年，看的是发布时的报道，没有看到全文；内蒙古和旗里有没有另外规定，没有查到。",
      en: "That half is subsidised, and for five years, was read in a report of its publication, not in the full text; whether Inner Mongolia or a banner has rules of its own was not found.",
    },
  },
];

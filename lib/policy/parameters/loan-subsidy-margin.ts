import type { Parameter } from "../language/programme";

/**
 * By how many percentage points a borrower's own rate is below the one-year LPR where a start-up loan is
 * subsidised: the borrower bears the LPR less this margin, public funds bear the rest. Not from the document,
 * which does not say; read by no programme, offered by the loan estimator.
 */
export const loanSubsidyMargin: Parameter = {
  id: "loan-subsidy-margin",
  name: {
    zh: "创业担保贷款借款人自付利率比一年期 LPR 低多少（百分点）",
    en: "Percentage points by which a start-up borrower’s own rate is below the one-year LPR",
  },
  unit: "percent",
  values: [
    {
      from: "2021-01-01",
      to: null,
      value: 1.5,
      source: {
        zh: "内蒙古关于创业担保贷款贴息的公开通知，没有找到原文",
        en: "Public notices of Inner Mongolia on the interest subsidy of start-up loans; the rule itself was not found",
      },
      certainty: "outline",
      checked: "2026-11-22",
    },
  ],
};

import type { NotTogether } from "../language/programme";

/** The pairs of which one applicant may take only one. */
export const notTogether: readonly NotTogether[] = [
  {
    pair: ["distressed-stability-refund", "stability-refund"],
    clause: "1.4",
    why: {
      zh: "两种稳岗返还只能拿一种，拿多的那一种。",
      en: "There is one job-stability refund; take the larger.",
    },
  },
  {
    pair: ["training-living-allowance", "unemployment-benefit"],
    clause: "7.6",
    why: {
      zh: "领失业保险金的时候，不能同时领培训生活费补贴。",
      en: "The living allowance during training cannot be had together with unemployment benefit.",
    },
  },
  {
    pair: ["skill-upgrade-subsidy", "vocational-training-subsidy"],
    clause: "6.4",
    why: {
      zh: "同一本证书，就业补助资金和失业保险只补一次。",
      en: "For one certificate either the employment subsidy fund or unemployment insurance pays, not both.",
    },
  },
  {
    pair: ["startup-loan-graduate", "startup-loan-individual"],
    clause: null,
    why: {
      zh: "创业担保贷款一个人只能办一种。文件没有写明，这是通常的做法。",
      en: "One person takes one start-up loan. The document does not say so; it is the usual practice.",
    },
  },
];

import type { MutualExclusion } from "../../../engine/language/programme";

/** The pairs of which one applicant may take only one. */
export const notTogether: readonly MutualExclusion[] = [
  {
    pair: ["distressed-stability-refund", "stability-refund"],
    clause: "1.4",
    why: "普通和困难企业的稳岗返还是同一种返还的两档，只能拿一档，拿多的那一档。",
  },
  {
    pair: ["skill-upgrade-subsidy", "vocational-training-subsidy"],
    clause: "6.4",
    why: "同一本证书，就业补助资金和失业保险只补一次。这一句写在第六条（6.4），这里读作别的条也适用。",
  },
  {
    pair: ["startup-loan-graduate", "startup-loan-individual"],
    clause: null,
    why: "创业担保贷款一个人只能办一种。文件没有写明，这是通常的做法。",
  },
];

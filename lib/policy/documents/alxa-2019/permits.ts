import type { Permit } from "../../engine/language/law";

/** The clauses by which banners and others can change something, and what. */
export const permits: readonly Permit[] = [
  {
    clause: "3.4",
    programmes: ["startup-loan-individual", "startup-loan-graduate", "startup-loan-enterprise"],
    what: "requirements",
  },
  {
    clause: "8.5",
    programmes: ["rural-training", "appraisal-fee-subsidy", "rural-training-provider"],
    what: "anything",
  },
  { clause: "11.1", programmes: ["hardship-recognition"], what: "options" },
  { clause: "11.1", programmes: ["public-welfare-post"], what: "anything" },
  { clause: "13.4", programmes: null, what: "words" },
];

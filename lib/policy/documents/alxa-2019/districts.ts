import { common } from "./facts/common";

/** The fact that states where an applicant is, and its answer for anywhere else. */
export const places = { fact: common.district.id, elsewhere: "outside" } as const;

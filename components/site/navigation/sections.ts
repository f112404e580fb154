import { loansOf } from "@/lib/loans/calculable";
import { rules } from "@/lib/policy";

/** The sections of the site, by the names of their links. For server code: a page hands them to the browser. */
export const sections = (
  [
    { key: "check", path: "/check" },
    { key: "policies", path: "/policies" },
    { key: "loans", path: "/loans" },
    { key: "clauses", path: "/clauses" },
    { key: "departments", path: "/departments" },
  ] as const
).filter(({ key }) => key !== "loans" || loansOf(rules).length > 0);

export type Section = (typeof sections)[number];

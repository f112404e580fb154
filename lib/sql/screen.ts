import type { Applicant } from "@/lib/policy";
import { tableOf } from "./columns";
import { programmeSql, type Screened } from "./programme";

/**
 * The results of all programmes for a kind of applicant as one query.
 *
 * @example screenSql("person", { rules, day: "2019-09-01" })
 */
export const screenSql = (applicant: Applicant, screened: Omit<Screened, "table">): string =>
  screened.rules.programmes
    .filter((programme) => programme.applicant === applicant)
    .map((programme) => programmeSql(programme, { ...screened, table: tableOf(applicant) }))
    .join("\nUNION ALL\n");

import { enterprise } from "./enterprise";
import { institution } from "./institution";
import { office } from "./office";

/** Facts that count one calendar year, this one or the last. */
export const countsOfAYear: readonly string[] = [
  enterprise.newQualifiedHires,
  institution.newStartupLoansYuan,
  enterprise.layoffsLastYear,
  enterprise.staffYearEnd,
  institution.projectSuccessPercent,
  office.localUnemploymentPercent,
].map(({ id }) => id);

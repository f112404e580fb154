import type { Condition } from "../../../engine/language/condition";
import { atMost, sum, times } from "../../../engine/language/constructors";
import { enterprise } from "../facts/enterprise";

/**
 * Layoffs of last year are at most so many percent of these and the staff at its end (不高于 counts the line itself).
 *
 * @example layoffRateAtMost(5.5)
 */
export const layoffRateAtMost = (percent: number): Condition =>
  atMost(
    times(100, enterprise.layoffsLastYear),
    times(percent, sum(enterprise.layoffsLastYear, enterprise.staffYearEnd)),
  );

/** 参保职工 30 人（含）以下, read as the staff at the end of last year. */
export const upTo30Staff: Condition = atMost(enterprise.staffYearEnd, 30);

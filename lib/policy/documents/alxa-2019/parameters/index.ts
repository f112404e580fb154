import type { Parameter } from "../../../engine/language/programme";
import { keyGroupHiringRelief } from "./key-group-hiring-relief";
import { localUnemployment } from "./local-unemployment";
import { lprOneYear } from "./lpr-one-year";
import { minimumWageClass1 } from "./minimum-wage-class-1";
import { soleTraderRelief } from "./sole-trader-relief";

export { loanInterestRules } from "./loan-interest";
export { outsideFacts } from "./outside";
export { keyGroupHiringRelief, localUnemployment, lprOneYear, minimumWageClass1, soleTraderRelief };

/** Every figure that changes over time. */
export const parameters: readonly Parameter[] = [
  minimumWageClass1,
  soleTraderRelief,
  keyGroupHiringRelief,
  lprOneYear,
  localUnemployment,
];

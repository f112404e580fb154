import type { OperatorFact } from "../../engine/language/document";
import { office } from "./facts/office";
import { localUnemployment } from "./parameters";

/** What whoever runs the site can state: members of the operator's file, whose names are public. */
export const operatorFacts: readonly OperatorFact[] = [
  { fact: office.graduateYearsMeasuredAt.id, by: "district" },
  { fact: office.localUnemploymentPercent.id, by: "year", published: localUnemployment.id },
];

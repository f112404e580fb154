import type { OperatorFacts } from "@/lib/case/operator-facts";
import type { Directory, DistrictNames, Hotlines } from "@/lib/policy";

/** What whoever runs the site has stated, ready for use; blanks are what stands without it. */
export interface Settings extends OperatorFacts {
  /** How to reach the counters. */
  readonly directory: Directory;
  /** The service numbers, each as it stands or as the operator has changed it. */
  readonly hotlines: Hotlines;
  /** Other names of districts. */
  readonly districtNames: DistrictNames;
}

/** Of the settings, the facts that fill in a case: what a page hands to the browser. */
export const statedFacts = ({
  graduateYearsMeasuredAt,
  localUnemploymentPercent,
}: Settings): OperatorFacts => ({ graduateYearsMeasuredAt, localUnemploymentPercent });

/** The file that the operator fills in, at the root of the project. */
export const settingsFile = "operator.json";

import { rules, withDistrictNames } from "@/lib/policy";
import file from "@/operator.json";
import { reportOn } from "./file";
import { readSettings } from "./read";
import type { Settings } from "./settings";

/**
 * What whoever runs the site has stated in `operator.json`, as it was when the site was built. For
 * server code; a page hands the browser what it needs of it.
 */

function built(): Settings {
  const reading = readSettings(file);
  if ("errors" in reading) throw new Error(reportOn(reading.errors));
  return reading.settings;
}

/** The operator's settings. */
export const operator: Settings = built();

/** The rules with the operator's names of districts; the same rules otherwise, and the same version. */
export const rulesHere = withDistrictNames(rules, operator.districtNames);

export { type Settings, statedFacts } from "./settings";

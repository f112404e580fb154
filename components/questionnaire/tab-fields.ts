import { readTab } from "@/components/case/tab";
import { applicants } from "@/lib/policy/engine";
import { field } from "./field-names";
import type { Posting } from "./form";

/**
 * Every answer that this tab keeps, as fields of a form: a form that the browser sends by itself, because the scripts are gone or
 * something of them did not come, carries them to the page that answers it.
 *
 * @example tabFields() // [["stored", '{"asOf":null,"facts":{"applicant":"person"}}']]; [] where nothing is kept
 */
export function tabFields(): Posting["hidden"] {
  const own = readTab("case");
  if (own === null) return [];
  const aside = applicants.flatMap((applicant) => readTab(`case-${applicant}`) ?? []);
  return [[field.stored, own], ...aside.map((text) => [field.storedAside, text] as const)];
}

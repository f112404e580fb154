import { createAssessor } from "../assess";
import type { Condition } from "../language/condition";
import type { Programme } from "../language/programme";
import { requirement, rulesOf } from "./rules";

/** What is said of one programme that asks these. @example assessed([yes(fixture.open)], { open: true }).verdict // "eligible" */
export function assessed(
  tests: readonly Condition[],
  facts: object = {},
  { day = "2019-09-01", ...rest }: Partial<Programme> & { readonly day?: string } = {},
) {
  const requirements = tests.map((test, position) => requirement(`r${position}`, test));
  const assess = createAssessor(rulesOf([{ ...rest, requirements }]));
  const { results, ...whole } = assess({ applicant: "person", ...facts }, day);
  const [result] = results;
  if (!result) throw new Error("nothing is said");
  return { ...result, ...whole };
}

import { createAssessor } from "../assess";
import type { Requirement } from "../language/condition";
import { atLeast } from "../language/constructors";
import type { FactValue } from "../language/fact";
import { amended } from "../law/fold";
import type { PaperChange } from "../law/papers";
import { fixture as f } from "./fixture";
import { figureOf, papersOf } from "./papers";
import { requirement, rulesOf } from "./rules";

/** How requirements stand once papers have changed them. */

const staff = figureOf("staff");

/** Five people, as a figure has it, in a requirement. */
export const line = requirement("line", atLeast(f.staff, staff));

/** A programme with these requirements, and the papers of these changes. */
export const rulesWith = (changes: readonly PaperChange[], requirements: readonly Requirement[]) =>
  rulesOf([{ requirements }], {
    figures: [staff, figureOf("hired", { value: 2 })],
    instruments: papersOf(...changes),
  });

/** How the requirements stand on a day with these answers, and what has to be said of those that are open. */
export function standing(
  changes: readonly PaperChange[],
  day: string,
  facts: Readonly<Record<string, FactValue>>,
  requirements: readonly Requirement[] = [line],
) {
  const rules = amended(rulesWith(changes, requirements));
  const [result] = createAssessor(rules)({ applicant: "person", ...facts }, day).results;
  if (!result) throw new Error("no result");
  const { missing, pending, statuses } = result;
  return [...statuses, ...(statuses.includes("open") ? [...missing, ...pending] : [])];
}

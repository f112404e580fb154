import type { Applicant, Fact, Rules } from "@/lib/policy";
import { isOpenLaw } from "@/lib/policy/engine";

/** One column of the table of facts. */
export interface Column {
  readonly name: string;
  readonly fact: Fact;
  /** Of a set: the option that the column says is in it or not; otherwise null. */
  readonly option: string | null;
}

/** The table that holds the facts of a kind of applicant. @example tableOf("person") // "person_facts" */
export const tableOf = (applicant: Applicant): string => `${applicant}_facts`;

/**
 * A public id as a name that every engine takes without quotes.
 *
 * @example nameOf("unemploymentInsuranceMonths") // "unemployment_insurance_months"
 */
export const nameOf = (id: string): string =>
  id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/[^a-z0-9_]/g, "_");

/** The column of one option of a set. @example optionName("certificates", "skill-level") // "certificates__skill_level" */
export const optionName = (fact: string, option: string): string =>
  `${nameOf(fact)}__${nameOf(option)}`;

/**
 * The columns of the facts of a kind of applicant, in the order of asking. Throws where two facts would share a name. What only later papers have left open is no
 * column: nobody can state it.
 *
 * @example columnsOf(rules, "person").map(({ name }) => name) // ["district", "birth_date", …]
 */
export function columnsOf(
  { facts }: Pick<Rules, "facts">,
  applicant: Applicant,
): readonly Column[] {
  const columns = facts
    .filter(({ id, subjects }) => subjects.includes(applicant) && !isOpenLaw(id))
    .flatMap((fact): readonly Column[] =>
      fact.type === "set"
        ? fact.options.map(({ id }) => ({ name: optionName(fact.id, id), fact, option: id }))
        : [{ name: nameOf(fact.id), fact, option: null }],
    );
  const names = new Set(["id"]);
  for (const { name } of columns) {
    if (names.has(name)) throw new Error(`Two columns are called ${name}`);
    names.add(name);
  }
  return columns;
}

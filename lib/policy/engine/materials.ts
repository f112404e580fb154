import { caseDays } from "./assess";
import { type CompiledCondition, conditionCompiler } from "./conditions";
import type { Material, PolicyDocument } from "./language/document";
import type { Facts } from "./language/fact";
import { FactLayout } from "./situation";
import { FALSE } from "./truth";

type Written = Pick<PolicyDocument, "guides" | "materials"> & {
  readonly rules: Pick<PolicyDocument["rules"], "facts" | "parameters">;
};

interface Compiled {
  readonly layout: FactLayout;
  readonly when: ReadonlyMap<string, CompiledCondition>;
}

const known = new WeakMap<readonly Material[], Compiled>();

function compiledOf({ materials, rules }: Written): Compiled {
  const found = known.get(materials);
  if (found) return found;
  const layout = new FactLayout(rules.facts);
  const { condition } = conditionCompiler(layout, rules.parameters);
  const when = new Map(
    materials.flatMap((one) => (one.when ? [[one.id, condition(one.when)] as const] : [])),
  );
  const compiled = { layout, when };
  known.set(materials, compiled);
  return compiled;
}

/**
 * The materials that offices usually ask for, by their ids, without those of which the answers say that this applicant has no use for them:
 * a diploma of who is no graduate. An open answer leaves them in. None where the programme has no guide.
 *
 * @example materialsFor(document, "startup-subsidy", { applicant: "person", graduate: false }, "2019-09-01")
 */
export function materialsFor(
  document: Written,
  programme: string,
  facts: Facts,
  asOf: string,
): readonly string[] {
  const { layout, when } = compiledOf(document);
  const situation = layout.encode(facts, caseDays(asOf));
  const ids = document.guides[programme]?.materials ?? [];
  return ids.filter((id) => when.get(id)?.test(situation) !== FALSE);
}

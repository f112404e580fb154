import { type OperatorFact, parameterOn, type Rules } from "@/lib/policy/engine";

/** A published figure that the clerk may take over. */
export interface Published {
  readonly year: number;
  /** Null where none is known for that year. */
  readonly found: { readonly value: number; readonly source: string } | null;
}

/** The document says of which facts published figures are known. */
interface Figures {
  readonly operatorFacts: readonly OperatorFact[];
  readonly rules: Pick<Rules, "parameters">;
}

/** The published figure of the year before a day, for a fact that has such figures; null for others. */
export function publishedFor(
  fact: string,
  { operatorFacts, rules }: Figures,
  asOf: string,
): Published | null {
  const by = operatorFacts.find((one) => one.fact === fact);
  const id = by?.by === "year" ? by.published : undefined;
  const parameter = rules.parameters.find((one) => one.id === id);
  if (!parameter) return null;
  const year = Number(asOf.slice(0, 4)) - 1;
  const found = parameterOn(parameter, `${String(year).padStart(4, "0")}-06-30`);
  return { year, found: found && { value: found.value, source: found.source } };
}

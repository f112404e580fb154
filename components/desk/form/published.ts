import type { Rules } from "@/lib/policy/engine";

/** Facts of which published figures are known, by the parameter that holds them, year by year. */
const published: Readonly<Record<string, string>> = {
  localUnemploymentPercent: "local-unemployment",
};

/** A published figure that the clerk may take over. */
export interface Published {
  readonly year: number;
  /** Null where none is known for that year. */
  readonly found: { readonly value: number; readonly source: string } | null;
}

/** The published figure of the year before a day, for a fact that has such figures; null for others. */
export function publishedFor(
  fact: string,
  parameters: Rules["parameters"],
  asOf: string,
): Published | null {
  const parameter = parameters.find(({ id }) => id === published[fact]);
  if (!parameter) return null;
  const year = Number(asOf.slice(0, 4)) - 1;
  const middle = `${String(year).padStart(4, "0")}-06-30`;
  const found = parameter.values.find(
    ({ from, to }) => from <= middle && (to === null || middle <= to),
  );
  return { year, found: found ? { value: found.value, source: found.source } : null };
}

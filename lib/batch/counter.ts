import { districtOfCounter, type Facts, type Result, type Rules } from "@/lib/policy/engine";

/** Names the counter to which an applicant goes for a result. */
export type CounterName = (result: Pick<Result<string>, "counter">, facts: Facts) => string;

/**
 * Makes ready what names counters: with the district of the applicant where the counter goes by it.
 * `inDistrict` puts a district before the name of a counter.
 */
export function counterNames(
  { counters, facts }: Pick<Rules<string>, "counters" | "facts">,
  inDistrict: (district: string, counter: string) => string,
): CounterName {
  const byId = new Map(counters.map((counter) => [counter.id, counter]));
  const places = facts.find(({ id }) => id === "district");
  const options = places && "options" in places ? places.options : [];
  const labels = new Map<unknown, string>(options.map(({ id, label }) => [id, label]));
  return ({ counter: id }, { applicant, district }) => {
    const counter = byId.get(id);
    if (!counter) throw new Error(`no counter ${id}`);
    const place = labels.get(districtOfCounter(counter, applicant, district));
    return place === undefined ? counter.name : inDistrict(place, counter.nameIn);
  };
}

import {
  counterIn,
  districtOfCounter,
  type Facts,
  type Result,
  type Rules,
} from "@/lib/policy/engine";

/** Names the counter to which an applicant goes for a result. */
export type CounterName = (result: Pick<Result, "counter">, facts: Facts) => string;

/**
 * Makes ready what names counters: with the district of the applicant where the counter goes by it.
 * `inDistrict` puts a district before the name of a counter.
 *
 * @example counterNames(rules, (district, counter) => `${district}的${counter}`)(result, facts)
 */
export function counterNames(
  rules: Pick<Rules, "counters" | "facts" | "places">,
  inDistrict: (district: string, counter: string) => string,
): CounterName {
  return ({ counter: id }, facts) => {
    const counter = counterIn(rules, id);
    const place = districtOfCounter(counter, facts, rules);
    return place === null ? counter.name : inDistrict(place.label, counter.nameIn);
  };
}

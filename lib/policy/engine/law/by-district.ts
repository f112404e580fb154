import type { Rules } from "../language/programme";

/**
 * The districts for which papers or offices say something of their own.
 *
 * @example districtsNamed(rules) // []: all papers of the nation and the region are for everywhere
 */
export const districtsNamed = ({
  instruments,
  confirmations,
}: Pick<Rules, "instruments" | "confirmations">): readonly string[] => [
  ...new Set(
    [...instruments.flatMap(({ amendments }) => amendments), ...confirmations].flatMap(
      ({ districts }) => districts ?? [],
    ),
  ),
];

/** What holds in some districts; null: wherever no district has its own. */
export interface InDistricts<T> {
  readonly value: T;
  readonly districts: readonly string[] | null;
}

/**
 * What differs by district, each value once: first what holds in general, then what is otherwise in these districts.
 *
 * @example byDistrict(districtsNamed(rules), (district) => statusOf(programme, "2026-11-30", district))
 */
export function byDistrict<T>(
  districts: readonly string[],
  read: (district: string | undefined) => T,
): readonly InDistricts<T>[] {
  const general = read(undefined);
  const written = JSON.stringify(general);
  const own = new Map<string, { readonly value: T; readonly districts: string[] }>();
  for (const district of districts) {
    const value = read(district);
    const key = JSON.stringify(value);
    if (key === written) continue;
    const known = own.get(key);
    if (known) known.districts.push(district);
    else own.set(key, { value, districts: [district] });
  }
  return [{ value: general, districts: null }, ...own.values()];
}

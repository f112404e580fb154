import { contentHash } from "@/lib/policy";

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const statesNothing = (value: unknown): boolean =>
  value === null || value === "" || (isObject(value) && Object.keys(value).length === 0);

/** The same with the members of every object by their names, but for those that state nothing. */
function stated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stated);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inside]) => [name, stated(inside)] as const)
      .filter(([, inside]) => !statesNothing(inside))
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/**
 * The version of the operator's file, already taken from JSON: 12 hex digits of what it states. Spaces, the order of members and members
 * that are left blank make no difference; a file that states nothing has `44136fa355b3`.
 *
 * @example fileVersion({ hotlines: {}, confirmations: [] }) // "44136fa355b3"
 */
export const fileVersion = (file: unknown): string => contentHash(JSON.stringify(stated(file)));

/** Objects that were read from JSON, of which nothing is known. */

/** Whether it is an object, and no list. @example isObject([]) // false */
export const isObject = (found: unknown): found is Readonly<Record<string, unknown>> =>
  typeof found === "object" && found !== null && !Array.isArray(found);

/** A member of an object, or an item of a list, of its own; undefined where it has none. @example memberOf({ id: "a" }, "id") // "a" */
export const memberOf = (found: unknown, name: string): unknown =>
  typeof found === "object" && found !== null && Object.hasOwn(found, name)
    ? Reflect.get(found, name)
    : undefined;

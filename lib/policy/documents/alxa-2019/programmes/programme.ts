import type { Condition, OutsideDocument, Requirement } from "../../../engine/language/condition";
import type { Guide, Programme } from "../../../engine/language/programme";
import type { Text } from "../../../engine/language/text";
import type { CounterId } from "../counters";
import type { Hotlines } from "../departments";

/** A programme as frozen data; only counters that exist. */
export const programme = (
  definition: Programme & { readonly counter: { readonly id: CounterId } },
): Programme => Object.freeze(definition);

/** Where one applies: the counter, the clause that names it (none: it is the usual place), and further numbers to call. */
export const applyAt = (
  id: CounterId,
  clause: string | null = null,
  ...hotlines: readonly (keyof Hotlines)[]
) => Object.freeze({ id, clause, hotlines: Object.freeze(hotlines) });

/** A guide as frozen data. */
export const guide = (definition: Guide): Guide => Object.freeze(definition);

/**
 * One condition of a programme: place, words, meaning. The place is a clause of the document, or another document that the
 * condition comes from.
 *
 * @example requires("staff", "3.3", words, atLeast(person.businessStaff, 5))
 */
export const requires = (
  id: string,
  place: string | OutsideDocument,
  words: Text,
  test: Condition,
  reading?: Text,
): Requirement =>
  Object.freeze({
    id,
    ...(typeof place === "string" ? { clause: place } : { outside: place }),
    words,
    test,
    ...(reading && { reading }),
  });

/** The period of a programme for which the document states no days. */
export const alwaysInForce = Object.freeze({ from: null, to: null });

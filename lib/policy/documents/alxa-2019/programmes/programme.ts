import type { Condition, Requirement } from "../../../engine/language/condition";
import type { Guide, Note, OutsideDocument, Programme } from "../../../engine/language/programme";
import type { CounterId } from "../counters";
import type { HotlineId } from "../hotlines";

/**
 * A programme as frozen data; only counters that exist.
 *
 * @example programme({ id: "temporary-relief", applicant: "person", kind: "relief", clauses: ["11.4"], … })
 */
export const programme = (
  definition: Programme & { readonly counter: { readonly id: CounterId } },
): Programme => Object.freeze(definition);

/**
 * Where one applies: the counter, the clause that names it (none: it is the usual place), and further numbers to call.
 *
 * @example applyAt("employment-service", "10.1") // the clause names it
 */
export const applyAt = (
  id: CounterId,
  clause: string | null = null,
  ...hotlines: readonly HotlineId[]
) => Object.freeze({ id, clause, hotlines: Object.freeze(hotlines) });

/** A guide as frozen data. @example guide({ steps: ["到窗口申请。"], materials: ["identity-card"] }) */
export const guide = (definition: Guide): Guide => Object.freeze(definition);

/**
 * Something that a page must also say of this one programme; see `notes.ts` for what is said of several.
 *
 * @example note("hardship-not-defined", "文件没有写哪些困难算数，由民政部门决定。")
 */
export const note = (id: string, words: string): Note => Object.freeze({ id, words });

/**
 * One condition of a programme: place, words, meaning. The place is a clause of the document, or another document that the
 * condition comes from.
 *
 * @example requires("staff", "3.3", words, atLeast(person.businessStaff, 5))
 */
export const requires = (
  id: string,
  place: string | OutsideDocument,
  words: string,
  test: Condition,
  reading?: string,
): Requirement =>
  Object.freeze({
    id,
    ...(typeof place === "string" ? { clause: place } : { outside: place.id }),
    words,
    test,
    ...(reading && { reading }),
  });

/**
 * A condition that several programmes share, by the name of its definition: see {@link requires}.
 *
 * @example defined("own-business", "3.1", words, oneOf(person.business, "sole-trader"))
 */
export const defined = (id: string, ...rest: Rest<Parameters<typeof requires>>): Requirement =>
  Object.freeze({ ...requires(id, ...rest), definition: id });

type Rest<All extends readonly unknown[]> = All extends readonly [unknown, ...infer Others]
  ? Others
  : never;

/** The period of a programme for which the document states no days. */
export const alwaysInForce = Object.freeze({ from: null, to: null });

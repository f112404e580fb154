import type { Condition, Requirement } from "../language/condition";
import type { Guide, Programme } from "../language/programme";
import type { Text } from "../language/text";

/** A programme as frozen data. */
export const programme = (definition: Programme): Programme => Object.freeze(definition);

/** A guide as frozen data. */
export const guide = (definition: Guide): Guide => Object.freeze(definition);

/** One condition of a programme: place, words, meaning. */
export const requires = (
  id: string,
  clause: string,
  words: Text,
  test: Condition,
  reading?: Text,
): Requirement => Object.freeze({ id, clause, words, test, ...(reading && { reading }) });

/** The period of a programme for which the document states no days. */
export const alwaysInForce = Object.freeze({ from: null, to: null });

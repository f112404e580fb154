/** Kleene's three truth values, ordered so that "and" is the smallest and "or" the largest. */
export type Truth = 0 | 1 | 2;

export const FALSE = 0;
export const UNKNOWN = 1;
export const TRUE = 2;

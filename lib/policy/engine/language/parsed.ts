/** What was made of something from outside: its value, or what is wrong with it. The one such type of the product. */
export type Parsed<T, P> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };

/** What was read. @example parsed(3) // { ok: true, value: 3 } */
export const parsed = <T>(value: T): { readonly ok: true; readonly value: T } => ({
  ok: true,
  value,
});

/** What is wrong with it. @example refused("tooSmall") // { ok: false, problem: "tooSmall" } */
export const refused = <P>(problem: P): { readonly ok: false; readonly problem: P } => ({
  ok: false,
  problem,
});

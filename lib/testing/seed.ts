import fc from "fast-check";

/**
 * Where the random cases of all property tests begin: always the same, so that one state of the code never passes once and fails
 * once. `PROPERTY_SEED` names another, as `npm run test:random` does for each of its rounds.
 */
export const seed: number = seedFrom(process.env.PROPERTY_SEED ?? "20190618");

function seedFrom(written: string): number {
  const number = Number(written);
  if (written.trim() !== "" && number === (number | 0)) return number;
  throw new Error(`PROPERTY_SEED is a whole number of 32 bits, not ${JSON.stringify(written)}.`);
}

/**
 * How many of their usual random cases the longest laws try: a quarter of them in `npm test`, the first ones, and all in `npm run test:random`, which
 * states it as `PROPERTY_SHARE`.
 */
const share: number = shareFrom(process.env.PROPERTY_SHARE ?? "0.25");

function shareFrom(written: string): number {
  const number = Number(written);
  if (number > 0 && number <= 1) return number;
  throw new Error(`PROPERTY_SHARE is more than 0 and at most 1, not ${JSON.stringify(written)}.`);
}

/** So many random cases of the usual number. @example casesOf(1000) // 250, in `npm test` */
export const casesOf = (usual: number): number => Math.ceil(usual * share);

/**
 * So many random cases where all of them take minutes: the first number in `npm test`, the second in `npm run test:random`.
 *
 * @example fewOrAll(1000, 20_000) // 1000, in `npm test`
 */
export const fewOrAll = (few: number, all: number): number => (share === 1 ? all : few);

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });

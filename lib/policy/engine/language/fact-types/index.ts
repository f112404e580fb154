import { choice } from "./choice";
import { date } from "./date";
import type { FactType } from "./fact-type";
import { number } from "./number";
import { set } from "./set";
import { yesNo } from "./yes-no";

export type { ChoiceFact } from "./choice";
export {
  type DateFact,
  type DatePart,
  type DateProblem,
  dateParts,
  dayInParts,
  daySchema,
  readDay,
  readDayParts,
  readSharedDay,
  splitDate,
  type WrittenDate,
  writeSharedDay,
} from "./date";
export * from "./fact-type";
export { type NumberBounds, type NumberFact, numberReader } from "./number";
export { emptySet, type SetFact } from "./set";
export type { YesNoFact } from "./yes-no";

/** Every type of fact, by its name. */
export const factTypes = { yesNo, date, number, choice, set };

type FactOf<T> = T extends FactType<infer F, infer _> ? F : never;

/** Everything the product can know about a case, one union; `type` tells them apart. */
export type Fact = FactOf<(typeof factTypes)[keyof typeof factTypes]>;

/** The type of a fact, for everything that depends on it. @example typeOf(person.birthDate).parts // ["year", "month", "day"] */
export const typeOf = (fact: Pick<Fact, "type">): FactType => factTypes[fact.type];

import { formatsBy } from "@/locales/format";

/** How this language writes numbers, days and lists. */
export const formats = formatsBy("en-GB");

/** So many of a thing: `manyOf(2, "year", "years")`. */
export const manyOf = (count: number, one: string, other: string): string =>
  `${formats.figure(count)} ${formats.plural(count, { one, other })}`;

/** So many people. */
export const people = (count: number): string => manyOf(count, "person", "people");

import * as z from "zod";
import { districtsOf, document } from "@/lib/policy";

/** What the operator's file may hold. Every member may be left out; what `words.ts` says of an error follows the path. */

/** The longest text, in characters. */
export const longestText = 200;
/** The longest number to dial, in characters. */
export const longestPhone = 30;
/** The years of which a rate can be stated. */
export const firstYear = 2000;
export const lastYear = 2100;

const text = z.string().trim().min(1).max(longestText);
const words = z.strictObject({ zh: text, en: text });
const phone = z
  .string()
  .trim()
  .min(1)
  .max(longestPhone)
  .regex(/^\+?\d(?:[ -]?\d){2,}$/);

type Members<S> = { [name: string]: S };

const each = <S extends z.ZodType>(names: readonly string[], schema: S) =>
  z.strictObject(
    Object.fromEntries(names.map((name) => [name, schema.optional()])) as Members<z.ZodOptional<S>>,
  );

/** By what counters can be stated: their ids, and the names of offices as the document has them. */
export const counterNames = [
  ...document.rules.counters.map(({ id }) => id),
  ...document.rules.offices.map(({ name }) => name),
];

/** The districts in which counters can be stated. */
export const districtIds: readonly string[] = districtsOf(document.rules).map(({ id }) => id);

/** The ids of the service numbers by the number that stands without the operator. */
export const hotlineByNumber = Object.fromEntries(
  document.hotlines.map(({ id, number }) => [number, id] as const),
);

const directory = each(
  districtIds,
  each(
    counterNames,
    z.strictObject({
      phone: phone.optional(),
      address: words.optional(),
      hours: words.optional(),
    }),
  ),
);

const hotlineChanges = each(
  Object.keys(hotlineByNumber),
  z.strictObject({
    number: phone.optional(),
    name: words.optional(),
    about: words.optional(),
  }),
);

/** How an office can measure the two years since leaving school. */
export const graduateYears = ["registration", "application"] as const;
const measured = z.enum(graduateYears);

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) =>
  String(firstYear + index),
);
const percent = z
  .number()
  .min(0)
  .max(100)
  .refine((value) => Number(value.toFixed(2)) === value);

const fileWith = <S extends z.ZodType>(graduateYearsMeasuredAt: S) =>
  z.strictObject({
    directory: directory.optional(),
    hotlines: hotlineChanges.optional(),
    graduateYearsMeasuredAt: graduateYearsMeasuredAt.optional(),
    localUnemploymentPercent: each(years, percent).optional(),
    districtNames: each(districtIds, words).optional(),
  });

/** For a file that states one reading of the two years for everywhere. */
export const fileWithOneReading = fileWith(measured);
/** For a file that states readings by district, or none. */
export const fileWithReadings = fileWith(each(districtIds, measured));

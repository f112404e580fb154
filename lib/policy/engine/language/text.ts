/** A text of the product in both its languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** A language of the product; also the key of a {@link Text}. */
export type Locale = keyof Text;

/** Every language, the default first. */
export const locales = ["zh", "en"] as const satisfies readonly Locale[];

/**
 * The same data with every {@link Text} replaced by the string of one language.
 * Functions do not occur in policy data and are passed over.
 */
export type Localised<T> = T extends Text
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Localised<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Localised<T[Key]> }
      : T;

function isText(value: object): value is Text {
  return "zh" in value && "en" in value && Object.keys(value).length === 2;
}

/** Copies policy data, keeping of each {@link Text} only the string of `locale`. */
export function localise<T>(data: T, locale: Locale): Localised<T>;
export function localise(data: unknown, locale: Locale): unknown {
  if (data === null || typeof data !== "object") return data;
  if (Array.isArray(data)) return data.map((item) => localise(item, locale));
  if (isText(data)) return data[locale];
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, localise(value, locale)]),
  );
}

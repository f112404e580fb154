import type { Locale } from "./languages";

/** The texts of one domain in every language that visitors get. */
export type Catalogues<Shape> = Readonly<Record<Locale, Shape>>;

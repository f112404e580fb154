import * as z from "zod";
import type { Bilingual } from "@/locales/languages";
import type { Settings } from "./settings";
import { bilingualWords, phoneWords, textWords } from "./words";

/** What members of the operator's file are made of. */

/** What a member adds to the settings. */
export type Stated = Partial<Settings>;

/** A member of the operator's file: what may stand in it, and what it states. */
export interface Member {
  readonly name: string;
  /** The schema of what was found there; its output is what is stated. */
  readonly schemaFor: (found: unknown) => z.ZodType<Stated>;
  /** What may stand at a place within it, in words; without steps, as the member itself. */
  readonly allowedAt: (within: readonly string[]) => Bilingual;
}

type Members<S> = { [name: string]: S };

/**
 * The schema of an object whose members all have these names and one schema; each may be left out.
 *
 * @example each(["ejin"], phone).safeParse({ mars: "1" }).success // false
 */
export const each = <S extends z.ZodType>(names: readonly string[], schema: S) =>
  z.strictObject(
    Object.fromEntries(names.map((name) => [name, schema.optional()])) as Members<z.ZodOptional<S>>,
  );

/** The longest text, in characters. */
const longestText = 200;
/** The longest number to dial, in characters. */
const longestPhone = 30;

const text = z.string().trim().min(1).max(longestText);

/** Words in both languages. */
export const words = z.strictObject({ zh: text, en: text });

/** A number to dial. */
export const phone = z
  .string()
  .trim()
  .min(1)
  .max(longestPhone)
  .regex(/^\+?\d(?:[ -]?\d){2,}$/);

/** What {@link phone} lets pass. */
export const phoneAllowed = phoneWords(longestPhone);

/**
 * What may stand within words in both languages.
 *
 * @example wordsAllowedAt([]).en // "{ \"zh\": Chinese, \"en\": English }, both of them"
 */
export const wordsAllowedAt = (within: readonly string[]): Bilingual =>
  within.length === 0 ? bilingualWords : textWords(longestText);

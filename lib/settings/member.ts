import * as z from "zod";
import type { Bilingual } from "@/locales/languages";
import type { Settings } from "./settings";
import {
  bilingualWords,
  linkWords,
  membersWords,
  phoneWords,
  type SettingsErrorCode,
  textOrBothWords,
  textWords,
} from "./words";

/** What members of the operator's file are made of. */

/** What a member adds to the settings. */
export type Stated = Partial<Settings>;

/** One thing that is wrong with the operator's file, in both languages. */
export interface SettingsError {
  /** The place in the file, from the outside in; empty for the whole. */
  readonly path: readonly string[];
  readonly code: SettingsErrorCode;
  readonly wrong: Bilingual;
  /** What may stand there; for a member that does not belong, what belongs beside it. */
  readonly allowed: Bilingual;
}

/** A member of the operator's file: what may stand in it, and what it states. */
export interface Member {
  readonly name: string;
  /** The schema of what was found there; its output is what is stated. */
  readonly schemaFor: (found: unknown) => z.ZodType<Stated>;
  /** What may stand at a place within it, in words; without steps, as the member itself. */
  readonly allowedAt: (within: readonly string[]) => Bilingual;
  /** What else is wrong with what was found there, where its form is right; places begin within it. */
  readonly errorsIn?: (found: unknown) => readonly SettingsError[];
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

/**
 * A schema that goes by what it finds.
 *
 * @example byFound((found) => (typeof found === "string" ? text : words))
 */
export const byFound = <T>(schemaFor: (found: unknown) => z.ZodType<T>) =>
  z.unknown().transform((found, context): T => {
    const read = schemaFor(found).safeParse(found);
    if (read.success) return read.data;
    context.issues.push(...(read.error.issues as z.core.$ZodRawIssue[]));
    return z.NEVER;
  });

/** What may stand where in a member, in words: in the objects of a list, in their members, or in what has words of its own. */
export type Shape =
  | ((within: readonly string[]) => Bilingual)
  | { readonly members: Readonly<Record<string, Shape>> }
  | { readonly list: Shape; readonly words: (item: Bilingual) => Bilingual };

/**
 * What may stand at a place of a shape.
 *
 * @example allowedIn({ members: { by: () => anyText } }, ["by"]) // anyText
 */
export function allowedIn(shape: Shape, within: readonly string[]): Bilingual {
  if (typeof shape === "function") return shape(within);
  const [step, ...rest] = within;
  if ("list" in shape) {
    if (step === undefined) return shape.words(allowedIn(shape.list, []));
    return allowedIn(shape.list, /^\d+$/.test(step) ? rest : within);
  }
  const member = step === undefined ? undefined : shape.members[step];
  return member ? allowedIn(member, rest) : membersWords(Object.keys(shape.members));
}

/** The longest text, in characters. */
const longestText = 200;
/** The longest number to dial, in characters. */
const longestPhone = 30;
/** The longest address of a page, in characters. */
const longestLink = 500;

/** A text in one language; the blank of an example is none. */
export const text = z
  .string()
  .trim()
  .min(1)
  .max(longestText)
  .refine((written) => !/^〈[^〈〉]*〉$/.test(written), "blank");

/** What {@link text} lets pass. */
export const textAllowed = textWords(longestText);

/** Words in both languages. */
export const words = z.strictObject({ zh: text, en: text });

/** One text for both languages, or words in both. */
export const textOrWords = byFound<Bilingual>((found) =>
  typeof found === "string" ? text.transform((one) => ({ zh: one, en: one })) : words,
);

/**
 * What may stand within a text or words in both languages.
 *
 * @example textOrWordsAllowedAt(["zh"]).en // "text in quotation marks, 1 to 200 characters"
 */
export const textOrWordsAllowedAt = (within: readonly string[]): Bilingual =>
  within.length === 0 ? textOrBothWords(textAllowed) : textAllowed;

/** A number to dial. */
export const phone = z
  .string()
  .trim()
  .min(1)
  .max(longestPhone)
  .regex(/^\+?\d(?:[ -]?\d){2,}$/);

/** What {@link phone} lets pass. */
export const phoneAllowed = phoneWords(longestPhone);

/** The address of a page that anybody can open. */
export const link = z
  .string()
  .trim()
  .min(1)
  .max(longestLink)
  .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain }));

/** What {@link link} lets pass. */
export const linkAllowed = linkWords(longestLink);

/**
 * What may stand within words in both languages.
 *
 * @example wordsAllowedAt([]).en // "{ \"zh\": Chinese, \"en\": English }, both of them"
 */
export const wordsAllowedAt = (within: readonly string[]): Bilingual =>
  within.length === 0 ? bilingualWords : textAllowed;

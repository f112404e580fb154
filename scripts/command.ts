import { type ParseArgsConfig, parseArgs } from "node:util";
import { defaultLocale, type Locale, locales } from "@/locales/languages";

/** What commands share that take options. */

/** The command cannot be carried out as it is written. */
export class UsageError extends Error {}

/** The language that is asked for, as far as the command line can be told. @example localeIn(["--locale", "en"]) // "en" */
export function localeIn(args: readonly string[]): Locale {
  const at = args.findIndex((arg) => /^--locale(?:=|$)/.test(arg));
  const [, joined] = args[at]?.split("=") ?? [];
  const given = joined ?? args[at + 1];
  return locales.find((one) => at >= 0 && one === given) ?? defaultLocale;
}

/**
 * Makes the function that takes one of several values for an option, and fails with a {@link UsageError} by `words` for any other.
 *
 * @example oneOf((option, values) => `${option}: ${values}`)(["person"], "person", "--for") // "person"
 */
export const oneOf =
  (words: (option: string, values: string) => string) =>
  <T extends string>(values: readonly T[], given: string, option: string): T => {
    const value = values.find((one) => one === given);
    if (value) return value;
    throw new UsageError(words(option, values.join(", ")));
  };

/**
 * Reads a command line by its options. Fails with a {@link UsageError} where it names others.
 *
 * @example parsedBy({ day: { type: "string" } }, ["--day", "2019-09-01"]).values.day // "2019-09-01"
 */
export function parsedBy<O extends NonNullable<ParseArgsConfig["options"]>>(
  options: O,
  args: readonly string[],
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

import {
  type AnswerNames,
  type Fact,
  type FactValue,
  type Parsed,
  parsed,
  plain,
  typeOf,
  type WrittenProblem,
} from "@/lib/policy/engine";

/** On the desk answers with names are chosen, and units stand beside the line. */
const noNames: AnswerNames = {
  isYes: () => false,
  isNo: () => false,
  isBlank: () => false,
  isNothing: () => false,
  option: () => undefined,
  withoutUnit: (text) => text,
};

/**
 * Reads a fact that is typed as one line; undefined where it is empty. Whether a date can be is not looked at: that hangs on the
 * assessment date.
 *
 * @example readLine(person.birthDate, "19990305") // { ok: true, value: "1999-03-05" }
 */
export function readLine(fact: Fact, text: string): Parsed<FactValue | undefined, WrittenProblem> {
  const line = plain(text);
  return line === "" ? parsed(undefined) : typeOf(fact).parse(fact, line, noNames);
}

/** The keys of a fact's options, in their order: their own numbers where all are digits, 1, 2, 3 otherwise. */
export function optionKeys(options: readonly { readonly id: string }[]): readonly string[] {
  const own = options.map(({ id }) => id);
  if (own.every((id) => /^[1-9]$/.test(id))) return own;
  return own.map((_, index) => String(index + 1));
}

import { readDateText } from "@/components/ui/date-input/paste";
import { fieldSchema } from "@/lib/case/field";
import { type FieldProblem, fieldProblems } from "@/lib/case/field-problems";
import { type Fact, type FactValue, parseDay } from "@/lib/policy/engine";

/** What was made of a line of text: a value, nothing where it is empty, or what is wrong with it. */
export type Typed = { readonly value: FactValue | undefined } | { readonly problem: FieldProblem };

/** Chinese keyboards write full-width digits and signs: they become the plain ones. */
const plain = (text: string): string => text.normalize("NFKC").trim();

/** Reads a date in one line, 19990305 or 1999-03-05 or 1999.3.5; null where there is no such day. */
export function readDay(text: string): string | null {
  const boxes = readDateText(plain(text));
  if (!boxes) return null;
  const { year, month, day } = boxes;
  const written = [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
  return parseDay(written) === null ? null : written;
}

/**
 * Reads a fact that is typed as one line: a date or a number. Whether a date can be is not looked at: that hangs on the
 * assessment date.
 */
export function readTyped(fact: Fact, text: string): Typed {
  if (plain(text) === "") return { value: undefined };
  const read = fieldSchema(fact, null).safeParse(
    fact.type === "date" ? readDateText(plain(text)) : text,
  );
  if (read.success) return { value: read.data };
  const message = read.error.issues[0]?.message;
  return { problem: fieldProblems.find((code) => code === message) ?? "required" };
}

/** The keys of a fact's options, in their order: their own numbers where all are digits, 1, 2, 3 otherwise. */
export function optionKeys(
  options: readonly { readonly id: string | number }[],
): readonly string[] {
  const own = options.map(({ id }) => String(id));
  if (own.every((id) => /^[1-9]$/.test(id))) return own;
  return own.map((_, index) => String(index + 1));
}

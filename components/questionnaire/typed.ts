import type { FormStrings } from "@/lib/case/form";
import type { Fact, FactValue } from "@/lib/policy/engine";
import { NONE } from "./form";

/** Nothing typed. */
export const blank: FormStrings = () => [];

/** The names of the boxes of a date. */
export const dateParts = ["year", "month", "day"] as const;

/** The one string of a field. */
export const typedAt = (typed: FormStrings, name: string): string | undefined => typed(name)[0];

/** The fields of these names and strings. */
export function typedFields(fields: Readonly<Record<string, readonly string[]>>): FormStrings {
  return (name) => fields[name] ?? [];
}

/** A given answer as it would have been typed. */
export function typedOf(fact: Fact, value: FactValue | undefined): FormStrings {
  if (value === null || value === undefined) return blank;
  const { id } = fact;
  switch (fact.type) {
    case "yesNo":
      return typedFields({ [id]: [value ? "yes" : "no"] });
    case "date": {
      const numbers = String(value).split("-").map(Number);
      return typedFields(
        Object.fromEntries(
          dateParts.map((part, index) => [`${id}.${part}`, [String(numbers[index])]]),
        ),
      );
    }
    case "set": {
      const members = Array.isArray(value) ? value.map(String) : [];
      return typedFields({ [id]: members.length > 0 ? members : [NONE] });
    }
    default:
      return typedFields({ [id]: [String(value)] });
  }
}

import type { ReactNode } from "react";
import type { Binding } from "@/components/ui/binding";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { DateInput, type DatePart } from "@/components/ui/date-input";
import { NumberInput } from "@/components/ui/number-input";
import { RadioGroup } from "@/components/ui/radio-group";
import type { FormStrings } from "@/lib/case/form";
import type { Fact, Option } from "@/lib/policy/engine";
import { check } from "@/locales/check";
import type { Locale } from "@/locales/languages";
import { NONE } from "./form";
import { dateParts, typedAt } from "./typed";

/** Ties a field to a form library; left out, the field is plain HTML. */
export type Bind = (name: string) => Binding;

interface AnswerFieldProps {
  fact: Fact;
  locale: Locale;
  typed: FormStrings;
  error?: ReactNode;
  /** The boxes of a date that are wrong; all of them unless given. */
  wrong?: readonly DatePart[] | undefined;
  /** The question is the heading of the page. */
  heading?: boolean;
  bind?: Bind;
}

const noBinding: Bind = () => ({});

const cards = (options: readonly Option[]) =>
  options.map(({ id, label, hint }) => ({ value: String(id), label, hint }));

/** The control that answers one fact, by the fact's type alone. */
export function AnswerField({
  fact,
  locale,
  typed,
  error,
  wrong,
  heading = true,
  bind = noBinding,
}: AnswerFieldProps) {
  const texts = check[locale];
  const { id } = fact;
  const group = { name: id, legend: fact.question, hint: fact.hint, heading, error };
  switch (fact.type) {
    case "yesNo":
      return (
        <RadioGroup
          {...group}
          options={[
            { value: "yes", label: texts.yes },
            { value: "no", label: texts.no },
          ]}
          columns={2}
          defaultValue={typedAt(typed, id)}
          {...bind(id)}
        />
      );
    case "choice":
      return (
        <RadioGroup
          {...group}
          options={cards(fact.options)}
          defaultValue={typedAt(typed, id)}
          {...bind(id)}
        />
      );
    case "set":
      return (
        <CheckboxGroup
          {...group}
          options={cards(fact.options)}
          exclusive={[{ value: NONE, label: texts.none }]}
          defaultValue={typed(id)}
          {...bind(id)}
        />
      );
    case "number":
      return (
        <NumberInput
          name={id}
          label={fact.question}
          hint={fact.hint}
          heading={heading}
          error={error}
          unit={texts.units[fact.unit]}
          decimal={fact.decimals > 0}
          defaultValue={typedAt(typed, id)}
          {...bind(id)}
        />
      );
    case "date":
      return (
        <DateInput
          {...group}
          labels={{ year: texts.year, month: texts.month, day: texts.day }}
          birthday={id === "birthDate"}
          invalid={wrong}
          defaultValue={Object.fromEntries(
            dateParts.map((part) => [part, typedAt(typed, `${id}.${part}`)]),
          )}
          bindings={Object.fromEntries(dateParts.map((part) => [part, bind(`${id}.${part}`)]))}
        />
      );
  }
}

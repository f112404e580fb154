import type { ReactNode } from "react";
import type { Binding } from "@/components/ui/binding";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { DateInput, type DatePart } from "@/components/ui/date-input";
import { NumberInput } from "@/components/ui/number-input";
import { RadioGroup } from "@/components/ui/radio-group";
import {
  type ChoiceFact,
  type DateFact,
  dateParts,
  emptySet,
  type Fact,
  type FormValue,
  type NumberFact,
  partIn,
  type SetFact,
  splitDate,
  textsIn,
  typeOf,
  type YesNoFact,
} from "@/lib/policy/engine";
import { check } from "@/locales/check";
import type { Locale } from "@/locales/languages";

/** Ties a field to a form library; left out, the field is plain HTML. */
export type Bind = (name: string) => Binding;

/** What the control of a question is given. */
export interface ControlProps<F = Fact> {
  fact: F;
  locale: Locale;
  /** What stands in the field when it opens. */
  filled: FormValue | undefined;
  error?: ReactNode;
  /** The boxes of a date that are wrong; all of them unless given. */
  wrong?: readonly DatePart[] | undefined;
  /** The question is the heading of the page. */
  heading?: boolean;
  bind?: Bind;
}

const noBinding: Bind = () => ({});

const groupOf = ({ fact, heading = true, error }: ControlProps) => ({
  name: fact.id,
  legend: fact.question,
  hint: fact.hint,
  heading,
  error,
});

const cardsOf = ({ fact, locale }: ControlProps) =>
  typeOf(fact)
    .offered(fact, check[locale])
    .map(({ id, label, hint }) => ({ value: id, label, hint }));

function One(props: ControlProps<YesNoFact | ChoiceFact>) {
  const { fact, filled, bind = noBinding } = props;
  return (
    <RadioGroup
      {...groupOf(props)}
      options={cardsOf(props)}
      {...(fact.type === "yesNo" && { columns: 2 })}
      defaultValue={textsIn(filled)[0]}
      {...bind(fact.id)}
    />
  );
}

function Several(props: ControlProps<SetFact>) {
  const { fact, locale, filled, bind = noBinding } = props;
  return (
    <CheckboxGroup
      {...groupOf(props)}
      options={cardsOf(props)}
      exclusive={[{ value: emptySet, label: check[locale].none }]}
      defaultValue={textsIn(filled)}
      {...bind(fact.id)}
    />
  );
}

function Figure(props: ControlProps<NumberFact>) {
  const { fact, locale, filled, bind = noBinding } = props;
  const { legend, ...group } = groupOf(props);
  return (
    <NumberInput
      {...group}
      label={legend}
      unit={check[locale].units[fact.unit]}
      decimal={fact.decimals > 0}
      defaultValue={textsIn(filled)[0]}
      {...bind(fact.id)}
    />
  );
}

function Day(props: ControlProps<DateFact>) {
  const { fact, locale, filled, wrong, bind = noBinding } = props;
  const { year, month, day } = check[locale];
  return (
    <DateInput
      {...groupOf(props)}
      labels={{ year, month, day }}
      split={splitDate}
      birthday={fact.birthday === true}
      invalid={wrong}
      defaultValue={Object.fromEntries(dateParts.map((part) => [part, partIn(filled, part)]))}
      bindings={Object.fromEntries(dateParts.map((part) => [part, bind(`${fact.id}.${part}`)]))}
    />
  );
}

/** The control that answers one fact, by the fact's type alone. A new type needs one here. */
export function AnswerField(props: ControlProps) {
  const { fact } = props;
  switch (fact.type) {
    case "yesNo":
    case "choice":
      return <One {...props} fact={fact} />;
    case "set":
      return <Several {...props} fact={fact} />;
    case "number":
      return <Figure {...props} fact={fact} />;
    case "date":
      return <Day {...props} fact={fact} />;
    default:
      return fact satisfies never;
  }
}

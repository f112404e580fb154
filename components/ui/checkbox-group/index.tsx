import type { ChangeEvent } from "react";
import type { Binding, Option } from "../binding";
import { ChoiceCard, choiceColumns } from "../choice";
import { FieldGroup, type GroupTexts } from "../field";
import { clearRivals } from "./exclusive";

interface CheckboxGroupProps extends GroupTexts, Binding {
  name: string;
  /** Id of the first box, to which an error summary links; the name unless given. */
  id?: string;
  options: readonly Option[];
  /** Answers that rule out every other: “none of these”, “not sure”. They stand apart below. */
  exclusive?: readonly Option[];
  defaultValue?: readonly string[] | null;
  columns?: 1 | 2 | 3;
}

/** Any number of answers. Ticking an exclusive one clears the others, and the other way round. */
export function CheckboxGroup({
  name,
  id = name,
  options,
  exclusive = [],
  defaultValue,
  columns = 1,
  ref,
  onChange,
  onBlur,
  ...texts
}: CheckboxGroupProps) {
  const alone = new Set(exclusive.map((option) => option.value));
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    clearRivals(event.currentTarget, alone);
    return onChange?.(event);
  };
  const handlers: Binding =
    onChange || alone.size > 0 ? { ref, onBlur, onChange: change } : { ref, onBlur };
  const card = (option: Option, index: number) => (
    <ChoiceCard
      key={option.value}
      type="checkbox"
      id={index === 0 ? id : `${id}-${option.value}`}
      name={name}
      option={option}
      defaultChecked={defaultValue?.includes(option.value) ?? false}
      invalid={Boolean(texts.error)}
      binding={handlers}
    />
  );
  return (
    <FieldGroup id={id} {...texts}>
      <div className={choiceColumns[columns]}>{options.map(card)}</div>
      {exclusive.length > 0 ? (
        <div className={`border-bs border-line pbs-3 ${choiceColumns[columns]}`}>
          {exclusive.map((option, index) => card(option, index + options.length))}
        </div>
      ) : null}
    </FieldGroup>
  );
}

import type { Binding, Option } from "../binding";
import { ChoiceCard, choiceColumns } from "../choice";
import { FieldGroup, type GroupTexts } from "../field";

interface RadioGroupProps extends GroupTexts, Binding {
  name: string;
  /** Id of the first radio, to which an error summary links; the name unless given. */
  id?: string;
  options: readonly Option[];
  defaultValue?: string | null;
  /** Side by side on wide screens. */
  columns?: 1 | 2 | 3;
}

/** One answer out of several, each a card that is easy to hit. */
export function RadioGroup({
  name,
  id = name,
  options,
  defaultValue,
  columns = 1,
  ref,
  onChange,
  onBlur,
  ...texts
}: RadioGroupProps) {
  return (
    <FieldGroup id={id} {...texts}>
      <div className={choiceColumns[columns]}>
        {options.map((option, index) => (
          <ChoiceCard
            key={option.value}
            type="radio"
            id={index === 0 ? id : `${id}-${option.value}`}
            name={name}
            option={option}
            defaultChecked={option.value === defaultValue}
            invalid={Boolean(texts.error)}
            binding={{ ref, onChange, onBlur }}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

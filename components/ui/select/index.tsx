import type { ReactNode } from "react";
import type { Binding, Option } from "../binding";
import { Field, type FieldTexts, inputClass } from "../field";

interface SelectProps extends FieldTexts, Binding<"select"> {
  name: string;
  /** The name unless given. */
  id?: string;
  label: ReactNode;
  options: readonly Pick<Option, "value" | "label">[];
  /** The first entry, with an empty value: nothing chosen yet. */
  placeholder?: string;
  defaultValue?: string | null;
}

/** One answer out of many, where cards would fill the page. */
export function Select({
  name,
  id = name,
  label,
  options,
  placeholder,
  defaultValue,
  ref,
  onChange,
  onBlur,
  ...texts
}: SelectProps) {
  return (
    <Field id={id} label={label} {...texts}>
      {(attributes) => (
        <select
          name={name}
          defaultValue={defaultValue ?? undefined}
          className={`${inputClass} w-full max-w-md`}
          ref={ref}
          onChange={onChange}
          onBlur={onBlur}
          {...attributes}
        >
          {placeholder === undefined ? null : <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

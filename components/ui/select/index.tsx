import type { ReactNode } from "react";
import type { Binding, Option } from "../binding";
import { Field, type FieldTexts, inputClass } from "../field";

type Entry = Pick<Option, "value" | "label">;

/** Entries under a heading of their own. */
export interface SelectGroup {
  readonly label: string;
  readonly options: readonly Entry[];
}

interface SelectProps extends FieldTexts, Binding<"select"> {
  name: string;
  /** The name unless given. */
  id?: string;
  label: ReactNode;
  options: readonly Entry[];
  /** Further entries below the options. */
  groups?: readonly SelectGroup[];
  /** The first entry, with an empty value: nothing chosen yet. */
  placeholder?: string;
  defaultValue?: string | null;
}

const entries = (options: readonly Entry[]) =>
  options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));

/** One answer out of many, where cards would fill the page. */
export function Select({
  name,
  id = name,
  label,
  options,
  groups = [],
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
          className={`${inputClass} inline-full max-inline-md`}
          ref={ref}
          onChange={onChange}
          onBlur={onBlur}
          {...attributes}
        >
          {placeholder === undefined ? null : <option value="">{placeholder}</option>}
          {entries(options)}
          {groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {entries(group.options)}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}

import type { ReactNode } from "react";
import type { Binding } from "../binding";
import { Field, type FieldTexts, inputClass } from "../field";

interface NumberInputProps extends FieldTexts, Binding {
  name: string;
  /** The name unless given. */
  id?: string;
  label: ReactNode;
  /** The question is the heading of the page. */
  heading?: boolean;
  /** Written behind the box and read with it: 元, months. */
  unit?: string;
  /** Fractions may be typed. */
  decimal?: boolean;
  defaultValue?: string | number | null;
}

/** A number with its unit. A text box, because number boxes lose what they cannot read. */
export function NumberInput({
  name,
  id = name,
  label,
  heading,
  unit,
  decimal = false,
  defaultValue,
  ref,
  onChange,
  onBlur,
  ...texts
}: NumberInputProps) {
  return (
    <Field
      id={id}
      label={label}
      heading={heading}
      also={unit ? `${id}-unit` : undefined}
      {...texts}
    >
      {(attributes) => (
        <div className="flex items-center gap-2">
          <input
            type="text"
            inputMode={decimal ? "decimal" : "numeric"}
            autoComplete="off"
            name={name}
            defaultValue={defaultValue ?? undefined}
            className={`${inputClass} inline-full max-inline-44 tabular-nums`}
            ref={ref}
            onChange={onChange}
            onBlur={onBlur}
            {...attributes}
          />
          {unit ? (
            <span id={`${id}-unit`} className="shrink-0">
              {unit}
            </span>
          ) : null}
        </div>
      )}
    </Field>
  );
}

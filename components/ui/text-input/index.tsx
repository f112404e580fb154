import type { ReactNode } from "react";
import type { Binding } from "../binding";
import { Field, type FieldTexts, inputClass } from "../field";

interface TextInputProps extends FieldTexts, Binding {
  name: string;
  /** The name unless given. */
  id?: string;
  label: ReactNode;
  defaultValue?: string | null;
  /** Spelling and capitals are left alone: for codes. */
  verbatim?: boolean;
}

/** One line of text. */
export function TextInput({
  name,
  id = name,
  label,
  defaultValue,
  verbatim = false,
  ref,
  onChange,
  onBlur,
  ...texts
}: TextInputProps) {
  return (
    <Field id={id} label={label} {...texts}>
      {(attributes) => (
        <input
          type="text"
          name={name}
          autoComplete="off"
          defaultValue={defaultValue ?? undefined}
          className={`${inputClass} inline-full ${verbatim ? "font-mono" : ""}`}
          ref={ref}
          onChange={onChange}
          onBlur={onBlur}
          {...(verbatim && { spellCheck: false, autoCapitalize: "off", autoCorrect: "off" })}
          {...attributes}
        />
      )}
    </Field>
  );
}

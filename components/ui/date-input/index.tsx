import type { Binding } from "../binding";
import { describe, FieldGroup, type GroupTexts, inputClass } from "../field";
import { pasteDate, type SplitDate } from "./paste";

const parts = ["year", "month", "day"] as const;

/** A part of a date. */
export type DatePart = (typeof parts)[number];

const widths = { year: "inline-26", month: "inline-18", day: "inline-18" } as const;

interface DateInputProps extends GroupTexts {
  /** The boxes are named `<name>.year`, `<name>.month` and `<name>.day`. */
  name: string;
  /** Id of the year box, to which an error summary links; the name unless given. */
  id?: string;
  labels: Readonly<Record<DatePart, string>>;
  defaultValue?: Readonly<Partial<Record<DatePart, string>>> | null;
  /** One binding a box: `register("birthDate.year")` and so on. */
  bindings?: Readonly<Partial<Record<DatePart, Binding>>>;
  /** Takes a pasted date apart; null where it is none. */
  split: SplitDate;
  /** The boxes that are wrong; all of them where an error is given without it. */
  invalid?: readonly DatePart[] | undefined;
  /** The date is the visitor's own birthday, which the browser may know. */
  birthday?: boolean;
}

/** A date in three boxes. A whole date pasted into any of them fills all three. */
export function DateInput({
  name,
  id = name,
  labels,
  defaultValue,
  bindings,
  split,
  invalid = parts,
  birthday = false,
  ...texts
}: DateInputProps) {
  return (
    <FieldGroup id={id} errorWithControls {...texts}>
      <div className="flex flex-wrap gap-2">
        {parts.map((part) => {
          const inputId = part === "year" ? id : `${id}-${part}`;
          return (
            <div key={part} className="grid gap-1">
              <label htmlFor={inputId}>{labels[part]}</label>
              <input
                type="text"
                inputMode="numeric"
                autoComplete={birthday ? `bday-${part}` : "off"}
                id={inputId}
                name={`${name}.${part}`}
                data-date-part={part}
                defaultValue={defaultValue?.[part]}
                className={`${inputClass} ${widths[part]}`}
                onPaste={(event) => pasteDate(event, split)}
                {...(texts.error && invalid.includes(part)
                  ? { "aria-invalid": true, ...describeError(id, texts) }
                  : {})}
                {...bindings?.[part]}
              />
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}

function describeError(id: string, { error }: GroupTexts) {
  return { "aria-describedby": describe(id, { error })["aria-describedby"] };
}

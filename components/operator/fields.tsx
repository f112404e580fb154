import { type FieldPath, useFormContext } from "react-hook-form";
import type { Option } from "@/components/ui/binding";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select, type SelectGroup } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { operatorPage } from "@/locales/operator-page";
import { punctuation } from "@/locales/punctuation";
import { useOperatorPage } from "./context";
import type { OperatorValues } from "./values";

type Name = FieldPath<OperatorValues>;

interface FieldProps {
  name: Name;
  label: string;
  hint?: string;
}

/** Ties a control to the form, and to what is wrong with it. */
function useField(name: Name) {
  const { register, getValues } = useFormContext<OperatorValues>();
  const { errorOf } = useOperatorPage();
  const { onChange, onBlur, ref } = register(name);
  return { error: errorOf(name), value: getValues(name), binding: { onChange, onBlur, ref } };
}

/** One line of text. */
export function TextField({ name, label, hint, verbatim }: FieldProps & { verbatim?: boolean }) {
  const { error, value, binding } = useField(name);
  return (
    <TextInput
      name={name}
      label={label}
      hint={hint}
      error={error}
      defaultValue={String(value)}
      verbatim={verbatim ?? false}
      {...binding}
    />
  );
}

/** A day on one line. */
export function DayField({ name, label, hint }: FieldProps) {
  const { locale } = useOperatorPage();
  const { gap } = punctuation[locale];
  const { dayHint } = operatorPage[locale];
  return (
    <TextField name={name} label={label} hint={hint ? hint + gap + dayHint : dayHint} verbatim />
  );
}

/** A text in Chinese and in English, side by side where there is room. */
export function BothFields({
  name,
  label,
  hint,
}: {
  name:
    | "runBy.name"
    | `counters.${number}.${"address" | "hours"}`
    | `instruments.${number}.${"title" | "issuer" | "source"}`
    | `confirmations.${number}.${"by" | "note"}`;
  label: string;
  hint?: string;
}) {
  const { locale } = useOperatorPage();
  const { inEnglish, englishHint } = operatorPage[locale].papers;
  const { colon, gap } = punctuation[locale];
  return (
    <div className="grid items-end gap-4 md:grid-cols-2">
      <TextField name={`${name}.zh`} label={label} {...(hint !== undefined && { hint })} />
      <TextField name={`${name}.en`} label={label + colon + gap + inEnglish} hint={englishHint} />
    </div>
  );
}

/** One of several, in a list to open. */
export function SelectField({
  name,
  label,
  hint,
  options = [],
  groups = [],
  placeholder,
}: FieldProps & {
  options?: readonly Pick<Option, "value" | "label">[];
  groups?: readonly SelectGroup[];
  placeholder?: string;
}) {
  const { error, value, binding } = useField(name);
  return (
    <Select
      name={name}
      label={label}
      hint={hint}
      error={error}
      options={options}
      groups={groups}
      defaultValue={String(value)}
      {...(placeholder !== undefined && { placeholder })}
      {...binding}
    />
  );
}

/** One of a few, each with what it means. */
export function RadioField({
  name,
  label,
  options,
}: Omit<FieldProps, "hint"> & { options: readonly Option[] }) {
  const { error, value, binding } = useField(name);
  return (
    <RadioGroup
      name={name}
      legend={label}
      error={error}
      options={options}
      columns={3}
      defaultValue={String(value)}
      {...binding}
    />
  );
}

/** The districts that something is for. */
export function DistrictsField({
  name,
}: {
  name:
    | `instruments.${number}.amendments.${number}.districts`
    | `confirmations.${number}.districts`;
}) {
  const { data, locale } = useOperatorPage();
  const { districts, districtsHint } = operatorPage[locale].amendments;
  const { error, value, binding } = useField(name);
  return (
    <CheckboxGroup
      name={name}
      legend={districts}
      hint={districtsHint}
      error={error}
      options={data.districts}
      columns={2}
      defaultValue={Array.isArray(value) ? value.map(String) : []}
      {...binding}
    />
  );
}

/** Something that is so or not. */
export function TickField({ name, label, hint }: FieldProps) {
  const { value, binding } = useField(name);
  return (
    <label className="flex cursor-pointer items-start gap-3 py-2">
      <input
        type="checkbox"
        id={name}
        name={name}
        defaultChecked={value === true}
        className="mbs-px size-6 shrink-0 accent-lake"
        {...binding}
      />
      <span>
        {label}
        {hint ? <span className="block text-base text-soft">{hint}</span> : null}
      </span>
    </label>
  );
}

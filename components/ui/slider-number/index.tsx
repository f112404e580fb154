import type { ReactNode, Ref } from "react";
import { Field, type FieldTexts, inputClass } from "../field";

interface SliderNumberProps extends FieldTexts {
  name: string;
  /** The name unless given. */
  id?: string;
  label: ReactNode;
  /** Written behind the box and read with it: 元, months. */
  unit: string;
  /** What is typed; it need not be a number. */
  value: string;
  min: number;
  max: number;
  /** How far the slider goes at once; any whole number between may be typed. */
  step: number;
  /** The name of the slider: “拖动选金额”. */
  sliderLabel: string;
  /** How the slider's value is read aloud: “50,000 元”. */
  valueText: (value: number) => string;
  /** The number as people write it, without what they write around it: 15万 is 150000. */
  plainText: (text: string) => string;
  /** Called with the text of the box, typed or put there by the slider. */
  onChange: (value: string) => void;
  onBlur?: () => void;
  ref?: Ref<HTMLInputElement>;
}

/** The number that a slider can show; its least where there is none. */
function onSlider(value: string, min: number, max: number): number {
  const number = Number(value.normalize("NFKC").replaceAll(",", "").trim() || Number.NaN);
  return Number.isFinite(number) ? Math.min(max, Math.max(min, number)) : min;
}

/**
 * One number with two handles: a box to type it and a native slider, either moving the other. What is typed
 * stays as it is typed; the slider alone keeps to its range.
 */
export function SliderNumber({
  name,
  id = name,
  label,
  unit,
  value,
  min,
  max,
  step,
  sliderLabel,
  valueText,
  plainText,
  onChange,
  onBlur,
  ref,
  ...texts
}: SliderNumberProps) {
  const shown = onSlider(plainText(value), min, max);
  return (
    <Field id={id} label={label} also={`${id}-unit`} {...texts}>
      {(attributes) => (
        <div className="grid gap-1">
          <div className="flex items-center gap-2">
            <input
              type="text"
              inputMode="numeric"
              autoComplete="off"
              name={name}
              value={value}
              className={`${inputClass} inline-full max-inline-44 tabular-nums`}
              ref={ref}
              onChange={(event) => onChange(event.currentTarget.value)}
              onBlur={onBlur}
              {...attributes}
            />
            <span id={`${id}-unit`} className="shrink-0">
              {unit}
            </span>
          </div>
          <input
            type="range"
            aria-label={sliderLabel}
            aria-valuetext={valueText(shown)}
            min={min}
            max={max}
            step={step}
            value={shown}
            className="block-11 inline-full cursor-pointer accent-lake"
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        </div>
      )}
    </Field>
  );
}

"use client";

import type { KeyboardEvent, ReactNode } from "react";

/** One answer that a key gives. */
export interface Pill {
  readonly id: string;
  /** The digit that gives it, shown beside it. */
  readonly digit: string;
  /** Further keys that give it. */
  readonly also?: string;
  readonly label: ReactNode;
  /** Its name where the label alone does not say it. */
  readonly name?: string;
  readonly checked: boolean;
  readonly pick: () => void;
}

interface PillsProps {
  /** Of the field; its label is `<id>-label`, its description `<id>-note`. */
  id: string;
  type: "radio" | "checkbox";
  pills: readonly Pill[];
  /** Takes the answer back; Backspace and Delete do. */
  clear?: () => void;
  described?: boolean;
}

const pillClass =
  "relative inline-flex min-h-6.5 min-w-6.5 cursor-pointer items-center justify-center gap-0.75 rounded-md border border-edge bg-white px-1.25 leading-tight group-data-idle:border-line hover:border-lake hover:bg-lake-tint has-checked:border-lake has-checked:bg-lake has-checked:text-white has-focus-visible:outline-3 has-focus-visible:outline-offset-1 has-focus-visible:outline-lake group-data-idle:has-checked:border-edge group-data-idle:has-checked:bg-sand group-data-idle:has-checked:text-ink";

/** Answers side by side, each with its key: native radio buttons or boxes. */
export function Pills({ id, type, pills, clear, described = true }: PillsProps) {
  const press = (event: KeyboardEvent<HTMLFieldSetElement>): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return;
    const key = event.key.toLowerCase();
    if (clear && (key === "backspace" || key === "delete")) {
      event.preventDefault();
      clear();
      return;
    }
    const index = pills.findIndex(({ digit, also }) => key === digit || key === also);
    const pill = pills[index];
    if (!pill) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll("input")[index]?.focus();
    pill.pick();
  };
  return (
    <fieldset
      aria-labelledby={`${id}-label`}
      aria-describedby={described ? `${id}-note` : undefined}
      onKeyDown={press}
      className="min-w-0"
    >
      <span className="flex min-w-0 flex-wrap gap-0.75">
        {pills.map((pill) => (
          <label key={pill.id} className={pillClass}>
            <input
              type={type}
              name={id}
              checked={pill.checked}
              onChange={pill.pick}
              aria-label={pill.name}
              className="absolute inset-0 m-0 cursor-pointer appearance-none opacity-0 focus-visible:shadow-none"
            />
            <span aria-hidden="true" className="font-sans text-xs opacity-80">
              {pill.digit}
            </span>
            <span>{pill.label}</span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}

"use client";

import type { KeyboardEvent, ReactNode } from "react";
import { keyOf } from "../keys";

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

// Neither layers nor relational selectors here: with hundreds of answers on a page they cost at every key.
const pillClass =
  "[grid-area:1/1] inline-flex items-center justify-center gap-0.75 rounded-md border px-1.25 leading-tight";

const looks = {
  chosen:
    "border-lake bg-lake text-foam group-data-irrelevant:border-edge group-data-irrelevant:bg-sand group-data-irrelevant:text-ink forced-colors:border-[Highlight] forced-colors:bg-[Highlight] forced-colors:text-[HighlightText] forced-colors:forced-color-adjust-none",
  open: "border-edge bg-field group-data-irrelevant:border-line group-hover/pill:border-ink",
} as const;

/**
 * The place of the next answer after the one that has the focus whose words begin with this letter, once around; where no
 * words do, as in Chinese, the public name counts. -1 where nothing does.
 */
export function indexByLetter(
  pills: readonly Pick<Pill, "id" | "label">[],
  letter: string,
  focused: number,
): number {
  if (!/^[a-z]$/.test(letter)) return -1;
  const places = pills.map((_, step) => (focused + 1 + step) % pills.length);
  const first = (words: (pill: (typeof pills)[number]) => unknown): number | undefined =>
    places.find((place) => {
      const pill = pills[place];
      return pill && String(words(pill)).toLowerCase().startsWith(letter);
    });
  return first(({ label }) => label) ?? first(({ id }) => id) ?? -1;
}

/** Answers side by side, each with its key: native radio buttons or boxes. */
export function Pills({ id, type, pills, clear, described = true }: PillsProps) {
  const press = (event: KeyboardEvent<HTMLFieldSetElement>): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return;
    const key = keyOf(event.nativeEvent);
    if (clear && (key === "backspace" || key === "delete")) {
      event.preventDefault();
      clear();
      return;
    }
    const inputs = [...event.currentTarget.querySelectorAll("input")];
    const own = pills.findIndex(({ digit, also }) => key === digit || key === also);
    const focused = inputs.findIndex((one) => one.matches(":focus"));
    const place = own >= 0 ? own : indexByLetter(pills, key, focused);
    const pill = pills[place];
    if (!pill) return;
    event.preventDefault();
    const input = inputs[place];
    // A focus that is there already would still lay out the page.
    if (input !== document.activeElement) input?.focus();
    // Of several, a letter only leads there: whether it would add or remove is not seen before.
    if (own >= 0 || type === "radio") pill.pick();
  };
  return (
    <fieldset
      aria-labelledby={`${id}-label`}
      aria-describedby={described ? `${id}-note` : undefined}
      onKeyDown={press}
      className="min-inline-0"
    >
      <span className="flex min-inline-0 flex-wrap gap-0.75">
        {pills.map((pill) => (
          <label
            key={pill.id}
            className="group/pill inline-grid min-block-6.5 min-inline-6.5 cursor-pointer"
          >
            <input
              type={type}
              name={id}
              checked={pill.checked}
              onChange={pill.pick}
              aria-label={pill.name}
              className="m-0 size-full cursor-pointer appearance-none rounded-md [grid-area:1/1] focus-visible:rounded-md focus-visible:shadow-none focus-visible:outline-offset-1"
            />
            <span className={`${pillClass} ${looks[pill.checked ? "chosen" : "open"]}`}>
              <span aria-hidden="true" className="text-xs">
                {pill.digit}
              </span>
              <span>{pill.label}</span>
            </span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}

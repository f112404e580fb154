"use client";

import { deskHandover as messages } from "@/locales/desk-handover";
import { useDeskContext } from "../context";
import { type CopyChoice, copyChoices } from "./copies";

interface ChoiceProps {
  value: CopyChoice;
  onChange: (value: CopyChoice) => void;
}

/** Chooses which copies a print gives. It is about the counter, not the person: it outlasts a wipe. */
export function CopiesChoice({ value, onChange }: ChoiceProps) {
  const texts = messages[useDeskContext().locale];
  return (
    <select
      aria-label={texts.which}
      autoComplete="off"
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = copyChoices.find((one) => one === currentTarget.value);
        if (chosen) onChange(chosen);
      }}
      className="min-block-8 rounded-md border border-edge bg-field px-1"
    >
      {copyChoices.map((one) => (
        <option key={one} value={one}>
          {texts.choices[one]}
        </option>
      ))}
    </select>
  );
}

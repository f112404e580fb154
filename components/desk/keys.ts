"use client";

import { useEffect, useRef } from "react";

/** What one key does from anywhere on the desk. They are function keys, which no field takes. */
export const deskKeys = {
  help: "F1",
  next: "F2",
  receive: "F3",
  results: "F4",
  date: "F8",
  print: "F9",
  nextPerson: "F10",
} as const;

/** The name of such a key. */
export type DeskKey = keyof typeof deskKeys;

/**
 * What a key says, in small letters; where an input method takes it, the browser tells only its place on the keyboard, and that counts.
 *
 * @example keyOf({ key: "Process", code: "KeyY" }) // "y"
 */
export function keyOf({ key, code }: Pick<KeyboardEvent, "key" | "code">): string {
  if (key !== "Process" && key !== "Unidentified") return key.toLowerCase();
  return /^(?:Key|Digit|Numpad)(\w)$/.exec(code)?.[1]?.toLowerCase() ?? "";
}

const isPlain = (event: KeyboardEvent): boolean =>
  !(event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.isComposing);

/** Calls back when the key is pressed anywhere on the page, unless a dialog is open. */
export function useDeskKey(name: DeskKey, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== deskKeys[name] || !isPlain(event)) return;
      event.preventDefault();
      if (!event.repeat && !document.querySelector("dialog[open]")) latest.current();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [name]);
}

const fields = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>("[data-field]"),
];

/** Puts the focus into a field: on what is chosen in it, or on its first control. */
function enter(field: HTMLElement | undefined): void {
  const controls = [...(field?.querySelectorAll("input") ?? [])];
  const control = controls.find(({ checked }) => checked) ?? controls[0];
  control?.focus();
  if (control?.type === "text") control.select();
}

/** Goes to a field by its name: a fact, or one of the top bar. */
export function goToField(name: string): void {
  enter(fields().find(({ dataset }) => dataset.field === name));
}

/** Goes to the field after the one that holds this element, or before it; at the end it stays. */
function goOn(from: Element, back: boolean): void {
  const all = fields();
  const here = all.findIndex((field) => field.contains(from));
  if (here >= 0) enter(all[here + (back ? -1 : 1)]);
}

/** The field that has the focus. */
export const currentField = (): string | null =>
  document.activeElement?.closest<HTMLElement>("[data-field]")?.dataset.field ?? null;

/** Goes to the first programme of the list. */
export function goToList(): void {
  document.querySelector<HTMLElement>("[data-row]")?.focus();
}

/** In a field, Enter goes on to the next, with Shift to the one before; a question mark lists the keys. */
export function useFieldKeys(onHelp: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { key, code, shiftKey, ctrlKey, altKey, metaKey, isComposing, target } = event;
      if (ctrlKey || altKey || metaKey || isComposing || currentField() === null) return;
      if (!(target instanceof HTMLInputElement)) return;
      if (key === "Enter") goOn(target, shiftKey);
      else if (key === "?" || key === "？" || (key === "Process" && code === "Slash" && shiftKey)) {
        onHelp();
      } else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [onHelp]);
}

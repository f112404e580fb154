import type { ClipboardEvent } from "react";
import type { DatePart } from ".";

/** Takes a whole date on one line apart; null where it is none. */
export type SplitDate = (text: string) => Readonly<Record<DatePart, string>> | null;

/** Writes as a person would, so that React and form libraries hear of it. */
function write(input: HTMLInputElement, value: string): void {
  const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  native?.set?.call(input, value);
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Spreads a pasted whole date over the three boxes. Anything else is pasted as it is. */
export function pasteDate(event: ClipboardEvent<HTMLInputElement>, split: SplitDate): void {
  const date = split(event.clipboardData.getData("text"));
  const group = event.currentTarget.closest("fieldset");
  if (!date || !group) return;
  event.preventDefault();
  for (const [part, value] of Object.entries(date)) {
    const input = group.querySelector<HTMLInputElement>(`[data-date-part="${part}"]`);
    if (input) write(input, value);
  }
}

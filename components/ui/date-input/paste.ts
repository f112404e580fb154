import type { ClipboardEvent } from "react";
import type { DatePart } from ".";

const written = /^(\d{4})(?:(\d{2})(\d{2})|\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?)$/;

/** Reads 19990305, 1999-03-05, 1999/3/5, 1999.3.5 and 1999年3月5日; the digits are not judged. */
export function readDateText(text: string): Record<DatePart, string> | null {
  const found = written.exec(text.trim());
  if (!found) return null;
  const [, year, month, day, looseMonth, looseDay] = found;
  return { year: year ?? "", month: month ?? looseMonth ?? "", day: day ?? looseDay ?? "" };
}

/** Writes as a person would, so that React and form libraries hear of it. */
function write(input: HTMLInputElement, value: string): void {
  const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  native?.set?.call(input, value);
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Spreads a pasted whole date over the three boxes. Anything else is pasted as it is. */
export function pasteDate(event: ClipboardEvent<HTMLInputElement>): void {
  const date = readDateText(event.clipboardData.getData("text"));
  const group = event.currentTarget.closest("fieldset");
  if (!date || !group) return;
  event.preventDefault();
  for (const [part, value] of Object.entries(date)) {
    const input = group.querySelector<HTMLInputElement>(`[data-date-part="${part}"]`);
    if (input) write(input, value);
  }
}

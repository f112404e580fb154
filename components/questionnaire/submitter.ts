import type { FormEvent } from "react";

/** The button that a form was sent with. */
export function submitterOf(event: FormEvent<HTMLFormElement>): HTMLButtonElement | null {
  const native = event.nativeEvent;
  const submitter = native instanceof SubmitEvent ? native.submitter : null;
  return submitter instanceof HTMLButtonElement ? submitter : null;
}

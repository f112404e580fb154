import { wipeCase } from "@/components/case/store";
import { goToField } from "./keys";
import { type DeskState, desk, deskState } from "./state";

/** Whether the desk, as it stands, holds anything of a person. */
export const isAnybodyAt = ({ value, received }: DeskState): boolean =>
  received !== null || value.asOf !== null || Object.keys(value.facts).length > 1;

/** Whether anything of a person is at the desk now. */
export const isAnybodyHere = (): boolean => isAnybodyAt(deskState());

/**
 * Leaves nothing of the person: neither what stands at the desk, nor what this tab kept of a
 * citizen's own answers, nor a code in the address.
 */
export function wipeEverything(): void {
  desk.wipe();
  wipeCase();
  const { pathname, hash } = window.location;
  if (hash !== "") window.history.replaceState(null, "", pathname);
}

/** Puts the focus where a case begins. */
export const beginWithNext = (): void => goToField("applicant");

/** Wipes everything and begins with the next person. */
export function callNextPerson(): void {
  wipeEverything();
  beginWithNext();
}

import { wipeCase } from "@/components/case/store";
import { goToField } from "../keys";
import { desk, deskState } from "../state";

/** Whether anything of a person is at the desk. */
export function isAnybodyHere(): boolean {
  const { value, said } = deskState();
  return said !== null || value.asOf !== null || Object.keys(value.facts).length > 1;
}

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

/** Wipes everything and begins with the next person. */
export function callNextPerson(): void {
  wipeEverything();
  goToField("applicant");
}

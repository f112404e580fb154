import { isComplete } from "./completeness";
import { examplesHold } from "./examples";
import { plansHold } from "./plans";
import type { Tried } from "./tried";
import { verdictsHold } from "./verdicts";
import { windowsHold } from "./windows";

/**
 * Declares all that holds of any document: it is complete, its examples come out, and the laws hold of it. A large document calls each
 * part in a file of its own, which run side by side.
 */
export function conforms(tried: Tried): void {
  isComplete(tried);
  examplesHold(tried);
  verdictsHold(tried);
  windowsHold(tried);
  plansHold(tried);
}

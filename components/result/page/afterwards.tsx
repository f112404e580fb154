import { type ReactNode, useDeferredValue } from "react";

/** Shows its content after all that is not in such a place, and without holding up what one does meanwhile: on a slow phone one reads on by then. */
export function Afterwards({ children }: { children: ReactNode }) {
  return useDeferredValue(true, false) ? children : null;
}

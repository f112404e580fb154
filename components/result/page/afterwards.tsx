import { type ReactNode, useDeferredValue } from "react";

interface AfterwardsProps {
  /** It is needed at once. */
  now?: boolean;
  children: ReactNode;
}

/** Shows its content after all that is not in such a place, and without holding up what one does meanwhile: on a slow phone one reads on by then. */
export function Afterwards({ now = false, children }: AfterwardsProps) {
  const afterwards = useDeferredValue(true, false);
  return now || afterwards ? children : null;
}

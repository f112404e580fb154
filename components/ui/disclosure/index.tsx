import type { ReactNode, ToggleEventHandler } from "react";
import { Icon } from "../icon";

interface DisclosureProps {
  summary: ReactNode;
  /** The line is the heading of a part of the page. */
  heading?: boolean;
  /** Open from the start. */
  open?: boolean;
  /** Told whenever it opens or closes. */
  onToggle?: ToggleEventHandler<HTMLDetailsElement>;
  children: ReactNode;
}

/** The look of what has opened below its line. */
export const openedLook = "mbs-1 mbe-3 ms-2 border-s-3 border-line ps-4 tight:ms-0 tight:ps-2";

/** Something that can be read, or left closed. */
export function Disclosure({ summary, heading, open, onToggle, children }: DisclosureProps) {
  const Line = heading ? "h2" : "span";
  return (
    <details open={open} onToggle={onToggle}>
      <summary className="inline-flex min-block-11 list-none items-center gap-1.5 font-bold text-lake hover:text-lake-deep [&::-webkit-details-marker]:hidden">
        <Icon
          name="chevron"
          className="size-5 transition-transform [details[open]>summary>&]:rotate-90 print:hidden"
        />
        <Line className="underline decoration-1 underline-offset-4">{summary}</Line>
      </summary>
      <div className={openedLook}>{children}</div>
    </details>
  );
}

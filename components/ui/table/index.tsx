import type { ReactNode } from "react";

const head = "border-be-2 border-edge bg-sand px-3 py-2 align-bottom font-bold";

/** The classes of a heading of a column or row. */
export const headClass = `${head} text-start`;

/** The classes of a heading of a column of figures. */
export const headFigureClass = `${head} text-end`;

/** The classes of a cell. */
export const cellClass = "border-be border-line px-3 py-2 text-start align-top";

/** A cell with a figure. */
export const figureClass = "border-be border-line px-3 py-2 text-end align-top tabular-nums";

/** What scrolls must be reached by keyboard, whether or not it holds something to press. */
function focusable(element: HTMLElement | null): void {
  if (element) element.tabIndex = 0;
}

/** Something wider than the page, scrolled sideways by touch, pointer or arrow keys. */
export function ScrollArea({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section
      aria-label={label}
      ref={focusable}
      className="overflow-auto rounded-card border border-line bg-card"
    >
      {children}
    </section>
  );
}

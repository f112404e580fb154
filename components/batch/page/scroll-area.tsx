import type { ReactNode } from "react";

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

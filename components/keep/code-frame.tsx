import type { ReactNode } from "react";

/** The ground on which a QR code can be scanned, whatever the page looks like. */
export function CodeFrame({ wide = false, children }: { wide?: boolean; children: ReactNode }) {
  return (
    <div
      className={`${wide ? "inline-[min(100%,60dvb)] mx-auto" : "inline-72"} max-inline-full rounded-card border border-line bg-white p-2`}
    >
      {children}
    </div>
  );
}

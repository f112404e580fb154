import type { ReactNode } from "react";

/** The heading of a part of the sheet, with a note at its end. */
export function Heading({ note, children }: { note?: string; children: ReactNode }) {
  return (
    <div className="mbs-[1.2mm] flex break-after-avoid items-baseline justify-between gap-[4mm] border-be-2 border-current">
      <h2 className="text-[11.5pt] leading-[1.25] font-bold">{children}</h2>
      {note ? <p className="leading-[1.25]">{note}</p> : null}
    </div>
  );
}

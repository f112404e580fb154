import type { ReactNode } from "react";

/** What a part of a line is about, in bold, and the part. */
export function Label({ of, children }: { of: string; children: ReactNode }) {
  return (
    <>
      <b>{of}</b> {children}
    </>
  );
}

/** A line to write on by hand, after what it is for. */
export function Blank({ of }: { of: string }) {
  return (
    <p className="flex grow items-end gap-[1.5mm] font-bold">
      {of}
      <span className="block-[6.5mm] grow border-be border-current" />
    </p>
  );
}

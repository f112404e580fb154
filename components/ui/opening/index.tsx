import type { ReactNode } from "react";

interface OpeningProps {
  /** That it is being opened. */
  words: string;
  /** That it needs scripts, and what to do where they do not come. */
  noScript: string;
  /** A way on without scripts. */
  children?: ReactNode;
}

/**
 * What stands in the place of something that only scripts can show, until they do. Nothing tells a page that its scripts will not
 * come, so what to do then stands there from the beginning, and goes when the page is alive.
 */
export function Opening({ words, noScript, children }: OpeningProps) {
  return (
    <>
      <p role="status">{words}</p>
      <div className="mbs-2 grid justify-items-start gap-4 alive:hidden">
        <p>{noScript}</p>
        {children}
      </div>
    </>
  );
}

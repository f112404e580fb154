"use client";

import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { type Extent, paginate } from "./paginate";

const always = (): boolean => true;

/** Whether the browser is printing, as long as `isAllowed` said so when it began. */
export function usePrinting(isAllowed: () => boolean = always): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => {
      if (isAllowed()) flushSync(() => setPrinting(true));
    };
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, [isAllowed]);
  return printing;
}

/** What of a page its blocks may take, in millimetres: the length in `sheet.css` without the line of its number, and a little less. */
const roomMm = 272;

/** Where pages begin on the sheet in an element; null where lines run down, which the browser divides. */
function breaksIn(element: HTMLElement): readonly number[] | null {
  if (document.documentElement.dataset.writingMode) return null;
  let end = 0;
  const blocks = [...element.querySelectorAll("[data-block]")].map((block): Extent => {
    const { top, bottom, height } = block.getBoundingClientRect();
    // What is not printed takes no room where it stands.
    if (height === 0) return { top: end, bottom: end };
    end = bottom;
    return { top, bottom };
  });
  return paginate(blocks, (roomMm * 96) / 25.4);
}

interface PagedProps {
  printing: boolean;
  children: (breaks: readonly number[] | null) => ReactNode;
}

/**
 * Divides a sheet into pages once the browser prints, by how long its blocks are: so each copy has pages of its own number, and none of them is
 * nearly empty. Where no script runs, the browser divides it.
 */
export function Paged({ printing, children }: PagedProps) {
  // Undefined until it is measured.
  const [breaks, setBreaks] = useState<readonly number[] | null | undefined>(undefined);
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    setBreaks(printing && element.current ? breaksIn(element.current) : undefined);
  }, [printing]);
  return (
    <div ref={element} className={printing && breaks === undefined ? "sheet-measured" : ""}>
      {children(breaks ?? null)}
    </div>
  );
}

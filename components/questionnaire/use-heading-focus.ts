"use client";

import { type RefObject, useEffect, useRef } from "react";
import { type Position, START } from "./actions";

/**
 * After a step, shows the head of the page and gives focus to its heading, so that a screen reader
 * reads the new question. A page that was opened, not `stepped` to, is left alone.
 */
export function useHeadingFocus(
  content: RefObject<HTMLElement | null>,
  position: Position,
  stepped: boolean,
): void {
  const before = useRef<Position | null>(stepped ? START : null);
  useEffect(() => {
    const moved = before.current !== null && before.current !== position;
    before.current = position;
    const heading = content.current?.querySelector("h1");
    if (!moved || !heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    content.current?.scrollIntoView({ block: "start" });
  }, [content, position]);
}

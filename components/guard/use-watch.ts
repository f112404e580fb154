"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { attended, type Seen, Watch } from "./watch";

const signs = ["keydown", "pointerdown", "pointermove", "wheel", "touchstart"] as const;

/** How often the clock is looked at, in milliseconds. */
const beat = 1000;

/** What a page holds of people. */
export interface Held {
  /** Whether anybody's data is on the page. */
  readonly here: boolean;
  /** Nobody has come back: leaves nothing of anybody, neither on the page nor in what this tab keeps. */
  readonly onWipe: () => void;
  /** The page is left: leaves nothing in it for the way back. */
  readonly onLeave: () => void;
}

/** Watches over what a page holds. Gives what the screen is to show, and how to say that somebody is here again. */
export function useWatch({ here, onWipe }: Held): readonly [Seen, () => void] {
  const [seen, setSeen] = useState(attended);
  const watch = useRef<Watch | null>(null);
  const held = useRef({ here, onWipe });

  useEffect(() => {
    held.current = { here, onWipe };
  });
  useEffect(() => {
    const one = new Watch(
      { isHere: () => held.current.here, wipe: () => held.current.onWipe() },
      setSeen,
    );
    watch.current = one;
    const look = (): void => one.look();
    const touch = (): void => one.touch();
    const timer = setInterval(look, beat);
    for (const sign of signs) document.addEventListener(sign, touch, { passive: true });
    document.addEventListener("visibilitychange", look);
    window.addEventListener("pageshow", look);
    return () => {
      clearInterval(timer);
      for (const sign of signs) document.removeEventListener(sign, touch);
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("pageshow", look);
    };
  }, []);
  useEffect(() => {
    if (here) watch.current?.begin();
  }, [here]);

  return [seen, useCallback(() => watch.current?.attend(), [])];
}

/** Whoever leaves the page leaves nothing in it for the way back; who would lose something is asked first. */
export function useLeaving({ here, onLeave }: Held): void {
  const held = useRef({ here, onLeave });
  useEffect(() => {
    held.current = { here, onLeave };
  });
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (held.current.here) event.preventDefault();
    };
    const leave = (): void => flushSync(() => held.current.onLeave());
    window.addEventListener("beforeunload", ask);
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("beforeunload", ask);
      window.removeEventListener("pagehide", leave);
    };
  }, []);
}

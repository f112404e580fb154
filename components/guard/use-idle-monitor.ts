"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { attended, IdleMonitor, type ScreenState } from "./idle-monitor";

const activityEvents = ["keydown", "pointerdown", "pointermove", "wheel", "touchstart"] as const;

/** How often the clock is looked at, in milliseconds. */
const checkInterval = 1000;

/** What a page holds of people. */
export interface GuardedPage {
  /** Whether anybody's data is on the page. */
  readonly here: boolean;
  /** Nobody has come back: leaves nothing of anybody, neither on the page nor in what this tab keeps. */
  readonly onWipe: () => void;
  /** The page is left: leaves nothing in it for the way back. */
  readonly onLeave: () => void;
}

/** Watches over what a page holds. Gives what the screen is to show, and how to say that somebody is here again. */
export function useIdleMonitor({ here, onWipe }: GuardedPage): readonly [ScreenState, () => void] {
  const [screen, setScreen] = useState(attended);
  const monitorRef = useRef<IdleMonitor | null>(null);
  const latest = useRef({ here, onWipe });

  useEffect(() => {
    latest.current = { here, onWipe };
  });
  useEffect(() => {
    const monitor = new IdleMonitor(
      { isHere: () => latest.current.here, wipe: () => latest.current.onWipe() },
      setScreen,
    );
    monitorRef.current = monitor;
    const check = (): void => monitor.check();
    const touch = (): void => monitor.touch();
    const timer = setInterval(check, checkInterval);
    for (const event of activityEvents) document.addEventListener(event, touch, { passive: true });
    document.addEventListener("visibilitychange", check);
    window.addEventListener("pageshow", check);
    return () => {
      clearInterval(timer);
      for (const event of activityEvents) document.removeEventListener(event, touch);
      document.removeEventListener("visibilitychange", check);
      window.removeEventListener("pageshow", check);
    };
  }, []);
  useEffect(() => {
    if (here) monitorRef.current?.begin();
  }, [here]);

  return [screen, useCallback(() => monitorRef.current?.attend(), [])];
}

/** Whoever leaves the page leaves nothing in it for the way back; who would lose something is asked first. */
export function useLeaving({ here, onLeave }: GuardedPage): void {
  const latest = useRef({ here, onLeave });
  useEffect(() => {
    latest.current = { here, onLeave };
  });
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (latest.current.here) event.preventDefault();
    };
    const leave = (): void => flushSync(() => latest.current.onLeave());
    window.addEventListener("beforeunload", ask);
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("beforeunload", ask);
      window.removeEventListener("pagehide", leave);
    };
  }, []);
}

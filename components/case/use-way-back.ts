"use client";

import { useEffect } from "react";
import { everythingKept } from "./tab";

/**
 * A browser may keep a page that was left, with all that stood on it, and show it again on the way back. Where
 * what the tab keeps has changed meanwhile, was wiped above all, the page begins anew instead.
 */
export function useWayBack(): void {
  useEffect(() => {
    let left = everythingKept();
    const leave = (): void => {
      left = everythingKept();
    };
    const comeBack = ({ persisted }: PageTransitionEvent): void => {
      if (!persisted || everythingKept() === left) return;
      document.body.hidden = true;
      window.location.reload();
    };
    window.addEventListener("pagehide", leave);
    window.addEventListener("pageshow", comeBack);
    return () => {
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("pageshow", comeBack);
    };
  }, []);
}

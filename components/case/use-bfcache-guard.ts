"use client";

import { useEffect } from "react";
import { tabSnapshot } from "./tab";

/**
 * A browser may keep a page that was left, with all that stood on it, and show it again on the way back. Where
 * what the tab keeps has changed meanwhile, was wiped above all, the page begins anew instead.
 */
export function useBfcacheGuard(): void {
  useEffect(() => {
    let left = tabSnapshot();
    const leave = (): void => {
      left = tabSnapshot();
    };
    const comeBack = ({ persisted }: PageTransitionEvent): void => {
      if (!persisted || tabSnapshot() === left) return;
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

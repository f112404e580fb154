"use client";

import { useEffect } from "react";
import { storedCase } from "@/components/case/store";
import { readingKey, readTab, writeTab } from "@/components/case/tab";
import { visitedCase } from "@/components/case/visited";

/** Where one was on the page: how far along, and what stood open. */
interface Reading {
  readonly along: readonly [x: number, y: number];
  readonly open: readonly string[];
}

const isReading = (read: unknown): read is Reading =>
  typeof read === "object" &&
  read !== null &&
  "along" in read &&
  Array.isArray(read.along) &&
  read.along.every((one) => typeof one === "number") &&
  "open" in read &&
  Array.isArray(read.open);

/** Names what can be opened by the part of the page that it stands in, and its place there. */
function nameOf(details: HTMLDetailsElement): string {
  const part = details.closest("[id]");
  const place = part ? [...part.querySelectorAll("details")].indexOf(details) : -1;
  return `${part?.id} ${place}`;
}

const allDetails = (): readonly HTMLDetailsElement[] => [...document.querySelectorAll("details")];

function keep(): void {
  // Of a case that was wiped nothing is kept.
  if (storedCase() === null && visitedCase() === null) return;
  const reading: Reading = {
    along: [window.scrollX, window.scrollY],
    open: allDetails()
      .filter(({ open }) => open)
      .map(nameOf),
  };
  writeTab(readingKey, JSON.stringify(reading));
}

function kept(): Reading | null {
  try {
    const read: unknown = JSON.parse(readTab(readingKey) ?? "null");
    return isReading(read) ? read : null;
  } catch {
    return null;
  }
}

function takeUp(): void {
  const read = kept();
  if (!read) return;
  for (const details of allDetails()) {
    if (read.open.includes(nameOf(details))) details.open = true;
  }
  const [x = 0, y = 0] = read.along;
  window.scrollTo({ left: x, top: y, behavior: "instant" });
}

const isNavigation = (entry: PerformanceEntry | undefined): entry is PerformanceNavigationTiming =>
  entry?.entryType === "navigation";

/** Whether one has come back to the page, or loaded it again. */
export function cameBack(): boolean {
  const [navigation] = performance.getEntriesByType("navigation");
  return isNavigation(navigation) && ["back_forward", "reload"].includes(navigation.type);
}

/** Opens what an anchor leads to. */
function openTarget(): void {
  const target = document.getElementById(window.location.hash.slice(1));
  const [details] = target?.querySelectorAll("details") ?? [];
  if (target && details) details.open = true;
  target?.closest("details")?.setAttribute("open", "");
}

/**
 * Whoever comes back to the page is where they were, with what was open still open; what a link within the page leads to opens. A browser that
 * keeps the pages it leaves has it so already.
 */
export function useReading(): void {
  useEffect(() => {
    if (cameBack()) takeUp();
    openTarget();
    window.addEventListener("pagehide", keep);
    window.addEventListener("hashchange", openTarget);
    return () => {
      window.removeEventListener("pagehide", keep);
      window.removeEventListener("hashchange", openTarget);
    };
  }, []);
}

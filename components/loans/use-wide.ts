"use client";

import { useExternalStore } from "@/components/store/use-external-store";

/** Room along a line: the width of the window, or its height where lines run down. */
const query = (): string =>
  document.documentElement.dataset.writingMode ? "(min-height: 50rem)" : "(min-width: 48rem)";

function listen(changed: () => void): () => void {
  const media = window.matchMedia(query());
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
}

/** Whether the window has room for a table of eight columns. For parts that only the browser renders. */
export const useWide = (): boolean =>
  useExternalStore(
    listen,
    () => window.matchMedia(query()).matches,
    () => false,
  );

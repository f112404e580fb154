"use client";

import { useEffect, useState } from "react";
import type { Case } from "@/lib/case/case";
import { readShareIn } from "@/lib/case/share-code";
import type { Fact } from "@/lib/policy/engine";

/**
 * What became of the share code in the address: none was there; it was read, all but the answers to the facts named; or it cannot be
 * read, because it is broken or a newer version made it.
 */
export type SharedCase =
  | { readonly state: "none" | "broken" | "newer" }
  | { readonly state: "opened"; readonly leftOut: readonly string[] };

const none: SharedCase = { state: "none" };

/** Anchors within the page, which are no share codes. */
const isAnchor = (hash: string): boolean =>
  /^[gr]-[a-z-]+$/i.test(hash) || document.getElementById(hash) !== null;

/**
 * Opens the case of the share code in the fragment, if there is one, and takes the code out of
 * the address bar, so that it stays in no history and is not shown to whoever looks on.
 */
export function useSharedCase(
  facts: readonly Fact[],
  open: (value: Case) => void,
): readonly [shared: SharedCase, dismiss: () => void] {
  const [shared, setShared] = useState<SharedCase>(none);
  useEffect(() => {
    const take = (): void => {
      const code = window.location.hash.slice(1);
      if (code === "") return;
      const read = readShareIn(facts, window.location.hash);
      if (!read.ok && isAnchor(code)) return;
      const { pathname, search } = window.location;
      window.history.replaceState(window.history.state, "", pathname + search);
      if (!read.ok) {
        setShared({ state: read.problem });
        return;
      }
      open(read.value.case);
      setShared({ state: "opened", leftOut: read.value.leftOut });
    };
    take();
    window.addEventListener("hashchange", take);
    return () => window.removeEventListener("hashchange", take);
  }, [facts, open]);
  return [shared, () => setShared(none)];
}

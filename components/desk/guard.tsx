"use client";

import { Guard } from "@/components/guard";
import { useDeskContext } from "./context";
import { beginWithNext, isAnybodyAt, wipeEverything } from "./next-person";
import { desk } from "./state";
import { useDeskSelector } from "./use-desk";

/** Keeps the person at the counter from being seen, or found, by the next. */
export function DeskGuard() {
  const { locale } = useDeskContext();
  return (
    <Guard
      locale={locale}
      kind="desk"
      here={useDeskSelector(isAnybodyAt)}
      onWipe={wipeEverything}
      onLeave={desk.wipe}
      onBegin={beginWithNext}
    />
  );
}

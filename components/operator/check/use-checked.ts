"use client";

import { useEffect, useState } from "react";
import type { CheckRequest } from "./check";
import { Checker, type CheckState } from "./checker";

/** How long nothing must be typed before the file is looked at. */
const pause = 300;

/** What a file comes to, once typing pauses; `request` must be the same object until something in it changes. */
export function useChecked(request: CheckRequest): CheckState {
  const [state, show] = useState<CheckState>({ at: "begun" });
  const [checker] = useState(() => new Checker(show));
  useEffect(() => () => checker.stop(), [checker]);
  useEffect(() => {
    const timer = setTimeout(() => checker.ask(request), pause);
    return () => clearTimeout(timer);
  }, [checker, request]);
  return state;
}

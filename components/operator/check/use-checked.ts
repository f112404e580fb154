"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import type { CheckRequest } from "./check";
import { Checker, type CheckState } from "./checker";

/** How long nothing must be typed or left before the file is looked at. */
const pause = 300;

const copyOf = (fields: object): object => JSON.parse(JSON.stringify(fields));

/**
 * What a file comes to, once typing pauses, with the fields that had been left by then: an error that appeared the moment a field is left would move
 * from under the pointer what is being clicked. `request` must be the same object until something in it changes.
 */
export function useChecked(
  request: CheckRequest,
  touchedFields: object,
): readonly [state: CheckState, touched: object] {
  const [checked, setChecked] = useState<readonly [CheckState, object]>([{ at: "begun" }, {}]);
  const touched = useRef(touchedFields);
  useEffect(() => {
    touched.current = touchedFields;
  });
  const [checker] = useState(
    () => new Checker((state) => setChecked([state, copyOf(touched.current)])),
  );
  const left = JSON.stringify(touchedFields);
  useEffect(() => () => checker.stop(), [checker]);
  // Asked again whenever a field is left.
  const asked = useMemo(() => ({ request, left }), [request, left]);
  useEffect(() => {
    const timer = setTimeout(() => checker.ask(asked.request), pause);
    return () => clearTimeout(timer);
  }, [checker, asked]);
  return checked;
}

import { expect, test } from "vitest";
import { phaseOf, secondsLeft } from "./idle";

const minutes = (count: number): number => count * 60_000;

test.each([
  [0, "open"],
  [minutes(3) - 1, "open"],
  [minutes(3), "hidden"],
  [minutes(9) - 1, "hidden"],
  [minutes(9), "warned"],
  [minutes(10) - 1, "warned"],
  [minutes(10), "wiped"],
  // A laptop that slept over lunch.
  [minutes(90), "wiped"],
])("a page untouched for %i ms is %s", (idle, phase) => expect(phaseOf(idle)).toBe(phase));

test.each([
  [minutes(9), 60],
  [minutes(9) + 1, 60],
  [minutes(10) - 1, 1],
  [minutes(10), 0],
  [minutes(11), 0],
])("after %i ms there are %i seconds left", (idle, left) => expect(secondsLeft(idle)).toBe(left));

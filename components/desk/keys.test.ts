import { expect, test } from "vitest";
import { keyOf } from "./keys";

test.each([
  ["y", "KeyY", "y"],
  ["Y", "KeyY", "y"],
  ["Process", "KeyY", "y"],
  ["Unidentified", "KeyN", "n"],
  ["Process", "Digit2", "2"],
  ["Process", "Numpad3", "3"],
  ["Process", "Comma", ""],
  ["Process", "", ""],
  ["Backspace", "Backspace", "backspace"],
  ["a", "KeyQ", "a"],
])("the key %j at %j is %j, also while an input method takes it", (key, code, meant) => {
  expect(keyOf({ key, code })).toBe(meant);
});

import { expect, test } from "vitest";
import { readMessage } from "./scope";

test.each([
  [{ kind: "takeOver" }],
  [{ kind: "page", build: "one" }],
  [{ kind: "save", language: "zh", everything: true }],
  [{ kind: "save", language: "zh", everything: false }],
])("a page can say %j", (message) => {
  expect(readMessage(message)).toEqual(message);
});

test.each([[{}], [{ everything: "true" }], [{ everything: 1 }]])(
  "everything is saved only where that is said: %j",
  (said) => {
    expect(readMessage({ kind: "save", language: "zh", ...said })).toEqual({
      kind: "save",
      language: "zh",
      everything: false,
    });
  },
);

test.each([
  [null],
  [undefined],
  ["takeOver"],
  [{}],
  [{ build: "one", language: "zh" }],
  [{ kind: "other", build: "one", language: "zh" }],
  [{ kind: "page" }],
  [{ kind: "page", build: 1 }],
  [{ kind: "save", build: "one" }],
  [{ kind: "save", language: null }],
])("%j is nothing that a worker knows", (message) => {
  expect(readMessage(message)).toBeNull();
});

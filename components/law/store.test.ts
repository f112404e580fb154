import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { chooseLaw, chosenLaw, subscribe } from "./store";

const stored = new Map<string, string>();

beforeEach(() => {
  stored.clear();
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => stored.set(key, text),
    removeItem: (key: string) => stored.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

test("later papers count until the document alone is chosen, which stays", () => {
  expect(chosenLaw()).toBe("amended");
  chooseLaw("document");
  expect(chosenLaw()).toBe("document");
  expect([...stored]).toEqual([["law", "document"]]);
});

test("nothing is stored once later papers count again", () => {
  chooseLaw("document");
  chooseLaw("amended");
  expect(chosenLaw()).toBe("amended");
  expect(stored.size).toBe(0);
});

test("whoever shows it is told, of other tabs as well, until they stop listening", () => {
  const changed = vi.fn();
  const stop = subscribe(changed);
  chooseLaw("document");
  expect(changed).toHaveBeenCalledTimes(1);
  window.dispatchEvent(new Event("storage"));
  expect(changed).toHaveBeenCalledTimes(2);
  stop();
  chooseLaw("amended");
  window.dispatchEvent(new Event("storage"));
  expect(changed).toHaveBeenCalledTimes(2);
});

test("something else in the storage is the default", () => {
  stored.set("law", "2019");
  expect(chosenLaw()).toBe("amended");
});

test("where storage is forbidden it holds as long as the page", () => {
  const forbidden = () => {
    throw new Error("forbidden");
  };
  vi.stubGlobal("localStorage", { getItem: forbidden, setItem: forbidden, removeItem: forbidden });
  chooseLaw("document");
  expect(chosenLaw()).toBe("document");
  chooseLaw("amended");
  expect(chosenLaw()).toBe("amended");
});

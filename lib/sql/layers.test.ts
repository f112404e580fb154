import { expect, test } from "vitest";
import { Layers } from "./layers";

test("an expression has one name, which is nobody else's", () => {
  const layers = new Layers(new Set(["day_1", "day_2"]));
  expect(layers.bind("born + 1", "day")).toBe("day_3");
  expect(layers.bind("born + 1", "other")).toBe("day_3");
  expect(layers.bind("born", "day")).toBe("born");
  expect(layers.bind("20190901", "day")).toBe("20190901");
});

test("what names another stands outside of it, and what does not beside it", () => {
  const layers = new Layers(new Set());
  expect(layers.over("people", "")).toBe("people f");
  expect(layers.over("people", "id = 1")).toBe("people f WHERE id = 1");
  const first = layers.bind("born + 1", "day");
  const beside = layers.bind("'day_1' = name", "test");
  layers.bind(`${first} + 1`, "day");
  expect([first, beside].map((name) => layers.isNamedIn(`${name} = 3`))).toEqual([true, true]);
  expect(layers.isNamedIn("born = 3")).toBe(false);
  expect(layers.over("people", "id = 1").replaceAll(/\s+/g, " ")).toBe(
    "(SELECT f.*, day_1 + 1 AS day_3 FROM (SELECT f.*, born + 1 AS day_1, 'day_1' = name AS test_2 FROM people f WHERE id = 1) f) f",
  );
});

test("an expression without a word names nothing", () => {
  expect(new Layers(new Set()).isNamedIn("''")).toBe(false);
});

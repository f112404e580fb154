import { expect, it } from "vitest";
import { html } from "../testing/html";
import { figureClass, headClass, headFigureClass, ScrollArea } from ".";

it("says what scrolls", () => {
  expect(html(<ScrollArea label="各旗区的人数">表</ScrollArea>)).toMatch(
    /^<section aria-label="各旗区的人数"[^>]*>表<\/section>$/,
  );
});

it("puts the heading of figures over them", () => {
  const end = (classes: string) =>
    classes.split(" ").filter((one) => /^text-(start|end)$/.test(one));
  expect(end(headFigureClass)).toEqual(end(figureClass));
  expect(end(headClass)).toEqual(["text-start"]);
});

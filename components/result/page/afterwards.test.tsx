import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Afterwards } from "./afterwards";

test("the first drawing leaves out what comes afterwards, but where it is needed at once", () => {
  expect(renderToStaticMarkup(<Afterwards>sheet</Afterwards>)).toBe("");
  expect(renderToStaticMarkup(<Afterwards now>sheet</Afterwards>)).toBe("sheet");
});

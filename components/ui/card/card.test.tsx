import { expect, it } from "vitest";
import { html } from "../testing/html";
import { Card } from ".";

it("is the element asked for and keeps its attributes", () => {
  const page = html(
    <Card as="article" aria-labelledby="t" className="mbs-2">
      文
    </Card>,
  );
  expect(page).toMatch(/^<article class="[^"]* mbs-2" aria-labelledby="t">文<\/article>$/);
});

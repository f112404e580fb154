import { expect, it } from "vitest";
import { html } from "../testing/html";
import { VisuallyHidden } from ".";

it("stays in the page for screen readers", () => {
  expect(html(<VisuallyHidden>说明</VisuallyHidden>)).toBe('<span class="sr-only">说明</span>');
});

import { expect, it } from "vitest";
import { html } from "../testing/html";
import { Icon } from ".";

it("is hidden from screen readers: words stand beside it", () => {
  expect(html(<Icon name="check" />)).toContain('aria-hidden="true"');
});

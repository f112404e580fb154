import { expect, it } from "vitest";
import { html } from "../testing/html";
import { Notice } from ".";

it("has a title only where one is given", () => {
  expect(html(<Notice title="注意">正文</Notice>)).toContain("注意");
  expect(html(<Notice>正文</Notice>)).not.toContain("font-bold");
});

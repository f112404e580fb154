import { expect, it } from "vitest";
import { html } from "../testing/html";
import { ErrorSummary } from ".";

it("is announced, can take focus, and leads to each control", () => {
  const page = html(
    <ErrorSummary title="有一处要改" errors={[{ href: "#born", text: "请填年份" }]} />,
  );
  expect(page).toMatch(/^<div role="alert" tabindex="-1"/);
  expect(page).toMatch(/<a href="#born"[^>]*>请填年份<\/a>/);
});

import { expect, it } from "vitest";
import { elements, html } from "../testing/html";
import { ChoiceCard } from ".";

it("is a label around its own native control", () => {
  const page = html(
    <ChoiceCard
      type="checkbox"
      id="c"
      name="c"
      option={{ value: "1", label: "一" }}
      defaultChecked
      invalid={false}
      binding={{}}
    />,
  );
  expect(page).toMatch(/^<label for="c"[^>]*><input/);
  expect(elements(page, "input")[0]).toMatchObject({ type: "checkbox", id: "c", name: "c" });
  expect(page).not.toContain("aria-invalid");
});

import { expect, it } from "vitest";
import { elements, html } from "../testing/html";
import { Progress } from ".";

it("is a native progress bar with its words as label", () => {
  const page = html(<Progress id="p" label="第3题，共11题" value={3} max={11} />);
  expect(page).toContain('<label for="p"');
  expect(elements(page, "progress")[0]).toMatchObject({ id: "p", value: "3", max: "11" });
});

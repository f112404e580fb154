import { describe, expect, it } from "vitest";
import { elements, html } from "../testing/html";
import { RadioGroup } from ".";

const options = [
  { value: "yes", label: "是" },
  { value: "no", label: "否", hint: "从来没有" },
];

describe("RadioGroup", () => {
  it("posts natively: one name, one value each, the chosen one checked", () => {
    const page = html(<RadioGroup name="q" legend="?" options={options} defaultValue="no" />);
    const [yes, no, ...more] = elements(page, "input");
    expect(yes).toMatchObject({ type: "radio", name: "q", value: "yes" });
    expect(yes).not.toHaveProperty("checked");
    expect(no).toMatchObject({ type: "radio", name: "q", value: "no", checked: "" });
    expect(more).toEqual([]);
  });

  it("gives its id to the first radio, so that an error summary can lead there", () => {
    const page = html(<RadioGroup name="q" legend="?" options={options} error="请选一个" />);
    expect(elements(page, "input").map(({ id }) => id)).toEqual(["q", "q-no"]);
    expect(elements(page, "fieldset")[0]).toMatchObject({ "aria-describedby": "q-error" });
  });

  it("reads the hint of an option once, after its name", () => {
    const page = html(<RadioGroup name="q" legend="?" options={options} />);
    const [yes, no] = elements(page, "input");
    expect(no).toMatchObject({ "aria-labelledby": "q-no-label", "aria-describedby": "q-no-note" });
    expect(page).toMatch(/ id="q-no-label"[^>]*>否</);
    expect(page).toMatch(/ id="q-no-note"[^>]*>从来没有</);
    expect(yes).not.toHaveProperty("aria-labelledby");
  });
});

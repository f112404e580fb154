import { describe, expect, it } from "vitest";
import { elements, html } from "../testing/html";
import { SliderNumber } from ".";

const control = (value: string, error?: string) =>
  html(
    <SliderNumber
      name="amount"
      label="金额"
      unit="元"
      value={value}
      min={1000}
      max={500_000}
      step={1000}
      sliderLabel="拖动选金额"
      valueText={(number) => `${number} 元`}
      plainText={(text) => text.replace(/万$/, "0000")}
      error={error}
      onChange={() => {}}
    />,
  );
const slider = (value: string) =>
  elements(control(value), "input").find((one) => one.type === "range");

describe("SliderNumber", () => {
  it("shows on its slider what people write, as a number", () => {
    expect(slider("15万")?.value).toBe("150000");
    expect(elements(control("15万"), "input")[0]?.value).toBe("15万");
  });

  it("shows one number in its box and on its slider, and reads the unit", () => {
    const [box] = elements(control("200000"), "input");
    expect(box).toMatchObject({
      value: "200000",
      inputMode: "numeric",
      "aria-describedby": "amount-unit",
    });
    expect(slider("200000")).toMatchObject({ value: "200000", "aria-valuetext": "200000 元" });
  });

  it.each([
    ["500001", "500000"],
    ["999", "1000"],
    ["", "1000"],
    ["abc", "1000"],
    ["２０，０００", "20000"],
    ["20,000", "20000"],
  ])("keeps %j as it was typed, the slider at %s", (typed, shown) => {
    const [box] = elements(control(typed), "input");
    expect(box?.value).toBe(typed);
    expect(slider(typed)?.value).toBe(shown);
  });

  it("ties what is wrong to the box", () => {
    const [box] = elements(control("1", "太少"), "input");
    expect(box).toMatchObject({
      "aria-invalid": "true",
      "aria-describedby": "amount-unit amount-error",
    });
  });
});

import { describe, expect, it } from "vitest";
import { html } from "../testing/html";
import { NumberInput } from ".";

describe("NumberInput", () => {
  it("reads the unit with the box", () => {
    const page = html(
      <NumberInput name="fee" label="费用" unit="元" defaultValue={120.5} decimal />,
    );
    expect(page).toContain('inputMode="decimal"');
    expect(page).toContain('aria-describedby="fee-unit"');
    expect(page).toContain('id="fee-unit"');
    expect(page).toContain('value="120.5"');
  });

  it("shows the keypad for whole numbers and keeps a zero", () => {
    const page = html(<NumberInput name="staff" label="人数" defaultValue={0} />);
    expect(page).toContain('inputMode="numeric"');
    expect(page).toContain('value="0"');
  });
});

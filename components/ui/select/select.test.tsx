import { expect, it } from "vitest";
import { html } from "../testing/html";
import { Select } from ".";

it("selects the given entry and begins with an empty one where asked", () => {
  const page = html(
    <Select
      name="district"
      label="旗区"
      placeholder="请选择"
      options={[
        { value: "left", label: "左旗" },
        { value: "right", label: "右旗" },
      ]}
      defaultValue="right"
    />,
  );
  expect(page).toContain('<option value="">请选择</option>');
  expect(page).toContain('<option value="right" selected="">右旗</option>');
});

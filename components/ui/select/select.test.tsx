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

it("gathers entries under headings", () => {
  const page = html(
    <Select
      name="fact"
      label="回答"
      options={[{ value: "day", label: "日期" }]}
      groups={[{ label: "创业", options: [{ value: "business", label: "做什么" }] }]}
    />,
  );
  expect(page).toContain(
    '<option value="day">日期</option><optgroup label="创业"><option value="business">做什么</option></optgroup>',
  );
});

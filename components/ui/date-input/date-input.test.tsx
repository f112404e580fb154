import { describe, expect, it } from "vitest";
import { elements, html } from "../testing/html";
import { DateInput } from ".";

const labels = { year: "年", month: "月", day: "日" };

describe("DateInput", () => {
  it("is three native boxes in one fieldset, each with its label", () => {
    const page = html(
      <DateInput
        name="born"
        legend="生日"
        labels={labels}
        split={() => null}
        defaultValue={{ year: "1999", month: "3", day: "5" }}
      />,
    );
    expect(page).toMatch(/^<fieldset/);
    for (const part of ["year", "month", "day"]) expect(page).toContain(`name="born.${part}"`);
    expect(page).toContain('<label for="born">年</label>');
    expect(page).toContain('<label for="born-month">月</label>');
    expect(page.match(/inputMode="numeric"/g)).toHaveLength(3);
    expect(page).toContain('value="1999"');
  });

  it("marks only the boxes that are wrong", () => {
    const page = html(
      <DateInput
        name="born"
        legend="生日"
        labels={labels}
        split={() => null}
        hint="公历"
        error="没有13月"
        invalid={["month"]}
      />,
    );
    const boxes = elements(page, "input");
    expect(boxes.map((box) => box["aria-invalid"])).toEqual([undefined, "true", undefined]);
    expect(boxes[1]).toMatchObject({ id: "born-month", "aria-describedby": "born-error" });
    // Read once, with the box.
    expect(elements(page, "fieldset")[0]).toMatchObject({ "aria-describedby": "born-hint" });
  });
});

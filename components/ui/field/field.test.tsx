import { expect, it, describe as suite } from "vitest";
import { html } from "../testing/html";
import { describe, Field, FieldGroup } from ".";

suite("describe", () => {
  it("names nothing where there is nothing to read", () => {
    expect(describe("age", {})).toEqual({});
  });

  it("names hint, unit and error in the order in which they stand", () => {
    expect(describe("age", { hint: "h", error: "e" }, "age-unit")).toEqual({
      "aria-describedby": "age-hint age-unit age-error",
      "aria-invalid": true,
    });
  });
});

suite("Field", () => {
  it("ties label, hint and error to the control", () => {
    const page = html(
      <Field id="age" label="年龄" hint="整数" error="请填数字">
        {(attributes) => <input {...attributes} />}
      </Field>,
    );
    expect(page).toContain('<label for="age"');
    expect(page).toContain('<p id="age-hint"');
    expect(page).toContain('<p id="age-error"');
    expect(page).toContain(
      '<input id="age" aria-describedby="age-hint age-error" aria-invalid="true"/>',
    );
  });

  it("can be the heading of the page", () => {
    const page = html(
      <Field id="age" label="年龄" heading>
        {(attributes) => <input {...attributes} />}
      </Field>,
    );
    expect(page).toMatch(/<h1[^>]*><label for="age"/);
  });
});

suite("FieldGroup", () => {
  it("is a fieldset whose legend may hold the heading", () => {
    const page = html(
      <FieldGroup id="kind" legend="哪一种？" heading hint="选一个">
        <input />
      </FieldGroup>,
    );
    expect(page).toMatch(/^<fieldset id="kind-group" aria-describedby="kind-hint"/);
    expect(page).toMatch(/<legend[^>]*><h1[^>]*>哪一种？<\/h1><\/legend>/);
  });
});

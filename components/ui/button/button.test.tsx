import { describe, expect, it } from "vitest";
import { elements, html } from "../testing/html";
import { Button, ButtonLink } from ".";

describe("Button", () => {
  it("does not submit unless told to", () => {
    expect(html(<Button>走</Button>)).toContain('type="button"');
    expect(html(<Button type="submit">走</Button>)).toContain('type="submit"');
  });

  it("hands on native attributes", () => {
    const [button] = elements(html(<Button name="step" value="back" disabled />), "button");
    expect(button).toMatchObject({ name: "step", value: "back", disabled: "" });
  });
});

describe("ButtonLink", () => {
  it("is a link", () => {
    expect(html(<ButtonLink href="/check">走</ButtonLink>)).toMatch(/^<a [^>]*href="\/check"/);
  });
});

import { describe, expect, it } from "vitest";
import { elements, html } from "../testing/html";
import { CheckboxGroup } from ".";
import { rivalsOf } from "./exclusive";

const groupWith = (...ticked: string[]) =>
  ["a", "b", "none", "unsure"].map((value) => ({ value, checked: ticked.includes(value) }));
const alone = new Set(["none", "unsure"]);

function rivalsAfterTicking(value: string, ...ticked: string[]) {
  const group = groupWith(...ticked);
  const box = group.find((candidate) => candidate.value === value);
  return box ? rivalsOf(box, group, alone).map((rival) => rival.value) : null;
}

describe("rivalsOf", () => {
  it("lets ordinary answers stand together", () => {
    expect(rivalsAfterTicking("b", "a", "b")).toEqual([]);
  });

  it("clears everything else for an exclusive answer", () => {
    expect(rivalsAfterTicking("none", "a", "b", "none")).toEqual(["a", "b"]);
    expect(rivalsAfterTicking("none", "unsure", "none")).toEqual(["unsure"]);
  });

  it("clears an exclusive answer for an ordinary one", () => {
    expect(rivalsAfterTicking("a", "a", "none")).toEqual(["none"]);
  });

  it("clears nothing when a box is unticked", () => {
    expect(rivalsAfterTicking("none", "a")).toEqual([]);
  });
});

describe("CheckboxGroup", () => {
  it("posts natively and keeps the exclusive answers last", () => {
    const page = html(
      <CheckboxGroup
        name="set"
        legend="?"
        options={[
          { value: "a", label: "甲" },
          { value: "b", label: "乙" },
        ]}
        exclusive={[{ value: "none", label: "都没有" }]}
        defaultValue={["b"]}
        error="请选"
      />,
    );
    const boxes = elements(page, "input");
    expect(boxes.map(({ value }) => value)).toEqual(["a", "b", "none"]);
    expect(boxes.map(({ checked }) => checked)).toEqual([undefined, "", undefined]);
    for (const box of boxes) expect(box).toMatchObject({ name: "set", "aria-invalid": "true" });
    expect(boxes[0]).toMatchObject({ id: "set" });
  });
});

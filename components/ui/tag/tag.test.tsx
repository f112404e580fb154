import { expect, it } from "vitest";
import { html } from "../testing/html";
import { Tag, type TagTone } from ".";

const tones: TagTone[] = ["good", "likely", "call", "open", "later", "done", "no", "past"];

it("tells every state by a sign of its own, not by colour alone", () => {
  const signs = tones.map((tone) => /<svg.*<\/svg>/.exec(html(<Tag tone={tone}>词</Tag>))?.[0]);
  expect(signs).not.toContain(undefined);
  expect(new Set(signs).size).toBe(tones.length);
});

it("always says it in words", () => {
  expect(html(<Tag tone="good">可以申请</Tag>)).toContain("可以申请");
});

import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";

const helpers = new Set(["define.ts", "locale.ts"]);
const files = readdirSync(__dirname).filter(
  (name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !helpers.has(name),
);

/** Every text with its place, `check.steps.0.title`; texts that are functions are passed over. */
function textsOf(value: unknown, place: string): [string, string][] {
  if (typeof value === "string") return [[place, value]];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, `${place}.${key}`));
}

const tables = await Promise.all(
  files.map(async (file) => {
    const module: Record<string, unknown> = await import(`./${file}`);
    return { file, module };
  }),
);

describe.each(tables)("messages/$file", ({ module }) => {
  const domains = Object.entries(module).filter(
    (entry): entry is [string, { zh: unknown; en: unknown }] =>
      typeof entry[1] === "object" && entry[1] !== null && "zh" in entry[1] && "en" in entry[1],
  );

  it("has a text in both languages at every place", () => {
    expect(domains.length).toBeGreaterThan(0);
    for (const [name, { zh, en }] of domains) {
      const places = textsOf(zh, name).map(([place]) => place);
      expect(textsOf(en, name).map(([place]) => place)).toEqual(places);
    }
  });

  it("leaves no text empty", () => {
    for (const [name, { zh, en }] of domains) {
      for (const [place, text] of [...textsOf(zh, `${name}.zh`), ...textsOf(en, `${name}.en`)]) {
        expect(text.trim(), place).not.toBe("");
      }
    }
  });

  it("uses Chinese punctuation between Chinese characters", () => {
    for (const [name, { zh }] of domains) {
      for (const [place, text] of textsOf(zh, `${name}.zh`)) {
        expect(text, place).not.toMatch(/\p{Script=Han}[,;:?!()]/u);
      }
    }
  });
});

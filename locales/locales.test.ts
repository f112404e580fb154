import { describe, expect, it } from "vitest";
import { leavesOf } from "@/scripts/language/report";
import { languages, locales } from "./languages";
import { domains } from "./testing/catalogues";

describe.each(domains)("%s", (name, texts) => {
  it("has a text in every language at every place", () => {
    const places = leavesOf(texts.zh, name).map(([place]) => place);
    expect(places.length).toBeGreaterThan(0);
    expect(Object.keys(texts)).toEqual(locales);
    for (const locale of locales) {
      expect(leavesOf(texts[locale], name).map(([place]) => place)).toEqual(places);
    }
  });

  it("leaves no text empty but what stands between sentences", () => {
    for (const locale of locales) {
      for (const [place, text] of leavesOf(texts[locale], name)) {
        if (place !== "punctuation.gap" && typeof text === "string") {
          expect(text.trim(), `${locale} ${place}`).not.toBe("");
        }
      }
    }
  });

  it("uses Chinese punctuation between Chinese characters", () => {
    for (const [place, text] of leavesOf(texts.zh, name)) {
      if (typeof text === "string") expect(text, place).not.toMatch(/\p{Script=Han}[,;:?!()]/u);
    }
  });
});

describe("languages", () => {
  it("have one tag each, Chinese first", () => {
    const tags = languages.map(({ tag }) => tag);
    expect(tags[0]).toBe("zh");
    expect(new Set(tags).size).toBe(tags.length);
  });
});

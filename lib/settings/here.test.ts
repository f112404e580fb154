import { describe, expect, test } from "vitest";
import { rules } from "@/lib/policy";
import { documentIn } from "@/locales/documents";
import { documentWith } from "./here";
import { example, inFile, said, settingsOf, word, words } from "./testing/stated";

describe("the rules of the site", () => {
  const stated = settingsOf({
    ...example,
    ...said(
      word({ by: "测试局" }),
      word({ programme: "youth-internship", note: words, on: "2026-01-02" }),
    ),
  });

  test("have the operator's papers and confirmations in each language, and one version in all", () => {
    const versions = (["zh", "en"] as const).map((locale) => {
      const { rules: own } = documentWith(stated, locale);
      expect(own.instruments.length).toBe(rules.instruments.length + 2);
      expect(own.instruments.find(({ id }) => id === "ejin-test")).toMatchObject({
        title: { zh: "测试", en: "test" }[locale],
        certainty: "stated by the operator",
        lookedUp: null,
      });
      expect(own.confirmations).toMatchObject([
        {
          programme: "youth-internship",
          by: { zh: "测试局", en: "Test office" }[locale],
          note: words[locale],
        },
        { programme: "startup-subsidy", by: "测试局" },
      ]);
      return own.version;
    });
    expect(versions[0]).toBe(versions[1]);
    expect(versions[0]).toMatch(/^[0-9a-f]{12}$/);
    expect(versions[0]).not.toBe(rules.version);
  });

  test("are as before where none is stated", () => {
    for (const locale of ["zh", "en"] as const) {
      expect(documentWith(settingsOf({ instruments: [], confirmations: [] }), locale)).toEqual(
        documentIn(locale),
      );
    }
  });

  test("have another version with another paper or word, and the same in another order", () => {
    const versionOf = (file: unknown) => documentWith(settingsOf(file), "en").rules.version;
    const [first, second] = example.instruments;
    expect(versionOf(inFile(second, first))).toBe(versionOf(example));
    const versions = [
      rules.version,
      versionOf(example),
      versionOf(inFile(first)),
      versionOf(inFile({ ...first, issued: "2026-01-06" })),
      versionOf(said(word())),
      versionOf(said(word({ answer: "ended" }))),
    ];
    expect(new Set(versions).size).toBe(versions.length);
  });
});

import { describe, expect, test } from "vitest";
import { document } from "@/lib/policy";
import { inWords, type Words, wordsOf } from "@/lib/policy/words";
import { documentCatalogues } from "./document-catalogues";
import { documentIn } from "./documents";
import { locales } from "./languages";
import { alxa2019 as template } from "./template/alxa-2019";

/** Every text by its place, lists included. */
function textsOf(words: unknown, place = ""): readonly (readonly [string, string])[] {
  if (typeof words === "string") return [[place, words]];
  return Object.entries(words ?? {}).flatMap(([name, inner]) => textsOf(inner, `${place}.${name}`));
}

test("the template is what the document says: npm run language -- template", () => {
  expect(template).toEqual(wordsOf(document));
});

describe.each(locales.filter((locale) => locale !== "zh"))("the document in %s", (locale) => {
  const own = documentCatalogues[locale][document.id as keyof (typeof documentCatalogues)["en"]];

  test("has a text for each of its own, none empty, and no other", () => {
    const places = textsOf(template).map(([place]) => place);
    expect(textsOf(own).map(([place]) => place)).toEqual(places);
    for (const [place, text] of textsOf(own)) expect(text.trim(), place).not.toBe("");
  });

  test("differs from it in words alone", () => {
    expect(inWords(documentIn(locale), template as Words)).toEqual(document);
    expect(documentIn(locale).rules.version).toBe(document.rules.version);
  });
});

test("a text that is missing is an error that names its place", () => {
  const { counters, ...rest } = template;
  expect(() => inWords(document, rest)).toThrow("counters → employment-service → name");
});

test("two wordings of one definition are an error", () => {
  const [first, second, ...others] = document.rules.programmes;
  if (!first || !second) throw new Error("no programmes");
  const requirements = second.requirements.map((requirement) =>
    requirement.definition ? { ...requirement, words: "别的说法" } : requirement,
  );
  const programmes = [first, { ...second, requirements }, ...others];
  expect(() => wordsOf({ ...document, rules: { ...document.rules, programmes } })).toThrow(
    "别的说法",
  );
});

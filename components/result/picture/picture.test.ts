import { describe, expect, test } from "vitest";
import { answered } from "@/components/questionnaire/testing/answered";
import { firmOf101, laidOff, unsure } from "@/components/questionnaire/testing/known-people";
import type { Facts } from "@/lib/policy";
import { keep } from "@/locales/keep";
import { chosenOf, materialsOf, unmarked } from "../evidence/checklist";
import { listOf } from "../list/entries";
import { contextOf, jobless } from "../plan/testing";
import { cut, pictureContent } from "./content";
import { layoutOf, pictureWidth, styles } from "./layout";

const asOf = "2019-09-01";
const locales = ["zh", "en"] as const;

/** As wide as the fonts are: a Chinese sign is as wide as it is high, a letter about half of that. */
const measure = (text: string, style: keyof typeof styles): number =>
  [...text].reduce((sum, sign) => sum + (sign > "\u2e80" ? 1 : 0.55) * styles[style].size, 0);

const people: Readonly<Record<string, Facts>> = {
  jobless,
  "laid off": answered(laidOff, asOf),
  "who knows nothing": answered(unsure, asOf),
  "a firm of 101": answered(firmOf101, asOf),
};

test.each([
  [8, 8, null],
  [9, 8, "1"],
  [0, 0, null],
])("of %d of which 8 are shown, %d stand there", (all, shown, more) => {
  const made = cut(Array.from({ length: all }), 8, () => "one", String);
  expect([made.shown.length, made.more]).toEqual([shown, more]);
});

describe.each(locales)("in %s", (locale) => {
  test("says what comes first: summary, days, counters, papers, each with how many more", () => {
    const context = contextOf(jobless, asOf, locale);
    const { entries } = listOf(context);
    const content = pictureContent(
      context,
      { programmes: {}, papers: { "identity-card": "have" } },
      "site",
    );
    expect(content.programmes.shown.map(({ title }) => title)).toEqual(
      entries.slice(0, 8).map(({ planned, result }) => {
        const title = context.titleOf(result.programme);
        return planned ? `${planned.number}. ${title}` : title;
      }),
    );
    expect(content.programmes.more === null).toBe(entries.length <= 8);
    if (entries.length > 8) expect(content.programmes.more).toContain(String(entries.length - 8));
    expect(content.summary.length).toBeGreaterThan(0);
    expect(content.papers.shown.length).toBeGreaterThan(0);
    expect(content.papers.shown.length).toBeLessThanOrEqual(16);
    const ticked = content.papers.shown.filter((one) => one.ticked);
    expect(ticked.map(({ words }) => words)).toEqual([
      locale === "zh" ? "身份证" : "Identity card",
    ]);
  });

  test("what is left out of it is counted", () => {
    const context = contextOf(answered(firmOf101, asOf), asOf, locale);
    const { papers } = pictureContent(context, unmarked, "site");
    const all = materialsOf(context, chosenOf(context.assessment, unmarked), unmarked).length;
    expect(papers.shown).toHaveLength(16);
    expect(papers.more).toBe(keep[locale].pictureOf.morePapers(all - 16));
  });

  test.each(Object.entries(people))(
    "of %s nothing falls off, and it is no longer than six screens",
    (_, facts) => {
      const content = pictureContent(contextOf(facts, asOf, locale), unmarked, "site");
      const { marks, height } = layoutOf(content, measure);
      for (const mark of marks) {
        if (mark.kind !== "text") continue;
        expect(mark.x + measure(mark.text, mark.style)).toBeLessThanOrEqual(pictureWidth);
      }
      const tops = marks.map(({ y }) => y);
      expect(Math.max(...tops)).toBeLessThan(height);
      expect(height).toBeLessThanOrEqual(6 * 740 * 3);
      expect(marks.filter(({ kind }) => kind === "code")).toHaveLength(1);
    },
  );
});

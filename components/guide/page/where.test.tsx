import { describe, expect, test } from "vitest";
import { assessedCase } from "@/components/result/testing";
import { whereToGo } from "@/components/result/words/where";
import { html } from "@/components/ui/testing/html";
import { counterNames } from "@/lib/batch/counter";
import {
  applicants,
  counterIn,
  districtsOf,
  officeIn,
  outsideIn,
  type Programme,
} from "@/lib/policy/engine";
import { batchExport } from "@/locales/batch-export";
import { documentIn } from "@/locales/documents";
import { type Locale, locales } from "@/locales/languages";
import { resultWords } from "@/locales/result-words";
import { outsideOf } from "../policy";
import { ProgrammeGuide } from "./programme-guide";

/** A bureau or office of the league: it is responsible, and nobody applies there. */
const leagueBureau = {
  zh: /盟[^，。；、（]*(局|办公室)/,
  en: /\bleague\b[^,.;(]*\b(bureau|office)\b/i,
};

const pages = new Map<string, string>();

function page(programme: Programme, locale: Locale): string {
  const key = `${locale} ${programme.id}`;
  const known = pages.get(key) ?? html(<ProgrammeGuide programme={programme} locale={locale} />);
  pages.set(key, known);
  return known;
}

/** The text of a part of a page. */
const plain = (part: string): string =>
  part
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");

const counterShown = (text: string): string =>
  plain(/<p data-counter[^>]*>(.*?)<\/p>/.exec(text)?.[1] ?? "");

describe.each(["zh", "en"] as const)("where a guide sends people (%s)", (locale) => {
  const { rules, guides } = documentIn(locale);

  test.each(rules.programmes.map((programme) => [programme.id, programme] as const))(
    "%s: to its counter, said to be named or usual",
    (_, programme) => {
      const text = page(programme, locale);
      const { id, clause } = programme.counter;
      expect(counterShown(text)).toBe(counterIn(rules, id).name);
      const place = text.slice(
        text.indexOf("data-counter"),
        text.indexOf("<h3", text.indexOf("data-counter")),
      );
      if (clause === null) expect(plain(place)).toContain(resultWords[locale].usualPlace);
      else expect(place).toContain(`#c-${clause.replace(".", "-")}`);
    },
  );

  test("no step and no counter is a bureau or office of the league", () => {
    for (const { id, counter } of rules.programmes) {
      const steps = guides[id]?.steps ?? [];
      const { name, nameIn } = counterIn(rules, counter.id);
      for (const words of [name, nameIn, ...steps]) {
        expect(words, id).not.toMatch(leagueBureau[locale]);
      }
    }
    for (const office of ["humanResources", "financialWork"]) {
      expect(officeIn(rules, office).name).toMatch(leagueBureau[locale]);
    }
  });

  test.each([...districtsOf(rules).map(({ id }) => id), "outside", null])(
    "results and lists of somebody of %s name the same counter",
    (district) => {
      for (const applicant of applicants) {
        const shown = assessedCase({ applicant, district }, "2019-09-01", locale);
        const nameOf = counterNames(shown.data.rules, batchExport[locale].counterIn);
        for (const result of shown.assessment.results) {
          const { name } = whereToGo(shown, result);
          expect(nameOf(result, shown.value.facts), result.programme).toBe(name);
          const { name: whole, nameIn } = counterIn(rules, result.counter);
          expect(name === whole || name.includes(nameIn)).toBe(true);
        }
      }
    },
  );
});

describe.each(locales)("conditions of other documents (%s)", (locale) => {
  const { rules } = documentIn(locale);

  test("name the document, say that it is another, and lead to no clause", () => {
    const own = rules.programmes.filter(({ requirements }) =>
      requirements.some(({ outside }) => outside),
    );
    expect(own.length).toBeGreaterThan(10);
    for (const programme of own) {
      const text = page(programme, locale);
      const [list = ""] = /<ol.*?<\/ol>/s.exec(text.slice(text.indexOf('id="conditions"'))) ?? [];
      const items = list.split('<li class="flex').slice(1);
      expect(items).toHaveLength(programme.requirements.length);
      for (const [index, { id, clause, outside }] of programme.requirements.entries()) {
        const item = items[index] ?? "";
        const where = `${programme.id} ${id}`;
        expect(item.includes("/clauses#"), where).toBe(clause !== undefined);
        if (!outside) continue;
        expect(plain(item), where).toContain(outsideIn(rules, outside).title);
        expect(plain(item), where).toContain(resultWords[locale].outsideNote);
      }
      const documents = new Set(programme.requirements.flatMap(({ outside }) => outside ?? []));
      expect(outsideOf(rules, programme).length, programme.id).toBe(documents.size);
    }
  });
});

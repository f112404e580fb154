import type { Metadata } from "next";
import { describe, expect, test } from "vitest";
import { clauseAnchor } from "@/components/result/words/format";
import { html } from "@/components/ui/testing/html";
import { clausesOf, districtsOf, officeIn, responsibleIn, rules } from "@/lib/policy";
import { documentIn } from "@/locales/documents";
import { guideList } from "@/locales/guide-list";
import { runningTexts } from "@/locales/guide-states";
import { type Locale, locales } from "@/locales/languages";
import { hrefFor } from "@/messages/locale";
import ClausesPage from "./clauses/page";
import DepartmentsPage from "./departments/page";
import GuidePage, { generateMetadata } from "./policies/[id]/page";
import PoliciesPage from "./policies/page";

/** What stands on the pages about the document, as a browser without scripts gets them. */

const plain = (part: string): string =>
  part
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");

const inLocale = (locale: Locale) => ({ params: Promise.resolve({ locale }) });
const programmeAt = (locale: Locale, id: string) => ({ params: Promise.resolve({ locale, id }) });

/** The pieces of a page that begin so, each up to the next. */
const pieces = (page: string, begin: RegExp): readonly string[] => page.split(begin).slice(1);

describe.each(locales)("in %s", (locale) => {
  const own = documentIn(locale);

  test("the list leads to every guide, and says whether one runs only of days, not of the day it was built", async () => {
    const page = html(await PoliciesPage(inLocale(locale)));
    const links = pieces(page, /(?=<article\b)/).map(
      (card) => /<a\b[^>]*href="([^"]+)"/.exec(card)?.[1],
    );
    expect(links).toEqual(rules.programmes.map(({ id }) => hrefFor(locale, `/policies/${id}`)));
    if (locale === "zh") expect(plain(page)).toContain("2019年1月1日 到 2021年12月31日");
    const onEveryDay = plain(page.replaceAll(/<on-days\b.*?<\/on-days>/gs, ""));
    const { unconfirmed, ended } = runningTexts[locale].states;
    for (const state of [unconfirmed, ended]) {
      expect(plain(page)).toContain(state);
      expect(onEveryDay).not.toContain(state);
    }
  });

  test("the list has a row for the period of exactly those programmes for which the document sets one", async () => {
    const page = html(await PoliciesPage(inLocale(locale)));
    const { period } = guideList[locale];
    const rows = pieces(page, /(?=<article\b)/).map((card) => card.includes(`<dt>${period}</dt>`));
    expect(rows).toEqual(
      rules.programmes.map(({ period: { from, to } }) => from !== null || to !== null),
    );
    expect(rows).toContain(true);
  });

  test.each(own.rules.programmes.map((programme) => [programme.id, programme] as const))(
    "%s has a guide, with its title, amount, conditions, readings, offices and clauses",
    async (id, programme) => {
      const page = html(await GuidePage(programmeAt(locale, id)));
      const { title }: Metadata = await generateMetadata(programmeAt(locale, id));
      expect(title).toBe(programme.title);
      const text = plain(page);
      expect(text).toContain(programme.title);
      expect(text).toContain(programme.amount.words);
      for (const { words, reading } of programme.requirements) {
        expect(text).toContain(words);
        if (reading) expect(text).toContain(reading);
      }
      const article = Number.parseInt(programme.clauses[0] ?? "", 10);
      const { lead, joint } = responsibleIn(own.rules, article);
      for (const office of lead ? [lead, ...joint] : joint) {
        expect(text).toContain(officeIn(own.rules, office).name);
      }
      for (const clause of programme.clauses) {
        expect(page).toContain(`${hrefFor(locale, "/clauses")}#${clauseAnchor(clause)}`);
      }
    },
  );

  test("every article and clause is there, explained", async () => {
    const page = html(await ClausesPage(inLocale(locale)));
    const clauses = clausesOf(own);
    const entries = pieces(page, /(?=<li\b[^>]* ?id="c-)/);
    expect(entries.map((entry) => /id="([^"]+)"/.exec(entry)?.[1])).toEqual(
      clauses.map(({ id }) => clauseAnchor(id)),
    );
    for (const [index, { meaning, restored }] of clauses.entries()) {
      const text = plain(entries[index] ?? "");
      expect(text).toContain(meaning);
      if (restored) expect(text).toContain(restored);
    }
    const headings = [...page.matchAll(/<h2[^>]*>([\s\S]*?)<\/h2>/g)].map(([, text = ""]) =>
      plain(text),
    );
    for (const { title } of own.articles) {
      expect(headings.filter((text) => text.includes(title))).toHaveLength(1);
    }
  });

  test("the departments have their later names, hotlines and what the locality publishes", async () => {
    const page = html(await DepartmentsPage(inLocale(locale)));
    const text = plain(page);
    const laterNames = own.rules.offices.flatMap(({ laterName }) => laterName?.name ?? []);
    expect(laterNames).not.toEqual([]);
    for (const name of laterNames) expect(text).toContain(name);
    for (const number of ["12333", "12393", "12366", "12345"]) {
      expect(page).toContain(`href="tel:${number}"`);
    }
    const [, rest = ""] = page.split('id="counters"');
    const [directory = ""] = rest.split("</section>", 1);
    // As shipped, no district has anything: none is listed, and the number for everything stands there.
    expect(directory).toContain('href="tel:12345"');
    for (const { label } of districtsOf(own.rules)) expect(plain(directory)).not.toContain(label);
  });
});

test("a guide names what it cannot be combined with, and leads to the check", async () => {
  const page = html(await GuidePage(programmeAt("zh", "stability-refund")));
  const [, together = ""] = page.split("不能和哪些一起拿");
  expect(together).toMatch(
    /<a [^>]*href="\/policies\/distressed-stability-refund"[^>]*>“困难企业稳岗返还”/,
  );
  expect(page).toMatch(/<a [^>]*href="\/check#enterprise"[^>]*>看看我够不够/);
});

test("a number that a step names can be tapped", async () => {
  const page = html(await GuidePage(programmeAt("zh", "sme-guarantee")));
  const [, steps = ""] = page.split('id="steps"');
  expect(steps.split("</ol>", 1)[0]).toMatch(/打 <\/span><a href="tel:12345"[^>]*>12345<\/a>/);
});

test("every counter lists its programmes, and those that a clause sends there with the clause", async () => {
  const page = html(await DepartmentsPage(inLocale("zh")));
  const counters = new Map(
    pieces(page, /(?=<li\b[^>]* ?id="w-)/).map((part) => [/id="w-([^"]+)"/.exec(part)?.[1], part]),
  );
  for (const { id, title, counter } of rules.programmes) {
    const own = counters.get(counter.id) ?? "";
    expect(own, counter.id).toMatch(new RegExp(`<a [^>]*href="/policies/${id}"[^>]*>${title}</a>`));
    if (counter.clause === null) continue;
    expect(own).toContain(`href="/clauses#${clauseAnchor(counter.clause)}"`);
  }
  for (const [id, numbers] of [
    ["tax", ["12366", "12345"]],
    ["civil-affairs", ["12345"]],
    ["employment-service", ["12333", "12345"]],
  ] as const) {
    const [, named = ""] = /<\/h3><p[^>]*>(.*?)<\/p>/.exec(counters.get(id) ?? "") ?? [];
    const called = [...named.matchAll(/href="tel:(\d+)"/g)];
    expect(called.map(([, number]) => number)).toEqual(numbers);
  }
  const [, tax = ""] = page.split('href="tel:12366"');
  expect(tax.split('href="tel:', 1)[0]).toMatch(/<a [^>]*href="#w-tax"[^>]*>主管税务机关/);
});

import { describe, expect, test } from "vitest";
import { money } from "@/components/result/words/format";
import { html } from "@/components/ui/testing/html";
import { clauseIn, historyOf, loadExamples, materialIn, type Programme } from "@/lib/policy";
import { documentHere, operator } from "@/lib/settings";
import { formats } from "@/locales/formats";
import { type Locale, locales } from "@/locales/languages";
import { resultWords } from "@/locales/result-words";
import { rulebook } from "@/locales/rulebook";
import { terms } from "@/locales/terms";
import { hrefFor } from "@/messages/locale";
import { Rulebook, RulebookProgramme } from ".";

/** What stands in the rulebook, held against the rules that it is made from. */

const plain = (part: string): string =>
  part
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");

const count = (text: string, words: string): number => text.split(words).length - 1;

const examples = await loadExamples();
const pages = Object.fromEntries(
  locales.map((locale) => [locale, html(<Rulebook examples={examples} locale={locale} />)]),
);

/** What the whole rulebook says of one programme. */
function articleOf({ id }: Programme, locale: Locale): string {
  const found = pages[locale]?.split("<article ").filter((one) => one.startsWith(`id="r-${id}"`));
  expect(found, id).toHaveLength(1);
  return found?.[0]?.split("</article>")[0] ?? "";
}

/** The rows of the table of an article that looks so, each as its cells. */
function rowsOf(article: string, look: string): readonly (readonly string[])[] {
  const [, table = ""] = article.split(`<table class="rulebook-table ${look}">`);
  const [, body = ""] = table.split("</table>")[0]?.split("<tbody>") ?? [];
  return body
    .split("<tr>")
    .slice(1)
    .map((row) =>
      row
        .split(/(?=<t[hd]\b)/)
        .filter(Boolean)
        .map(plain),
    );
}

/** The conditions, each as it stands in the list. */
const conditionsOf = (article: string): readonly string[] =>
  article.split('<li class="rulebook-condition">').slice(1);

describe.each(locales)("in %s", (locale) => {
  const own = documentHere(locale);
  const { rules } = own;
  const page = pages[locale] ?? "";
  const each = rules.programmes.map((programme) => [programme.id, programme] as const);

  test("the head names the document and the versions, as receipts do", () => {
    const head = plain(page.split("</header>")[0] ?? "");
    expect(head).toContain(own.imprint.title);
    expect(head).toContain(rules.version);
    expect(head).toContain(operator.version);
  });

  test("the contents lead to every programme once, with how many conditions and cases it has", () => {
    const rows = rowsOf(page, "rulebook-contents");
    expect(rows.map(([number, , , conditions, cases]) => [number, conditions, cases])).toEqual(
      rules.programmes.map(({ id, requirements }, index) => [
        `${index + 1}`,
        `${requirements.length}`,
        `${examples[id]?.length}`,
      ]),
    );
    for (const { id } of rules.programmes) {
      expect(count(page, `href="#r-${id}"`), id).toBe(1);
      expect(count(page, ` id="r-${id}"`), id).toBe(1);
    }
    expect(count(page, "<article ")).toBe(rules.programmes.length);
  });

  test("nothing has the place of something else", () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const inner = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(inner.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test.each(each)("%s: its title, clauses, amount, materials and notes", (_, programme) => {
    const text = plain(articleOf(programme, locale));
    expect(text).toContain(programme.title);
    expect(text).toContain(programme.summary);
    expect(text).toContain(programme.amount.words);
    for (const id of programme.clauses) {
      expect(count(text, clauseIn(own, id).meaning), id).toBe(1);
    }
    for (const id of own.guides[programme.id]?.materials ?? []) {
      expect(text).toContain(materialIn(own, id).name);
    }
    for (const { words } of programme.notes) expect(text).toContain(words);
  });

  test.each(each)("%s: each condition once, in its order, with its reading", (_, programme) => {
    const conditions = conditionsOf(articleOf(programme, locale)).map(plain);
    expect(conditions).toHaveLength(programme.requirements.length);
    for (const [index, { words, reading, clause }] of programme.requirements.entries()) {
      const text = conditions[index] ?? "";
      expect(text.startsWith(`${index + 1} ${words}`), words).toBe(true);
      if (reading) expect(text).toContain(reading);
      if (clause) expect(text).toContain(clause);
    }
  });

  test.each(each)("%s: each value of each figure once, with its paper", (_, programme) => {
    const figures = rules.figures.filter(({ programmes }) => programmes.includes(programme.id));
    const article = articleOf(programme, locale);
    const rows = rowsOf(article, "rulebook-figures");
    const values = figures.flatMap((figure) =>
      historyOf(rules, figure).map((stretch) => ({ figure, stretch })),
    );
    for (const [index, { figure, stretch }] of values.entries()) {
      const [paper = "", days = "", value = ""] = [...(rows[index] ?? [])].reverse();
      expect(paper).toContain(stretch.instrument?.title ?? figure.clause);
      if (stretch.value === null) expect(value).toBe(rulebook[locale].unknownValue);
      else expect(value).toContain(formats[locale].figure(stretch.value));
      if (stretch.from !== null) expect(days).toContain(stretch.from.slice(0, 4));
    }
    const names = figures.map(({ name }) => name);
    expect(names.filter((name) => !plain(article).includes(name))).toEqual([]);
    const parameters = new Set(rules.parameters.map(({ name }) => name));
    const first = rows.findIndex(([name = ""]) => parameters.has(name));
    expect(first === -1 ? rows.length : first).toBe(values.length);
  });

  test.each(each)(
    "%s: each case once, with the verdict and the sum that it must have",
    (id, programme) => {
      const own = examples[id] ?? [];
      const rows = rowsOf(articleOf(programme, locale), "rulebook-cases");
      expect(rows.map(([number]) => number)).toEqual(own.map((_, index) => `${index + 1}`));
      for (const [index, { verdict, yuan, failed, name }] of own.entries()) {
        const [, facts = "", found = "", amount = ""] = rows[index] ?? [];
        expect(facts, name).not.toBe("");
        expect(found.startsWith(terms[locale].standings[verdict]), name).toBe(true);
        if (yuan) expect(amount, name).toContain(money(yuan, locale));
        if (yuan === 0) expect(amount, name).toContain(resultWords[locale].zero);
        for (const failing of failed ?? []) {
          const number = programme.requirements.findIndex((one) => one.id === failing) + 1;
          expect(found, name).toMatch(new RegExp(`\\b${number}\\b`));
        }
      }
    },
  );

  test("every programme has a place to sign: for an office, a name and a date", () => {
    for (const programme of rules.programmes) {
      const [, sign = ""] = articleOf(programme, locale).split('class="rulebook-sign"');
      const text = plain(sign);
      for (const words of ["office", "name", "date", "agreed", "changed"] as const) {
        expect(text, programme.id).toContain(rulebook[locale][words]);
      }
      expect(text).toContain(programme.title);
    }
  });

  test("a programme alone says the same, under the same head", () => {
    const [programme] = rules.programmes;
    if (!programme) throw new Error("no programme");
    const alone = html(
      <RulebookProgramme programme={programme} examples={examples} locale={locale} />,
    );
    expect(alone).toContain(articleOf(programme, locale));
    expect(alone).toContain(page.split("</header>")[0]);
    expect(alone).toContain(`href="${hrefFor(locale, "/rulebook")}"`);
  });
});

test("a condition of several parts can be cited by number", () => {
  const [programme] = documentHere("zh").rules.programmes.filter(
    ({ id }) => id === "startup-loan-enterprise",
  );
  if (!programme) throw new Error("no such programme");
  const text = plain(conditionsOf(articleOf(programme, "zh"))[3] ?? "");
  for (const words of [
    "下面有一条就行：4.1 新招的合条件的人 ≥ 25% × 现有职工人数",
    "4.2 下面几条都要：4.2.a 现有职工人数 > 100 人",
    "4.2.b 新招的合条件的人 ≥ 15% × 现有职工人数",
  ]) {
    expect(text).toContain(words);
  }
});

test("a figure has each of its values from its first to its last day, and the paper of each", () => {
  const programme = documentHere("zh").rules.programmes.find(
    ({ id }) => id === "startup-loan-individual",
  );
  if (!programme) throw new Error("no such programme");
  const rows = rowsOf(articleOf(programme, "zh"), "rulebook-figures").map((row) => row.slice(-3));
  expect(rows.map(([value, days]) => [value, days])).toEqual([
    ["150,000 元", "到 2020年4月14日 为止"],
    ["200,000 元", "2020年4月15日 到 2023年9月30日"],
    ["300,000 元", "2023年10月1日 到 2028年9月30日"],
    ["不知道，由办理单位决定", "从 2028年10月1日 起"],
  ]);
  expect(rows[0]?.[2]).toBe("第三条 3.1");
  expect(rows[2]?.[2]).toContain("财金〔2023〕75号");
});

test("a formula says what each of its parts is in which case", () => {
  const programme = documentHere("zh").rules.programmes.find(
    ({ id }) => id === "distressed-training-subsidy",
  );
  if (!programme) throw new Error("no such programme");
  const text = plain(articleOf(programme, "zh"));
  expect(text).toMatch(/怎么算：.*800 × /);
  expect(text).toMatch(/：70%.*别的情况：60%/);
});

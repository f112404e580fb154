import { describe, expect, test } from "vitest";
import { field } from "@/components/questionnaire/field-names";
import { renderResponse } from "@/components/questionnaire/posted/render";
import { enterprise, founder, graduate, unemployed } from "@/components/result/testing";
import { Chinese } from "@/components/site/chinese";
import { html } from "@/components/ui/testing/html";
import { encodeCase } from "@/lib/case/share-code";
import { rules } from "@/lib/policy";
import ClausesPage from "./clauses/page";
import DepartmentsPage from "./departments/page";
import LawPage from "./law/page";
import LoansPage from "./loans/page";
import HomePage from "./page";
import GuidePage from "./policies/[id]/page";
import PoliciesPage from "./policies/page";
import RulebookPage from "./rulebook/page";

/** Texts of a page that have Chinese words and do not say so. */
function unmarked(page: string): readonly string[] {
  const open: string[] = [];
  const found: string[] = [];
  for (const [, closing, name = "", attributes = "", text = ""] of page.matchAll(
    /<(\/?)([a-z]\w*)([^>]*)>|([^<]+)/g,
  )) {
    const isVoid = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|wbr)$/.test(name);
    if (text !== "") {
      const lang = open.findLast((one) => one !== "") ?? "en";
      if (/\p{Script=Han}/u.test(text) && !lang.startsWith("zh")) found.push(text.trim());
    } else if (closing) open.pop();
    else if (!isVoid && !attributes.endsWith("/"))
      open.push(/ lang="([^"]*)"/.exec(attributes)?.[1] ?? "");
  }
  return [...new Set(found)];
}

const params = Promise.resolve({ locale: "en" });

describe("Chinese words on English pages say that they are Chinese", () => {
  test.each(
    Object.entries({
      home: HomePage,
      policies: PoliciesPage,
      clauses: ClausesPage,
      departments: DepartmentsPage,
      law: LawPage,
      loans: LoansPage,
      rulebook: RulebookPage,
    }),
  )("%s", async (_, Page) => {
    expect(unmarked(html(await Page({ params })))).toEqual([]);
  });

  test("guides", async () => {
    const pages = rules.programmes.map(async ({ id }) =>
      html(await GuidePage({ params: Promise.resolve({ locale: "en", id }) })),
    );
    expect((await Promise.all(pages)).flatMap(unmarked)).toEqual([]);
  });

  test.each(Object.entries({ enterprise, founder, graduate, unemployed }))(
    "the result: %s",
    async (_, facts) => {
      const code = encodeCase(rules.facts, { asOf: "2026-11-30", facts });
      const fields: Readonly<Record<string, string>> = {
        [field.case]: code,
        [field.results]: "now",
      };
      const form = (name: string) => [fields[name] ?? []].flat();
      const { html: page } = await renderResponse(form, "en", "http://localhost");
      // The sheet is for paper, which nothing reads aloud.
      expect(unmarked(page.slice(0, page.indexOf(`class="sheet`)))).toEqual([]);
    },
  );
});

test("what is Chinese of a text is marked on a page in another language alone", () => {
  const text = "Under 财金〔2020〕21号、财金〔2023〕75号, in hardship (就业困难人员).";
  expect(html(<Chinese text={text} locale="en" />)).toBe(
    'Under <span lang="zh-CN">财金〔2020〕21号、财金〔2023〕75号</span>, in hardship (<span lang="zh-CN">就业困难人员</span>).',
  );
  expect(html(<Chinese text={text} locale="zh" />)).toBe(text);
  expect(html(<Chinese text="Nothing" locale="en" />)).toBe("Nothing");
});

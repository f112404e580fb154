import { describe, expect, it } from "vitest";
import { dispositions } from "@/locales/dispositions";
import { documentIn } from "@/locales/documents";
import { locales } from "@/locales/languages";
import { type Clause, clauseIn, clausesOf } from "../../../engine";
import { articles, imprint } from "./index";

const clauses = clausesOf({ articles });

/** How many numbered clauses each article has, the preamble first. */
const counts = [1, 8, 2, 8, 7, 5, 6, 7, 5, 3, 7, 5, 3, 11];

const numbered = (article: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${article}.${index + 1}`);

const expectedIds = counts.flatMap((count, article) => [
  ...numbered(article, count),
  ...(article === 0 ? [] : [`${article}.R`]),
]);

const range = (article: number, from: number, to: number): string[] =>
  numbered(article, to).slice(from - 1);

/** The clauses that programmes rest on. */
const programmeIds = [
  ...range(1, 2, 4),
  "1.7",
  "2.1",
  ...range(3, 1, 3),
  "3.5",
  "3.8",
  ...range(4, 1, 5),
  "4.7",
  ...range(5, 1, 5),
  ...range(6, 1, 6),
  ...range(7, 3, 7),
  ...range(8, 2, 5),
  ...range(9, 1, 3),
  ...range(10, 1, 7),
  ...range(11, 1, 4),
];

const idsWhere = (holds: (clause: Clause) => boolean): string[] =>
  clauses.filter(holds).map((clause) => clause.id);

const meaning = (id: string) => ({
  zh: clauseIn({ articles }, id).meaning,
  en: clauseIn(documentIn("en"), id).meaning,
});

describe("clauses", () => {
  it("are all of the document's, in its order, each once", () => {
    expect(clauses.map((clause) => clause.id)).toEqual(expectedIds);
    expect(clauses).toHaveLength(91);
    expect(new Set(expectedIds).size).toBe(91);
  });

  it("carry a programme exactly where one rests on them", () => {
    expect(
      idsWhere(({ disposition, also = [] }) => [disposition, ...also].includes("programme")),
    ).toEqual(programmeIds);
  });

  it.each([
    ["preamble", ["0.1"]],
    ["definition", ["1.3"]],
    ["funding", ["1.5", "4.6", "8.5", "13.10"]],
    ["process", ["1.6", "1.7", "1.8"]],
    ["responsibility", Array.from({ length: 13 }, (_, index) => `${index + 1}.R`)],
  ])("whose disposition is %s are %j", (disposition, ids) => {
    expect(idsWhere((clause) => clause.disposition === disposition)).toEqual(ids);
  });

  it("say where characters were put back", () => {
    expect(idsWhere((clause) => clause.restored !== undefined)).toEqual([
      "0.1",
      "1.2",
      "1.4",
      "5.1",
      "5.2",
      "5.3",
      "6.1",
      "6.6",
      "7.2",
      "7.3",
      "7.5",
      "8.3",
      "8.5",
      "9.1",
    ]);
  });

  it.each([
    ["1.4", "2019年1月1日至12月31日", "1 January to 31 December 2019"],
    ["5.1", "2019年1月1日", "1 January 2019"],
    ["5.2", "16至24岁", "16 to 24 years of age"],
    ["5.3", "3至12个月", "3 to 12 months"],
    ["6.1", "2019年1月1日至12月31日", "1 January to 31 December 2019"],
    ["6.6", "1至2年", "1 to 2 years"],
    ["7.5", "2019年1月1日至2020年12月31日", "1 January 2019 to 31 December 2020"],
    ["9.1", "2019年1月1日至2020年12月31日", "1 January 2019 to 31 December 2020"],
  ])("%s is read as %s", (id, zh, en) => {
    expect(clauseIn({ articles }, id).restored).toContain(`“${zh}”`);
    expect(clauseIn(documentIn("en"), id).restored).toContain(`“${en}”`);
  });

  it.each([
    ["1.2", "一半", "half"],
    ["3.1", "15 万元", "150,000 yuan"],
    ["3.2", "300 万元", "3,000,000 yuan"],
    ["3.3", "50 万元", "500,000 yuan"],
    ["3.5", "1%", "1%"],
    ["3.8", "5000 元", "5,000 yuan"],
    ["4.1", "2000 元", "2,000 yuan"],
    ["4.4", "1000 元", "1,000 yuan"],
    ["4.5", "2000 元", "2,000 yuan"],
    ["5.4", "50%", "50%"],
    ["5.5", "60%", "60%"],
    ["6.2", "70%", "70%"],
    ["6.3", "60%", "60%"],
    ["6.3", "800 元", "800 yuan"],
    ["6.6", "4000 元", "4,000 yuan"],
    ["7.5", "80 元", "80 yuan"],
    ["9.3", "1500 元", "1,500"],
    ["13.4", "30 天", "30 days"],
  ])("%s names its figure in both languages: %s", (id, zh, en) => {
    expect(meaning(id).zh).toContain(zh);
    expect(meaning(id).en).toContain(en);
  });
});

describe("what a clause says, and no more", () => {
  it.each([
    ["1.3", /等.*没有列全/u, /open one/u],
    ["1.7", /审核领导小组.*确定范围/u, /review group.*determines/u],
    ["4.1", /四众（众创、众包、众扶、众筹）/u, /four zhong/u],
    ["4.2", /“可按规定”/u, /“may under the rules”/u],
    ["4.5", /“对其中”.*10%/u, /“of these”.*10%/u],
    ["4.7", /支持的是旗区.*不能单凭它要求/u, /support is for banners/u],
    ["5.3", /发给谁，这一款没有写/u, /does not say who is paid/u],
    ["7.5", /7\.3.*证书/u, /7\.3.*certificate/u],
  ])("%s", (id, zh, en) => {
    expect(meaning(id).zh).toMatch(zh);
    expect(meaning(id).en).toMatch(en);
  });

  it("speaks of no list of enterprises, which 1.7 does not draw up", () => {
    expect(meaning("1.7").zh).not.toContain("名单");
    expect(meaning("1.7").en).not.toMatch(/\blist\b/u);
  });
});

describe("clauseIn", () => {
  it("finds a clause and its article", () => {
    expect(clauseIn({ articles }, "3.8")).toMatchObject({
      id: "3.8",
      article: 3,
      disposition: "programme",
    });
  });

  it.each(["", "3", "3.9", "0.R", "14.1", "toString"])("has nothing for %j", (id) => {
    expect(() => clauseIn({ articles }, id)).toThrow(`no clause is called ${id}`);
  });
});

describe("articles", () => {
  it("are the preamble and 1 to 13", () => {
    expect(articles.map((entry) => entry.number)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
    ]);
  });

  it("are frozen with their clauses", () => {
    expect(articles.filter((entry) => !Object.isFrozen(entry.clauses))).toEqual([]);
    expect(clauses.filter((clause) => !Object.isFrozen(clause))).toEqual([]);
  });

  it("have titles of their own in both languages", () => {
    for (const locale of locales) {
      const titles = documentIn(locale).articles.map(({ title }) => title);
      expect(new Set(titles).size).toBe(14);
    }
  });
});

describe("document", () => {
  it("is identified by issuer, day, gazette and parents", () => {
    expect(imprint.issuer).toBe("阿拉善盟行政公署");
    expect(imprint.issuedOn).toBe("2019-06-18");
    expect(imprint.gazette).toBe("政府公报 2019年第3期");
    expect(imprint.parents.map(({ reference }) => reference)).toEqual([
      "国发〔2018〕39号",
      "内政发〔2019〕4号",
    ]);
  });
});

describe("texts", () => {
  const [zh, en] = locales.map((locale) => {
    const { articles: own, imprint: about } = documentIn(locale);
    return {
      all: [
        ...Object.values(dispositions[locale]),
        ...own.flatMap(({ title, summary }) => [title, summary]),
        ...clausesOf({ articles: own }).flatMap(({ meaning: words, restored }) =>
          restored ? [words, restored] : [words],
        ),
        about.title,
        about.issuer,
        about.gazette,
        ...about.parents.flatMap(({ reference, title }) => [reference, title]),
      ],
      sentences: [
        ...own.map(({ summary }) => summary),
        ...clausesOf({ articles: own }).map((clause) => clause.meaning),
      ],
    };
  });

  it("are Chinese under zh, with full-width punctuation", () => {
    expect(zh?.all.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
    expect(zh?.all.filter((text) => /[,;:()?!"']/.test(text))).toEqual([]);
  });

  it("are free of Chinese characters and punctuation under en", () => {
    const signs = /[\p{Script=Han}，。：；（）「」〔〕、]/u;
    expect(en?.all.filter((text) => signs.test(text))).toEqual([]);
    expect(en?.all.filter((text) => !/[A-Za-z]{3}/.test(text))).toEqual([]);
  });

  it("of meanings and summaries end as sentences", () => {
    expect(zh?.sentences.filter((text) => !text.endsWith("。"))).toEqual([]);
    expect(en?.sentences.filter((text) => !text.endsWith("."))).toEqual([]);
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { assessmentSchemas } from "@/lib/case/assessment-schema";
import { runningStates, verdicts } from "@/lib/policy/engine";
import { batchExport } from "./batch-export";
import { desk } from "./desk";
import { runningTexts } from "./guide-states";
import { type Locale, locales } from "./languages";
import { resultGroups } from "./result-groups";
import { resultSheet } from "./result-sheet";
import { terms } from "./terms";
import { textsIn } from "./testing/catalogues";

const http = readFileSync(join(import.meta.dirname, "../docs/http.md"), "utf8");

const chinese = textsIn("zh");

/** The marks of a text that are none of two kinds, each pair beside the other or one within it. */
const matches = (text: string): boolean =>
  text
    .replaceAll(/‘[^“”‘’]*’/g, "")
    .replaceAll(/“[^“”‘’]*”/g, "")
    .search(/[“”‘’]/) < 0;

test("Chinese texts quote by “ ” and within them ‘ ’, as the mainland does", () => {
  const found = chinese.filter(([, text]) => /[「」『』﹁﹂]/.test(text));
  expect(found).toEqual([]);
});

test("a mark that opens is closed", () => {
  expect(["“a”和“b”", "“a‘b’c”", "a"].map(matches)).toEqual([true, true, true]);
  expect(["“a", "a”", "”a“", "“a‘b”"].map(matches)).toEqual([false, false, false, false]);
  expect(chinese.filter(([, text]) => !matches(text))).toEqual([]);
});

const groups = Object.keys(terms.zh.groups) as readonly (keyof typeof terms.zh.groups)[];

/** What is not said of a state, by language, and the term to say instead. */
const instead: Readonly<Record<Locale, readonly (readonly [words: RegExp, term: string])[]>> = {
  zh: [
    [/(?<!可以|现)可申请/, terms.zh.groups.eligible],
    [/待认定|等(办理)?单位定|由(办理)?单位定/, terms.zh.groups.conditional],
    [/未确认|先打电话问还办不办|够条件、先问/, terms.zh.groups.unconfirmed],
    [/还缺(信息|回答|什么)|还差(几|一)个回答/, terms.zh.groups.unknown],
    [/(?<!还)没到日子/, terms.zh.groups.notYet],
    [/不够条件|条件还不够|还差条件/, terms.zh.groups.ineligible],
    [/已停办|停办了|不办了/, terms.zh.groups.ended],
    [/不在期内|没在有效期|不在期限/, terms.zh.groups.notInForce],
    [/已知在办|知道还?在办/, terms.zh.running.known],
  ],
  en: [
    [/\ban office decides|for (the|an) office to decide/i, terms.en.groups.conditional],
    [
      /(met|meets?( it)?|qualif(y|ies)) by the document|not confirmed, ask/i,
      terms.en.groups.unconfirmed,
    ],
    [/still open\b|must be known|need answers/i, terms.en.groups.unknown],
    [/not met so far|fail on a condition/i, terms.en.groups.ineligible],
    [/already has it|have (it|these|this) already/i, terms.en.groups.held],
    [/no longer runs?\b/i, terms.en.groups.ended],
    [/outside (its|their|the) period/i, terms.en.groups.notInForce],
    [/still runs?\b/i, terms.en.running.known],
  ],
};

describe.each(locales)("the words for states in %s", (locale) => {
  const texts = textsIn(locale);

  test("are those of the list of terms, and no others", () => {
    const found = texts.flatMap(([place, text]) =>
      instead[locale]
        .filter(([words]) => words.test(text))
        .map(([words, term]) => `${place}: not ${words.exec(text)?.[0]} but ${term}`),
    );
    expect(found).toEqual([]);
  });

  test("do not stand among those that are not to be used", () => {
    for (const group of groups) {
      for (const [words] of instead[locale]) expect(terms[locale].groups[group]).not.toMatch(words);
    }
  });

  test("are the same in the result, on the sheet, at the desk, in lists and over HTTP", () => {
    const { groups, standings, running } = terms[locale];
    expect(desk[locale].standings).toEqual(standings);
    expect(batchExport[locale].standings).toEqual(standings);
    expect([desk[locale].states, batchExport[locale].states]).toEqual([running, running]);
    expect(runningTexts[locale].states).toEqual(running);
    const titles = Object.entries(resultGroups[locale]).map(([id, { title }]) => [id, title]);
    expect(Object.fromEntries(titles)).toEqual(groups);
    expect(resultSheet[locale].headings).toEqual(groups);
    for (const verdict of verdicts) {
      const row = http.split("\n").find((line) => line.startsWith(`| \`${verdict}\` |`));
      expect(row, verdict).toContain(groups[verdict]);
    }
    for (const state of runningStates) {
      const row = http.split("\n").find((line) => line.startsWith(`| \`${state}\` |`));
      expect(row, state).toContain(running[state]);
    }
  });
});

test("the description of the interface says verdicts in these words", () => {
  const said = z.toJSONSchema(assessmentSchemas.Verdict).description ?? "";
  for (const verdict of verdicts) {
    expect(said).toContain(`\`${verdict}\` (${terms.en.groups[verdict]})`);
  }
});

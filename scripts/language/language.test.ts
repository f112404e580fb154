import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeDocumentJoin, writeTemplate } from "./documents";
import { domainsIn, translatedIn } from "./files";
import { joinOf } from "./joins";
import { addPseudoLanguages } from "./pseudo";
import { reportOn } from "./report";
import { addLanguage, languageFor, shipLanguage, templateOf } from "./template";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "language-"));
  for (const folder of ["messages", "locales"])
    cpSync(folder, join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const text = (path: string): string => readFileSync(join(root, path), "utf8");

/** No office needs it, so it is never there already. */
const fresh = "eo";

test("a new language has every catalogue in Chinese, and is registered without being shipped", () => {
  addLanguage(root, fresh);
  expect(translatedIn(root, fresh)).toEqual(
    expect.arrayContaining(domainsIn(root).map(({ file }) => file)),
  );
  expect(text("locales/eo/check.ts")).toContain("export const check: typeof chinese = ");
  expect(text("locales/eo/check.ts")).toContain("不清楚");
  expect(text("locales/languages.ts")).toMatch(/tag: "eo",[^}]*shipped: false/);
  shipLanguage(root, fresh);
  expect(text("locales/languages.ts")).toMatch(/tag: "eo",[^}]*shipped: true/);
});

test("a new language writes days and lists out: browsers know fewer languages than servers", () => {
  addLanguage(root, fresh);
  expect(text("locales/eo/formats.ts")).not.toContain('formatsBy("eo")');
  expect(text("locales/eo/formats.ts")).toMatch(/day: .*年.*月.*日/);
});

test("pseudo-languages are added to a copy, shipped and joined", () => {
  addPseudoLanguages(root);
  expect(text("locales/languages.ts")).toMatch(/tag: "en-XV",[^}]*vertical-lr[^}]*shipped: true/);
  expect(text("locales/check.ts")).toContain('"en-XA": enXA');
  expect(text("locales/en-XA/check.ts")).toContain("inPseudo(source)");
  expect(text("locales/en-XV/alxa-2019/imprint.json")).toContain("‹");
});

test("a language is added once, and shipped once", () => {
  expect(() => addLanguage(root, "en")).toThrow("en");
  expect(() => shipLanguage(root, "en")).toThrow("en");
  expect(() => shipLanguage(root, fresh)).toThrow(fresh);
});

test.each([
  ["mn", "ltr", "horizontal-tb", "letters"],
  ["mn-Mong", "ltr", "vertical-lr", "letters"],
  ["ug", "rtl", "horizontal-tb", "letters"],
  ["ja", "ltr", "horizontal-tb", "han"],
] as const)("%s is written %s, %s, in %s", (tag, direction, writingMode, script) => {
  expect(languageFor(tag)).toMatchObject({ tag, direction, writingMode, script, shipped: false });
});

test("a join names every language, in the order of their folders", () => {
  const domain = { file: "check", name: "check", description: "", source: "" };
  expect(joinOf(domain, ["en", "mn-Mong"])).toContain('{ zh, en, "mn-Mong": mnMong }');
});

test("a document that a language has no catalogue of is left out there", () => {
  writeTemplate(root, "harbour", { imprint: { title: "海港渔船办法" } });
  writeDocumentJoin(root, ["en"]);
  expect(text("locales/document-catalogues.ts")).toContain('"en": { "alxa-2019": enAlxa2019 },');
  expect(text("locales/document-catalogues.ts")).not.toContain("harbour");
});

test("a template keeps the texts and takes its shape from the Chinese", () => {
  const source = 'export const check = {\n  title: "自测",\n};\n';
  expect(templateOf({ file: "check", name: "check", description: "", source })).toBe(
    'import type { check as chinese } from "@/messages/check";\nexport const check: typeof chinese = {\n  title: "自测",\n};\n',
  );
});

test("a report tells what is missing, left over and still Chinese, functions too", () => {
  const chinese = {
    check: { title: "自测", day: "日", count: (n: number) => `${n} 题`, yes: "OK" },
  };
  const own = {
    check: { title: "Check", count: (n: number) => `${n} 题`, yes: "OK", old: "Old" },
  };
  expect(reportOn(chinese, own)).toEqual({
    texts: 4,
    missing: ["check.day"],
    leftOver: ["check.old"],
    stillChinese: ["check.count"],
  });
});

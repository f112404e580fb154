import { readSettings } from "../read";

/** Later papers and words of offices as a file states them; they are invented. */

/** A text in both languages. */
export const words = { zh: "测试用的文件", en: "A paper for tests" };
/** A paper with these members besides. */
export const paper = (more: object = {}) => ({
  id: "test-paper",
  title: words,
  number: "测试〔2026〕1号",
  issuer: { zh: "测试局", en: "Test office" },
  rank: "league",
  issued: "2026-01-05",
  source: { zh: "测试网站", en: "Test site" },
  amendments: [{ from: "2026-02-01", changes: [{ set: "startup-subsidy.amount", value: 6000 }] }],
  ...more,
});
/** A paper of these changes. */
export const changing = (changes: readonly object[], amendment: object = {}, more: object = {}) =>
  paper({ amendments: [{ from: "2026-02-01", changes, ...amendment }], ...more });
/** A file with these papers. */
export const inFile = (...instruments: readonly unknown[]) => ({ instruments });
/** What an office has said, with these members besides. */
export const word = (more: object = {}) => ({
  programme: "startup-subsidy",
  on: "2026-03-02",
  by: { zh: "测试局", en: "Test office" },
  answer: "running",
  ...more,
});
/** A file with what offices have said. */
export const said = (...confirmations: readonly unknown[]) => ({ confirmations });

/** The settings of a file that is in order. */
export function settingsOf(file: unknown) {
  const parsed = readSettings(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.value;
}

/** All that is wrong with a file. */
export function errorsOf(file: unknown) {
  const parsed = readSettings(file);
  return parsed.ok ? [] : parsed.problem;
}

/** What is wrong with a file, as `code place`. */
export const wrongWith = (file: unknown): string[] =>
  errorsOf(file).map(({ code, path }) => `${code} ${path.join(".")}`);

/** The same of one amendment, or of one change of it, without where they stand. */
export const wrongWithin = (file: unknown): string[] =>
  wrongWith(file).map((error) =>
    error.replace(/instruments\.0\.amendments\.0\.(changes\.0)?\.?/, ""),
  );

/** A paper of a banner under a clause, and one of the league that ends one programme and prolongs another. */
export const example = {
  instruments: [
    {
      id: "ejin-test",
      title: { zh: "测试", en: "test" },
      number: "测试〔2026〕2号",
      issuer: { zh: "测试", en: "test" },
      rank: "banner",
      issued: "2026-01-05",
      source: { zh: "测试", en: "test" },
      amendments: [
        {
          from: "2026-02-01",
          to: null,
          districts: ["ejin"],
          under: "3.4",
          changes: [{ set: "startup-loan-graduate.staff", value: 4 }],
        },
      ],
    },
    {
      id: "league-test",
      title: { zh: "测试", en: "test" },
      issuer: { zh: "测试", en: "test" },
      rank: "league",
      issued: "2026-01-05",
      source: { zh: "测试", en: "test" },
      amendments: [
        {
          from: "2026-02-01",
          changes: [
            { end: "youth-internship" },
            { period: "distressed-stability-refund", to: "2027-12-31" },
          ],
        },
      ],
    },
  ],
};

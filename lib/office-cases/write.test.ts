import { describe, expect, test } from "vitest";
import { statable } from "@/lib/batch/columns";
import { csvText } from "@/lib/batch/csv-text";
import { type Applicant, applicants } from "@/lib/policy";
import { examplesByProgramme } from "@/lib/policy/documents/alxa-2019/programmes/all-examples";
import type { Fact, Rules } from "@/lib/policy/engine";
import { type Locale, locales } from "@/locales/languages";
import { fileWords } from "@/scripts/cases/words";
import { agrees } from "./check";
import type { CaseData } from "./columns";
import { caseData, checkedFile } from "./testing/files";
import { caseHeader, exampleRows } from "./write";

const inAll = Object.fromEntries(locales.map((locale) => [locale, caseData(locale)]));
const kinds = locales.flatMap((locale) =>
  applicants.map((kind): readonly [Applicant, Locale] => [kind, locale]),
);
const dataIn = (locale: Locale): CaseData => inAll[locale] as CaseData;
const countOf = (kind: Applicant, { programmes }: Rules): number =>
  programmes
    .filter(({ applicant }) => applicant === kind)
    .flatMap(({ id }) => examplesByProgramme[id] ?? []).length;

const written = (kind: Applicant, locale: Locale): string =>
  csvText(exampleRows(kind, examplesByProgramme, dataIn(locale), fileWords(locale)));

describe.each(kinds)("the examples of %s in %s", (kind, locale) => {
  const data = dataIn(locale);
  const readAgain = checkedFile(written(kind, locale), {}, data);

  test("all agree when they are read again", async () => {
    const { rows, sums } = await readAgain;
    const others = rows.filter((row) => row.is !== "checked" || !agrees(row.checked));
    expect(others).toEqual([]);
    expect(sums.agree).toBe(countOf(kind, data.rules));
    expect(sums.agree).toBeGreaterThan(60);
  });

  test("are read with the facts that they state", async () => {
    const { rows } = await readAgain;
    const read = rows.flatMap((row) => (row.is === "checked" ? [row.checked.case] : []));
    const stated = data.rules.programmes
      .filter(({ applicant }) => applicant === kind)
      .flatMap(({ id }) => examplesByProgramme[id] ?? []);
    const known = (facts: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(
        Object.entries(facts).filter(
          ([id, value]) => id !== "applicant" && value !== null && value !== undefined,
        ),
      );
    expect(read.map(({ facts }) => known(facts))).toEqual(stated.map(({ facts }) => known(facts)));
    expect(read.map(({ asOf, statedOn }) => [asOf, statedOn])).toEqual(
      stated.map(({ asOf, statedOn }) => [asOf, statedOn ?? null]),
    );
  });

  test("agree whatever the operator states for all", async () => {
    const stated = {
      localUnemploymentPercent: {
        by: "year" as const,
        byYear: Object.fromEntries([...Array(20).keys()].map((year) => [2010 + year, 3.5])),
      },
      graduateYearsMeasuredAt: {
        by: "district" as const,
        everywhere: "application",
        byDistrict: {},
      },
    };
    const { sums } = await checkedFile(written(kind, locale), {}, { ...data, stated });
    expect([sums.differ, sums.unread]).toEqual([0, 0]);
  });

  test("a template has all columns that they have", () => {
    const header = caseHeader(kind, data, fileWords(locale));
    const [columns = []] = exampleRows(kind, examplesByProgramme, data, fileWords(locale));
    expect(columns.filter((name) => !header.includes(String(name)))).toEqual([]);
    expect(new Set(header).size).toBe(header.length);
  });
});

test("examples have a column for each fact that one of them states and for each that only an office knows", () => {
  const { rules } = dataIn("zh");
  const words = fileWords("zh");
  const { yes, unknown, nothing } = words.values;
  const examples = {
    "startup-subsidy": [
      { asOf: "2019-09-01", facts: { graduate: true }, verdict: "unknown" },
      { asOf: "2019-09-01", facts: { graduate: null }, verdict: "ineligible", yuan: null },
      { asOf: "2019-09-01", facts: {}, verdict: "eligible", yuan: 5000 },
    ],
  } as const;
  const [header = [], ...rows] = exampleRows("person", examples, dataIn("zh"), words);
  const labels = (of: (fact: Fact) => boolean) =>
    statable(rules.facts)
      .filter(of)
      .map(({ label }) => label);
  const ofPersons = ({ subjects }: Fact) => subjects.includes("person");
  const offices = labels((fact) => fact.holder === "office" && ofPersons(fact));
  const graduate = labels(({ id }) => id === "graduate");
  expect(offices.length).toBeGreaterThan(0);
  expect(header.slice(7).toSorted()).toEqual([...graduate, ...offices].sort());
  const cells = (name: string | undefined) => rows.map((row) => row[header.indexOf(name ?? "")]);
  expect(cells(graduate[0])).toEqual([yes, unknown, ""]);
  for (const office of offices) expect(cells(office), office).toEqual(Array(3).fill(unknown));
  expect(cells(words.columns.amount)).toEqual(["", nothing, 5000]);
});

test("one figure changed by a fen, one verdict by another, one day by another: each is seen, and nothing else", async () => {
  const lines = written("person", "zh")
    .split("\r\n")
    .filter((line, at) => at === 0 || line.startsWith("startup-subsidy "));
  const changed = (from: string, to: string) => {
    const at = lines.findIndex((line) => line.startsWith("startup-subsidy 1,"));
    const line = lines[at] ?? "";
    expect(line).toContain(from);
    return lines.with(at, line.replace(from, to)).join("\r\n");
  };
  const sumsOf = async (text: string) => {
    const { agree, differ, unread } = (await checkedFile(text)).sums;
    return [agree, differ, unread];
  };
  const [all = 0] = await sumsOf(lines.join("\r\n"));
  expect(await sumsOf(changed(",5000,", ",5000.01,"))).toEqual([all - 1, 1, 0]);
  expect(await sumsOf(changed("现在可以申请", "条件不够"))).toEqual([all - 1, 1, 0]);
  expect(await sumsOf(changed("2019-", "2009-"))).toEqual([all - 1, 1, 0]);
  expect(await sumsOf(changed("2019-", "19-"))).toEqual([all - 1, 0, 1]);
});

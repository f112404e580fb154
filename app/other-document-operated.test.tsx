import { describe, expect, test, vi } from "vitest";
import { answerTo } from "@/app/api/v1/testing/asked";
import { publishedFor } from "@/components/desk/form/published";
import { resultPageData } from "@/components/result/data";
import { ResultView } from "@/components/result/result-view";
import { Sheet } from "@/components/result/sheet";
import { assessedCase } from "@/components/result/testing";
import { html } from "@/components/ui/testing/html";
import { fisher } from "@/lib/policy/documents/testing/harbour-people";
import { createAssessor, type Facts } from "@/lib/policy/engine";
import { documentHere, operator } from "@/lib/settings";
import { readSettingsFile } from "@/lib/settings/file";
import { readSettings } from "@/lib/settings/read";

vi.mock("@/lib/policy/document", async () => {
  const { harbour, shareList } = await import("@/lib/policy/documents/testing/harbour");
  return { document: harbour, shareList };
});

const { file } = await vi.hoisted(async () => {
  const { changing, word } = await import("@/lib/settings/testing/stated");
  const issued = "2024-08-01";
  return {
    file: {
      directory: {
        "north-quay": {
          海港港务局: { phone: "0100-1000", hours: { zh: "天亮以后", en: "From dawn" } },
          "harbour-office": { phone: "0100-2000" },
        },
      },
      hotlines: { 12345: { number: "0100-3000" } },
      seaworthy: { "north-quay": true, "south-quay": false },
      catchPercent: { 2023: 90.5 },
      districtNames: { "north-quay": { zh: "新北码头", en: "New North Quay" } },
      instruments: [
        changing(
          [{ set: "boat-grant.amount", value: 400 }],
          { from: "2024-09-01" },
          { id: "dearer-boats", issued },
        ),
        changing(
          [{ set: "crew-award.crew", value: 2 }],
          { from: "2024-09-01", to: "2024-12-31", districts: ["north-quay"], under: "2.2" },
          { id: "small-crews", rank: "banner", issued },
        ),
      ],
      confirmations: [word({ programme: "boat-register", on: "2028-01-01", by: "海港港务局" })],
    },
  };
});

vi.mock("@/operator.json", () => ({ default: file }));

/** The invented document in the hands of whoever runs a site about it. */

const crew: Facts = { applicant: "enterprise", quay: "north-quay", crew: 3 };

describe("the operator's file of another document", () => {
  const reportOn = (file: unknown): string => {
    const read = readSettingsFile(new TextEncoder().encode(JSON.stringify(file)));
    return read.ok ? "" : read.problem;
  };

  test("is in order", () => {
    expect(reportOn({ seaworthy: false, catchPercent: { 2100: 200 }, directory: {} })).toBe("");
    expect(reportOn({})).toBe("");
  });

  test("is checked by what the document names, everything at once", () => {
    const report = reportOn({
      directory: { ejin: {}, "south-quay": { "employment-service": {} } },
      hotlines: { 12333: {} },
      seaworthy: { "north-quay": "yes", inland: true },
      catchPercent: { 2023: 200.01, 1999: 1 },
      localUnemploymentPercent: {},
    });
    const [heading, , , ...lines] = report.split("\n");
    expect(heading).toBe("operator.json 有 8 处要改：");
    // Of each error: its place, and what is wrong in English; the Chinese between them says the same.
    expect(lines.filter((_, index) => index % 3 !== 1)).toEqual([
      "1. directory.south-quay.employment-service",
      '   Nothing of this name belongs here. Here belongs: { … } with any of: "harbour-office", "海港港务局".',
      "2. directory.ejin",
      '   Nothing of this name belongs here. Here belongs: { … } with any of: "north-quay", "south-quay".',
      "3. hotlines.12333",
      '   Nothing of this name belongs here. Here belongs: { … } with any of: "12345".',
      "4. seaworthy.north-quay",
      '   It is of the wrong type: the text "yes". Allowed: true or false.',
      "5. seaworthy.inland",
      '   Nothing of this name belongs here. Here belongs: true or false; or by district, { … } with any of: "north-quay", "south-quay".',
      "6. catchPercent.2023",
      "   200.01 is too large. Allowed: a number from 0 to 200 without quotation marks or %, at most two decimals.",
      "7. catchPercent.1999",
      "   Nothing of this name belongs here. Here belongs: { … } with years as names (2000–2100, four digits in quotation marks).",
      "8. localUnemploymentPercent",
      '   Nothing of this name belongs here. Here belongs: { … } with any of: "runBy", "directory", "onlineServices", "hotlines", "seaworthy", "catchPercent", "districtNames", "instruments", "confirmations".',
    ]);
  });
});

describe("what is stated in it", () => {
  const stated = { ...operator.facts };

  test.each([
    ["north-quay", "eligible"],
    ["south-quay", "ineligible"],
  ])("decides by the quay: %s", async (quay, verdict) => {
    const { results, filledByOperator } = await answerTo({
      asOf: "2024-07-01",
      facts: { ...fisher, quay },
    });
    expect(results[0]).toMatchObject({ programme: "boat-grant", verdict });
    expect(filledByOperator).toEqual([
      { fact: "seaworthy", value: verdict === "eligible", district: quay, at: `seaworthy.${quay}` },
    ]);
  });

  test.each([
    ["2024-12-31", "eligible"],
    ["2025-01-01", "conditional"],
  ])("decides by the year before %s", async (asOf, verdict) => {
    const { results } = await answerTo({ asOf, facts: crew });
    expect(results).toMatchObject([{ programme: "crew-award", verdict }]);
  });

  test.each([fisher, crew])("says nothing where the document does not hold", async (facts) => {
    const answer = await answerTo({ asOf: "2024-07-01", facts: { ...facts, quay: "inland" } });
    expect(answer.filledByOperator).toBeUndefined();
  });

  test.each([
    ["on the screen", ResultView],
    ["on paper", Sheet],
  ])("is told %s", (_, View) => {
    const assessed = assessedCase(fisher, "2024-07-01", "zh", stated);
    const shown = html(<View {...assessed} today="2024-07-01" qr={null} />);
    expect(shown).toContain("适航");
    expect(shown.replace(/<[^>]+>/g, "")).toContain("本站运营方填写：适航 是");
  });

  test("goes for names and numbers too", () => {
    const { rules, hotlines } = documentHere("zh");
    expect(rules.facts[0]).toMatchObject({ options: [{ label: "新北码头" }, {}, {}] });
    expect(hotlines).toMatchObject([{ number: "0100-3000" }]);
  });
});

describe("the law that is stated in it", () => {
  const reportOn = (change: object, amendment: object = {}) => {
    const [first] = file.instruments;
    const stated = {
      ...first,
      amendments: [{ from: "2024-09-01", changes: [change], ...amendment }],
    };
    const read = readSettings({ instruments: [stated] });
    return read.ok ? [] : read.problem.map(({ wrong, allowed }) => `${wrong.en} ${allowed.en}`);
  };
  const resultsOn = (asOf: string, facts: Facts) =>
    createAssessor(resultPageData("en").rules)({ seaworthy: true, catchPercent: 0, ...facts }, asOf)
      .results;

  test.each([
    ["2024-08-31", 300],
    ["2024-09-01", 400],
  ])("changes a figure: on %s the grant is %d", (asOf, yuan) => {
    expect(resultsOn(asOf, fisher)[0]).toMatchObject({
      programme: "boat-grant",
      amount: { yuan },
      changedBy: ["dearer-boats"],
    });
  });

  test("goes over HTTP", async () => {
    const amountOn = async (asOf: string) =>
      (await answerTo({ asOf, facts: fisher })).results[0]?.amount;
    expect(await amountOn("2024-08-31")).toMatchObject({ yuan: 300 });
    expect(await amountOn("2024-09-01")).toMatchObject({ yuan: 400 });
  });

  test.each([
    ["2024-08-31", "north-quay", false],
    ["2024-09-01", "north-quay", true],
    ["2024-12-31", "north-quay", true],
    ["2025-01-01", "north-quay", false],
    ["2024-09-01", "south-quay", false],
  ])("relaxes a condition on %s at %s: %s", (asOf, quay, enough) => {
    const [award] = resultsOn(asOf, { ...crew, quay, crew: 2 });
    expect(award?.verdict === "eligible").toBe(enough);
  });

  test("says that a programme still runs", () => {
    const stateOn = (asOf: string) =>
      resultsOn(asOf, { ...fisher, registered: false }).find(
        ({ programme }) => programme === "boat-register",
      )?.status;
    expect(stateOn("2027-12-31")).toMatchObject({ state: "unconfirmed" });
    expect(stateOn("2028-01-01")).toMatchObject({ state: "confirmed", by: "海港港务局" });
  });

  test("is checked by the figures, clauses and facts of the document", () => {
    const crewOf = (value: number) => ({ set: "crew-award.crew", value });
    const under = { under: "2.2" };
    expect(reportOn(crewOf(2), under)).toEqual([]);
    expect(reportOn({ set: "startup-subsidy.amount", value: 1 })).toEqual([
      '"startup-subsidy.amount" cannot stand here. "crew-award.crew" or "boat-grant.amount"',
    ]);
    expect(reportOn(crewOf(4), under)).toEqual([
      expect.stringContaining("somebody is refused whom the document takes: 船员人数: 3."),
    ]);
    expect(reportOn({ set: "boat-grant.amount", value: 400 }, under)).toEqual([
      expect.stringMatching(/^2\.2 does not let it change this\. .*"2\.2".*crew-award$/),
    ]);
  });
});

test("published figures of the document are offered to its clerks", () => {
  expect(publishedFor("catchPercent", documentHere("zh"), "2024-07-01")).toEqual({
    year: 2023,
    found: { value: 90.5, source: "2023 年度海港公报" },
  });
  expect(publishedFor("seaworthy", documentHere("zh"), "2024-07-01")).toBeNull();
});

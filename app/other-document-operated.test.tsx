import { describe, expect, test, vi } from "vitest";
import { answerTo } from "@/app/api/v1/testing/asked";
import { publishedFor } from "@/components/desk/form/published";
import { ResultView } from "@/components/result/result-view";
import { Sheet } from "@/components/result/sheet";
import { assessedCase } from "@/components/result/testing";
import { html } from "@/components/ui/testing/html";
import type { Facts } from "@/lib/policy/engine";
import { documentHere, operator } from "@/lib/settings";
import { readSettingsFile } from "@/lib/settings/file";

vi.mock("@/lib/policy/document", async () => {
  const { harbour, shareList } = await import("@/lib/policy/documents/testing/harbour");
  return { document: harbour, shareList };
});

vi.mock("@/operator.json", () => ({
  default: {
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
  },
}));

/** The invented document in the hands of whoever runs a site about it. */

const fisher: Facts = {
  applicant: "person",
  quay: "north-quay",
  boat: true,
  boughtOn: "2023-06-01",
  registered: true,
  lifeJackets: true,
};
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
      '   Nothing of this name belongs here. Here belongs: { … } with any of: "directory", "hotlines", "seaworthy", "catchPercent", "districtNames".',
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

test("published figures of the document are offered to its clerks", () => {
  expect(publishedFor("catchPercent", documentHere("zh"), "2024-07-01")).toEqual({
    year: 2023,
    found: { value: 90.5, source: "2023 年度海港公报" },
  });
  expect(publishedFor("seaworthy", documentHere("zh"), "2024-07-01")).toBeNull();
});

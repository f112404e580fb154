import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { counterIn, type Facts, rules } from "@/lib/policy";
import { examplesByProgramme } from "@/lib/policy/documents/alxa-2019/programmes/all-examples";
import { type ResultContext, resultContext } from "./context";
import { EvidenceList } from "./evidence/list";
import { eventsOf } from "./plan/calendar/events";
import { datedRows } from "./plan/dated";
import { plannedOf } from "./plan/planned";
import { Lists } from "./plan/testing";
import { ResultView } from "./result-view";
import { Sheet } from "./sheet";
import { assessedCase, enterprise, graduate, settingsOf } from "./testing";
import { whereToGo } from "./words/where";

const today = "2026-11-22";

const contextOf = (facts: Facts, asOf: string, locale: "zh" | "en" = "zh"): ResultContext =>
  resultContext(assessedCase(facts, asOf, locale), today);

/** Where a part of the page sends people for a programme. */
function placesIn(node: ReactNode, programme: string): ReadonlySet<string> {
  const html = renderToStaticMarkup(node).replaceAll("&#x27;", "'");
  const found = html.matchAll(new RegExp(`data-counter="${programme}"[^>]*>([^<]*)<`, "g"));
  return new Set([...found].map(([, name = ""]) => name));
}

/** A case of Ejin in which the programme can be applied for now or later. */
function caseOf(programme: string): { readonly facts: Facts; readonly asOf: string } {
  const applicant = rules.programmes.find(({ id }) => id === programme)?.applicant ?? "person";
  for (const { facts, asOf } of examplesByProgramme[programme] ?? []) {
    const own: Facts = { ...facts, applicant, district: "ejin" };
    const result = assessedCase(own, asOf).assessment.results.find(
      (one) => one.programme === programme,
    );
    const isOpen = result?.verdict === "eligible" || result?.verdict === "conditional";
    if (isOpen && result.amount.yuan !== 0) return { facts: own, asOf };
  }
  throw new Error(`nobody in Ejin can have ${programme}`);
}

const leagueBureau = /盟[^，；（）\n]{0,14}[局会]|league [a-z ]*bureau/i;

describe.each(["zh", "en"] as const)("where to go, in %s", (locale) => {
  it.each(rules.programmes.map(({ id }) => id))(
    "%s: card, plan, sheet and calendar name one counter, and no bureau of the league",
    (programme) => {
      const { facts, asOf } = caseOf(programme);
      const context = contextOf(facts, asOf, locale);
      const result = context.assessment.results.find((one) => one.programme === programme);
      if (!result) throw new Error(programme);
      const { name } = whereToGo(context, result);
      expect(name).not.toMatch(leagueBureau);
      expect(placesIn(<ResultView {...context} />, programme)).toEqual(new Set([name]));
      expect(placesIn(<Sheet {...context} qr={null} />, programme)).toEqual(new Set([name]));
      const planned = plannedOf(context);
      if (planned.steps.some(({ step }) => step.programme === programme)) {
        expect(placesIn(<Lists context={context} />, programme)).toEqual(new Set([name]));
      }
      for (const { uid, description } of eventsOf(
        datedRows(planned, asOf, context.factOf),
        planned,
        context,
      )) {
        if (uid.startsWith(`${programme}-`)) expect(description).toContain(name);
        const [, place = ""] = /(?:去哪里办：|Go to: )(.+)/.exec(description) ?? [];
        expect(place).not.toBe("");
        expect(place).not.toMatch(leagueBureau);
      }
    },
  );
});

describe("the counter of a person of Ejin", () => {
  const jobless: Facts = {
    ...graduate,
    district: "ejin",
    workStatus: "unemployed",
    wantsWork: true,
    business: "none",
  };
  const at = (facts: Facts, programme: string, locale: "zh" | "en" = "zh") => {
    const context = contextOf(facts, "2019-09-01", locale);
    const result = context.assessment.results.find((one) => one.programme === programme);
    if (!result) throw new Error(programme);
    return whereToGo(context, result);
  };

  it("is in Ejin where it goes by residence, and in no named place where it does not", () => {
    expect(at(jobless, "unemployment-registration")).toMatchObject({
      name: "额济纳旗的公共就业服务机构（人社部门）",
      clause: "10.1",
      note: null,
    });
    expect(at(jobless, "temporary-relief").name).toBe("额济纳旗的苏木镇（街道）或旗区民政部门");
    expect(at(jobless, "unemployment-benefit")).toMatchObject({
      name: "原参保地人社部门的失业保险经办机构",
      clause: null,
      district: null,
    });
    expect(at(jobless, "unemployment-registration", "en").name).toBe(
      "the public employment service (human resources) of Ejin Banner",
    );
  });

  it("is named without a place while the district is not stated, or lies outside", () => {
    const { name } = counterIn(rules, "employment-service");
    for (const district of [null, "outside"]) {
      expect(at({ ...jobless, district }, "unemployment-registration").name).toBe(name);
    }
  });

  it("of an enterprise is where it is registered, which is said of the place of insurance", () => {
    const context = contextOf({ ...enterprise, district: "ejin" }, "2019-09-01");
    expect(at({ ...enterprise, district: "ejin" }, "stability-refund")).toMatchObject({
      name: "额济纳旗的人社部门",
      note: "参保地按登记地算；社会保险交在别处的，去交的那里",
    });
    expect(renderToStaticMarkup(<Sheet {...context} qr={null} />)).toContain(
      "参保地按登记地算；社会保险交在别处的，去交的那里",
    );
    expect(at(jobless, "skill-upgrade-subsidy").note).toBeNull();
  });

  it("is where papers are asked about, with the operator's number to tap", () => {
    const settings = settingsOf({
      directory: { ejin: { "employment-service": { phone: "0483-100200" } } },
    });
    const assessed = assessedCase(jobless, "2019-09-01");
    const contacts = { "employment-service": { ejin: contactOf(settings) } };
    const papers = assessed.data.guides["unemployment-registration"]?.materials ?? [];
    const html = renderToStaticMarkup(
      <EvidenceList
        {...assessed}
        data={{ ...assessed.data, contacts }}
        evidence={{
          programmes: { "unemployment-registration": true },
          papers: Object.fromEntries(papers.map((id) => [id, "unknown"])),
        }}
        onMark={() => undefined}
      />,
    );
    expect(html).toContain("去办这件事的窗口问：额济纳旗的公共就业服务机构（人社部门）");
    expect(html).toContain('href="tel:0483100200"');
    expect(html).not.toMatch(/问：[^<]*盟[^<]*局/);
  });
});

function contactOf({ directory }: ReturnType<typeof settingsOf>) {
  const { phone = null } = directory.ejin?.["employment-service"] ?? {};
  return { phone, address: null, hours: null, map: null };
}

import { afterEach, describe, expect, it, vi } from "vitest";
import type { Case } from "@/lib/case/case";
import { decodeCase, encodeCase } from "@/lib/case/share-code";
import { rules } from "@/lib/policy";
import { field } from "../field-names";

const value: Case = {
  asOf: "2022-05-01",
  facts: {
    applicant: "enterprise",
    district: "ejin",
    paysUnemploymentInsurance: true,
    layoffsLastYear: 8,
    staffYearEnd: 92,
    premiumPaidLastYearYuan: 1000,
  },
};

/** The results of the case by post, where the operator's file is this. */
async function posted(file: unknown): Promise<string> {
  vi.resetModules();
  vi.doMock("@/operator.json", () => ({ default: file }));
  vi.doMock("@/lib/build/manifest", () => ({ builtStylesheets: () => [] }));
  const { renderResponse } = await import("./render");
  const fields: Readonly<Record<string, string>> = {
    [field.case]: encodeCase(rules.facts, value),
    [field.results]: "now",
  };
  const form = (name: string) => [fields[name]].filter((text) => text !== undefined);
  return (await renderResponse(form, "zh", "http://localhost")).html;
}

const textOf = (html: string): string => html.replace(/<[^>]+>/g, "");

afterEach(() => {
  vi.doUnmock("@/operator.json");
  vi.doUnmock("@/lib/build/manifest");
});

describe("the results by post", () => {
  it("rest on what the operator has stated and say so, but carry the person's answers alone", async () => {
    const html = await posted({ localUnemploymentPercent: { 2021: 8.5 } });
    expect(textOf(html)).toContain("按文件够条件 1 项");
    expect(textOf(html)).not.toContain("由办理单位决定当地失业率");
    expect(textOf(html)).toContain("本站运营方填写：当地失业率 8.5%（2021 年）");
    const [, code = ""] = html.match(new RegExp(`name="${field.case}" value="([^"]+)"`)) ?? [];
    expect(decodeCase(rules.facts, code)).toMatchObject({ value: { case: value } });
  });

  it("wait for the office where the operator has stated nothing", async () => {
    const html = await posted({});
    expect(textOf(html)).toContain("由办理单位决定当地失业率");
    expect(textOf(html)).not.toContain("本站运营方填写");
  });
});

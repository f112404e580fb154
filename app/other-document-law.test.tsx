import { expect, test, vi } from "vitest";
import LawPage from "@/app/[locale]/law/page";
import RulebookPage from "@/app/[locale]/rulebook/page";
import { ProgrammeGuide } from "@/components/guide/page/programme-guide";
import { html } from "@/components/ui/testing/html";
import type { Instrument } from "@/lib/policy/engine";
import { documentHere } from "@/lib/settings";

vi.mock("@/lib/policy/document", async () => {
  const { harbour, shareList } = await import("@/lib/policy/documents/testing/harbour");
  const { all } = await import("@/lib/policy/engine/language/constructors");
  const paper = { number: null, certainty: "stated by the operator", lookedUp: null } as const;
  const instruments: readonly Instrument[] = [
    {
      ...paper,
      id: "quay-paper",
      title: "北码头的办法",
      issuer: "北码头",
      rank: "banner",
      issued: "2025-02-01",
      source: "公告栏",
      amendments: [
        {
          from: "2025-03-01",
          to: "2025-12-31",
          districts: ["north-quay"],
          under: "1.1",
          changes: [
            {
              relax: "boat-grant",
              requirement: { id: "one-year", words: "买船满半年", test: all() },
            },
          ],
        },
      ],
    },
    {
      ...paper,
      id: "port-paper",
      title: "港口的办法",
      issuer: "港口",
      rank: "region",
      issued: "2025-01-01",
      source: "公报",
      amendments: [
        {
          from: "2025-01-01",
          reverts: true,
          to: "2025-06-30",
          changes: [{ drop: "boat-grant", requirement: { id: "life-jackets" } }],
        },
        {
          from: "2025-01-01",
          changes: [
            { add: "boat-grant", requirement: { id: "flag", words: "挂了旗", test: all() } },
            { period: "boat-grant", to: "2026-12-31" },
            { papers: "boat-grant", materials: ["ship-papers"] },
            { names: "north-quay", name: "新北码头" },
            { end: "crew-award" },
          ],
        },
        { from: "2025-07-01", to: "2025-07-31", changes: [{ end: "boat-register" }] },
      ],
    },
  ];
  return {
    document: { ...harbour, rules: { ...harbour.rules, instruments } },
    shareList,
    loadExamples: async () => ({}),
  };
});

vi.mock("@/operator.json", () => ({ default: {} }));

const plain = (part: string): string => part.replaceAll(/<[^>]*>/g, "");

test("every kind of change is told in words, with its days, districts and clause", async () => {
  const page = plain(html(await LawPage({ params: Promise.resolve({ locale: "zh" }) })));
  for (const words of [
    "这 2 份里有 1 份是当地自己的",
    "文件写的：“买船满 1 年”",
    "也可以是：“买船满半年”",
    "从 2025年3月1日 起，到 2025年12月31日 为止过了这天，还照原来的。",
    "只在北码头",
    "依据的条款：第一条 1.1",
    "文件写的：“船上有救生衣”",
    "不再要求",
    "从 2025年1月1日 起；到哪天为止，没有查到",
    "多了一个条件：“挂了旗”",
    "有效期改成：“到 2026年12月31日 为止”",
    "材料改成：“船舶证书”",
    "改叫：“新北码头”",
    "停办",
    "暂停办理",
    "没有找到",
    "我们没有查过",
    "本站运营方填写的。",
  ]) {
    expect(page).toContain(words);
  }
  expect(page.indexOf("北码头的办法")).toBeLessThan(page.indexOf("港口的办法"));
});

test("a guide has them beside its conditions, its days and its materials", () => {
  const [programme] = documentHere("zh").rules.programmes;
  if (!programme) throw new Error("no programme");
  const page = plain(html(<ProgrammeGuide programme={programme} locale="zh" />));
  for (const words of [
    "也可以是：“买船满半年”",
    "多了一个条件：“挂了旗”",
    "材料改成",
    "有效期改成",
  ]) {
    expect(page).toContain(words);
  }
});

test("the rulebook has them beside what they change", async () => {
  const page = html(await RulebookPage({ params: Promise.resolve({ locale: "zh" }) }));
  const [, boats = ""] = page.split('<article id="r-boat-grant"');
  const text = plain(boats.split("</article>")[0] ?? "");
  const condition = (words: string) =>
    text.slice(text.indexOf(words), text.indexOf(words) + 200).split(/\d船/)[0];
  expect(condition("买船满 1 年")).toContain("也可以是：“买船满半年”");
  for (const words of [
    "后来的文件加的条件多了一个条件：“挂了旗”",
    "不再要求",
    "材料改成：“船舶证书”",
    "有效期改成：“到 2026年12月31日 为止”",
    "查到的后来的文件：2 份",
  ]) {
    expect(words.startsWith("查到") ? plain(page) : text).toContain(words);
  }
});

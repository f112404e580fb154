import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { type Facts, rules } from "@/lib/policy";
import { examplesByProgramme } from "@/lib/policy/documents/alxa-2019/programmes/all-examples";
import { Sheet } from "../sheet";
import { enterprise, founder, herder } from "../testing";
import { eventsOf } from "./calendar/events";
import { datedRows } from "./dated";
import { plannedOf } from "./planned";
import { contextOf, htmlFor, jobless, Lists, textFor, textOf } from "./testing";

describe("the steps", () => {
  it("stand in order with their days, figures, offices and ways on", () => {
    const html = htmlFor(founder);
    const text = textOf(html);
    expect(text).toMatch(
      /1\n一次性创业补贴\n5,000 元\n2027年1月23日 起到 2027年3月23日 为止（2 个月）\n先问还办不办1233312345\n去：登记地旗区的人社部门 \n/,
    );
    expect(text).toMatch(
      /2\n个人创业担保贷款\n最高 300,000 元\n现在可以申请\n去：登记地旗区人社部门的创业担保贷款窗口 \n/,
    );
    expect(html).toContain('id="r-startup-subsidy"');
    expect(html).toContain('href="/policies/startup-subsidy"');
  });

  it("say what comes first, what each opens, what it shuts, and who decides", () => {
    const text = textFor(jobless);
    expect(text).toMatch(
      /1\n失业登记\n.+\n先问还办不办\n1233312345\n办好后还能接着办 2 项：“就业困难人员认定”、“失业保险金”/,
    );
    expect(text).toMatch(
      /就业困难人员认定\n登记认定，不发钱\n要先办：“失业登记”（第 1 步）；先问还办不办\n/,
    );
    expect(text).toMatch(/失业保险金\n.+\n要先办：.+\n.+\n由办理单位决定：失业金核定通过/);
    expect(textFor(jobless, "2019-09-01")).toMatch(
      /失业保险金\n.+\n要先办：“失业登记”（第 1 步）\n/,
    );
    expect(text).toMatch(
      /公益性岗位安置\n(?:.+\n){4}办了这个，就不能再拿：“领失业保险金期间的医疗保险费”、/,
    );
  });

  it("speak English", () => {
    const text = textFor(jobless, "2026-11-23", "en");
    expect(text).toContain("Opens 2 more: “Recognition of hardship in finding work”");
    expect(text).toContain("First obtain: “Registration as unemployed” (step 1)");
    // Within it stand official terms and numbers of papers.
    expect(text.split("What to bring")[0]).not.toMatch(/\p{Script=Han}/u);
  });

  it("where there are none, it says so and why", () => {
    const text = textFor({ applicant: "person", district: "outside" });
    expect(text).toContain("现在没有能办的，也没有等到哪天就能办的。");
    expect(text).toMatch(/\d+ 项条件不够，\d+ 项不在有效期。/);
    expect(text).not.toContain("还差一点");
    expect(textFor(herder)).toMatch(/等您回答的 \d+ 项政策/);
  });
});

describe("the days", () => {
  it("are told in words, the next first, with what must come before", () => {
    const text = textFor(founder);
    expect(text).toContain("一次性创业补贴：2027年1月23日至2027年3月23日，2 个月，别错过");
    expect(text).toContain(
      "高校毕业生创业担保贷款：从2028年1月23日起，没有写截止日期（先要做到下面“还差一点”写的；先问还办不办）",
    );
    expect(text.indexOf("2 个月，别错过")).toBeLessThan(text.indexOf("从2028年1月23日起"));
    expect(textFor(founder, "2026-11-23", "en")).toContain(
      "One-off start-up subsidy: 23 January 2027 to 23 March 2027, 2 months, do not miss it",
    );
  });

  it("say of what is open already how long it still is", () => {
    expect(textFor(founder, "2027-02-01")).toContain(
      "一次性创业补贴：现在到2027年3月23日，还有 1 个月零 22 天，别错过",
    );
    expect(textFor(founder, "2027-03-23")).toContain("只剩 2027年3月23日 这一天，别错过");
  });

  it("do not count those that are reckoned as if a business began today", () => {
    const keen: Facts = { ...founder, business: "planning" };
    const { businessRegisteredOn: _, ...facts } = keen;
    const { near } = plannedOf(contextOf(facts as Facts, "2026-11-23"));
    expect(near.map(({ programme }) => programme)).toContain("startup-subsidy");
    const [, days = ""] = textFor(facts as Facts).split("要记住的日子");
    expect(days.split("还差一点")[0]).not.toContain("一次性创业补贴");
    expect(textFor(facts as Facts)).toContain("日子按 2026年11月23日 就做到来算。");
  });

  it("go into the calendar only where nothing else must come first", () => {
    const context = contextOf(founder, "2026-11-23");
    const planned = plannedOf(context);
    const rows = datedRows(planned, "2026-11-23", context.factOf);
    expect(eventsOf(rows, planned, context).map(({ uid, title }) => [uid, title])).toEqual([
      [
        "startup-subsidy-opens-2027-01-23@alxa-employment-check",
        "一次性创业补贴：从今天起按文件够条件，先问还办不办",
      ],
      ["startup-subsidy-closes-2027-03-23@alxa-employment-check", "一次性创业补贴：今天是最后一天"],
    ]);
  });
});

describe("days that answers still decide", () => {
  const { startupSubsidyReceived: _, ...open } = founder;
  const unsure = open as Facts;

  it("are marked so, and are not for the calendar", () => {
    const context = contextOf(unsure, "2026-11-23");
    const planned = plannedOf(context);
    const rows = datedRows(planned, "2026-11-23", context.factOf);
    expect(textFor(unsure)).toContain(
      "一次性创业补贴：最早从2027年1月23日起（还有问题要答清；先问还办不办）",
    );
    expect(textFor(unsure)).toContain("到那天还要弄清：");
    expect(eventsOf(rows, planned, context)).toEqual([]);
  });
});

describe("what is nearly in reach", () => {
  it("says what to do, from what to what, and what comes of it", () => {
    const text = textFor(founder);
    expect(text).toMatch(/高校毕业生创业担保贷款\n最高 500,000 元，最长 3 年\n/);
    expect(text).toContain("\n多招员工：从 3 人到 5 人（再加 2 人）\n");
    expect(text).toContain("\n继续给员工足额缴社会保险：从 10 个月到 12 个月（再加 2 个月）\n");
    expect(text).toContain("\n做到了，从 2028年1月23日 起按文件够条件，先问还办不办");
  });

  it("names every choice that helps, and what moves along", () => {
    expect(textFor(jobless)).toContain("自己创业：“个体工商户”或“小微企业”");
    const text = textFor(enterprise, "2019-09-01");
    expect(text).toMatch(/从 4 人到 12 人（再加 8 人），“.+”跟着从 40 人变成 48 人/);
    expect(textFor(enterprise, "2019-09-01", "en")).toContain("from 4 people to 12 people");
  });

  it("names the earlier of two steps that would do, and its figure", () => {
    const [loan] = plannedOf(contextOf(jobless, "2026-11-23")).near;
    expect(loan).toMatchObject({
      programme: "startup-loan-individual",
      ways: [
        { miss: { after: ["unemployment-registration"] }, result: { amount: { yuan: 300000 } } },
      ],
    });
  });

  it("is nothing of which an answer is missing", () => {
    const context = contextOf(herder, "2019-09-01");
    const { near, nearOpen } = plannedOf(context);
    expect(near).toEqual([]);
    expect(nearOpen.map(({ programme }) => programme)).toContain("startup-loan-individual");
    expect(textFor(herder, "2019-09-01")).not.toContain("还差一点");
    const answered = contextOf(
      { ...herder, otherLoans: false, loanGroups: ["veteran"] },
      "2019-09-01",
    );
    expect(plannedOf(answered).near.map(({ programme }) => programme)).toContain(
      "startup-loan-individual",
    );
  });
});

describe("the plan on paper", () => {
  it("has the matters in order with their days, and a line for each thing nearly in reach", () => {
    const context = contextOf(founder, "2026-11-23");
    const text = textOf(renderToStaticMarkup(<Sheet {...context} qr={null} />));
    expect(text).toMatch(
      /1\. 一次性创业补贴\n2027年1月23日 起\n5,000 元\n期限 2027年1月23日 到 2027年3月23日\n/,
    );
    expect(text.indexOf("1. 一次性创业补贴")).toBeLessThan(text.indexOf("2. 个人创业担保贷款"));
    expect(text).toContain(
      "高校毕业生创业担保贷款 先问还办不办；多招员工：从 3 人到 5 人（再加 2 人）；继续给员工足额缴社会保险：从 10 个月到 12 个月（再加 2 个月）；2028年1月23日 起",
    );
  });

  it("says by its number what must come first", () => {
    const context = contextOf(jobless, "2026-11-23");
    const text = textOf(renderToStaticMarkup(<Sheet {...context} qr={null} />));
    expect(text).toMatch(/\d\. 失业保险金\n.+\n先办好第 1 项\n/);
    const then = textOf(
      renderToStaticMarkup(<Sheet {...contextOf(jobless, "2019-09-01")} qr={null} />),
    );
    expect(then).toMatch(/1\. 失业登记\n现在可以申请\n/);
    expect(then).toMatch(/就业困难人员认定\n先办好第 1 项\n/);
  });
});

describe.each(["zh", "en"] as const)("the first examples of every programme, in %s", (locale) => {
  it("have a plan whose figures belong to its verdicts, and no word is missing", () => {
    for (const { id: programme, applicant } of rules.programmes) {
      for (const { name, facts, asOf } of examplesByProgramme[programme]?.slice(0, 2) ?? []) {
        const context = contextOf({ applicant, ...facts }, asOf, locale);
        const { steps, near, nearOpen } = plannedOf(context);
        const results = [
          ...steps.map(({ result }) => result),
          ...[...near, ...nearOpen].flatMap(({ ways }) => ways.map(({ result }) => result)),
        ];
        for (const result of results) {
          expect(
            result.failed.length > 0 && result.verdict !== "notYet",
            `${programme} ${name}`,
          ).toBe(false);
        }
        const html = renderToStaticMarkup(<Lists context={context} />);
        expect(html, name).not.toMatch(/undefined|null|NaN|\[object/);
      }
    }
  });
});

import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Facts } from "@/lib/policy";
import { Sheet } from "../sheet";
import { founder } from "../testing";
import { eventsOf } from "./calendar/events";
import { datedRows } from "./dated";
import { plannedOf } from "./planned";
import { contextOf, jobless, textFor, textOf } from "./testing";

describe("what one has already", () => {
  const settled: Facts = {
    ...jobless,
    registeredUnemployed: true,
    hardshipRecognised: true,
    receivingUnemploymentBenefit: true,
  };

  it("is none of the steps, nor of what is nearly in reach", () => {
    const context = contextOf(settled, "2026-11-23");
    const { steps, near, nearOpen } = plannedOf(context);
    const done = context.assessment.results
      .filter(({ verdict }) => verdict === "held")
      .map(({ programme }) => programme);
    expect(done).toEqual([
      "unemployment-registration",
      "hardship-recognition",
      "unemployment-benefit",
    ]);
    const rest = [...steps.map(({ step }) => step), ...near, ...nearOpen];
    expect(rest.filter(({ programme }) => done.includes(programme))).toEqual([]);
    const rows = datedRows(plannedOf(context), "2026-11-23", context.factOf);
    expect(rows.filter(({ programme }) => done.includes(programme))).toEqual([]);
  });

  it("is ticked on paper too, in both languages", () => {
    const paper = (locale: "zh" | "en") =>
      textOf(
        renderToStaticMarkup(<Sheet {...contextOf(settled, "2026-11-23", locale)} qr={null} />),
      );
    expect(paper("zh")).toMatch(/已经有了\n ?失业登记：已经办了\n/);
    expect(paper("en")).toContain("Registration as unemployed: done already");
  });

  it("given once and received, is not promised again", () => {
    const text = textFor({ ...founder, startupSubsidyReceived: true });
    expect(text).not.toContain("2027年1月23日");
  });
});

describe("what an office must still decide", () => {
  /** Left school nearly two years ago: the firm is a year old only after that. */
  const late: Facts = { ...founder, leftSchoolOn: "2025-01-01" };
  const decision = "那天还要由办理单位决定：离校两年怎么算";
  const ask = "先问还办不办";

  it("is said wherever the day is promised", () => {
    const context = contextOf(late, "2026-11-23");
    const step = plannedOf(context).steps.find((one) => one.step.programme === "startup-subsidy");
    expect(step).toMatchObject({
      step: {
        programme: "startup-subsidy",
        verdict: "notYet",
        pending: ["graduateYearsMeasuredAt"],
      },
      result: { pending: ["graduateYearsMeasuredAt"] },
    });
    const text = textFor(late);
    expect(text).toMatch(new RegExp(`2027年1月23日 起\n先问还办不办.+\n${decision}\n`));
    expect(text).toContain(
      `一次性创业补贴：从2027年1月23日起，没有写截止日期（${decision}；${ask}）`,
    );
    const paper = textOf(renderToStaticMarkup(<Sheet {...context} qr={null} />));
    expect(paper).toMatch(/一次性创业补贴\n2027年1月23日 起\n/);
    expect(paper).toContain("那天还要由办理单位决定 离校两年怎么算");
  });

  it("goes into the calendar with the day", () => {
    const context = contextOf(late, "2026-11-23");
    const planned = plannedOf(context);
    const events = eventsOf(datedRows(planned, "2026-11-23", context.factOf), planned, context);
    expect(events.map(({ title }) => title)).toEqual([
      `一次性创业补贴：从今天起按文件够条件，${ask}`,
    ]);
    expect(events[0]?.description.split("\n")).toEqual([
      "按文件够条件的时间：从2027年1月23日起，没有写截止日期",
      "现在还办不办没有查到，先打电话问：12333、12345",
      decision,
      "去哪里办：登记地旗区的人社部门（一般在这里办，文件没有写）",
      "负责单位：盟财政局",
      expect.stringContaining("非官方估算"),
    ]);
  });

  it("is said of a day that a small change opens", () => {
    const { businessRegisteredOn: _, ...without } = late;
    const text = textFor({ ...without, applicant: "person", business: "planning" });
    const [, near = ""] = text.split("还差一点\n");
    expect(near).toMatch(
      new RegExp(
        `一次性创业补贴\n5,000 元\n.+\n做到了，从 2027年11月23日 起按文件够条件，${ask}${decision}`,
      ),
    );
  });
});

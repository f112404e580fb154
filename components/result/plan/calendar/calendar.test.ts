import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import type { CalendarEvent } from "./events";
import { calendarFile } from "./file";

const madeAt = new Date("2026-11-23T04:05:06Z");
const events: readonly CalendarEvent[] = [
  {
    uid: "startup-subsidy-opens-2027-01-23@alxa-employment-check",
    day: "2027-01-23",
    title: "一次性创业补贴：从今天起可以申请；逗号,反斜杠\\",
    description: "可以申请的时间：2027年1月23日至2027年3月23日，2 个月，别错过\n牵头单位：盟财政局",
    reminder: null,
  },
  {
    uid: "startup-subsidy-closes-2027-03-23@alxa-employment-check",
    day: "2027-03-23",
    title: "一次性创业补贴：今天是最后一天",
    description: "牵头单位：盟财政局",
    reminder: "一次性创业补贴：还有 14 天截止",
  },
];
const site = { calendarId: "alxa-employment-check", locale: "zh" } as const;
const file = calendarFile(events, "要记住的日子", site, madeAt);

/** The events as an independent reader understands them. */
const read = () => new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent");

describe("the calendar file", () => {
  it("is read back as the same days, whole days all of them", () => {
    const found = read().map((component) => new ICAL.Event(component));
    expect(found.map(({ startDate }) => [startDate.toString(), startDate.isDate])).toEqual([
      ["2027-01-23", true],
      ["2027-03-23", true],
    ]);
    expect(found.map(({ summary }) => summary)).toEqual(events.map(({ title }) => title));
    expect(found.map(({ description }) => description)).toEqual(
      events.map(({ description }) => description),
    );
    expect(found.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
  });

  it("reminds of a last day at nine, 14 days before, and of no other day", () => {
    const [opens, closes] = read();
    expect(opens?.getAllSubcomponents("valarm")).toEqual([]);
    const [alarm, ...more] = closes?.getAllSubcomponents("valarm") ?? [];
    expect(more).toEqual([]);
    const trigger = String(alarm?.getFirstPropertyValue("trigger"));
    const start = ICAL.Time.fromDateTimeString("2027-03-23T00:00:00");
    start.addDuration(ICAL.Duration.fromString(trigger));
    expect(start.toString()).toBe("2027-03-09T09:00:00");
    expect(alarm?.getFirstPropertyValue("action")).toBe("DISPLAY");
    expect(alarm?.getFirstPropertyValue("description")).toBe("一次性创业补贴：还有 14 天截止");
  });

  it("ends lines with CR LF, and folds them at 75 octets without cutting a character", () => {
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const lines = file.split("\r\n");
    const octets = lines.map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => line.startsWith(" ")).length).toBeGreaterThan(0);
    expect(file).not.toContain("\ufffd");
  });

  it("says when it was made, and that the days are days", () => {
    expect(file.match(/^DTSTAMP:20261123T040506Z/gm)).toHaveLength(2);
    expect(file.match(/^DTSTART;VALUE=DATE:2027/gm)).toHaveLength(2);
  });
});

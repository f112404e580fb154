import { describe, expect, test } from "vitest";
import { type Day, dayAfter, dayOf, formatDay } from "../language/calendar";
import type { Rules } from "../language/programme";
import { changeOf, figureOf, papersOf, said } from "../testing/papers";
import { rulesOf } from "../testing/rules";
import { type RunningProgramme, runningStatusOf, turningDays } from "./status";

describe("the turning days", () => {
  const programme: RunningProgramme = {
    id: "invented",
    period: { from: "2019-01-01", to: "2027-12-31" },
    days: [
      { districts: ["red"], runs: [{ from: "2019-01-01", to: "2020-05-31" }] },
      {
        districts: ["green", "blue"],
        runs: [
          { from: "2019-01-01", to: "2020-09-30" },
          { from: "2022-02-01", to: "2027-12-31" },
        ],
      },
    ],
  };
  const rules = rulesOf([], {
    law: "amended",
    figures: [figureOf("staff")],
    instruments: papersOf(
      changeOf("league", { set: "staff", value: 4 }, { from: "2023-05-10", to: "2023-08-31" }),
      changeOf("league", { set: "staff", value: 3 }, { from: "2024-02-29" }),
      changeOf("league", { end: "invented" }, { from: "2020-06-01", districts: ["red"] }),
    ),
    confirmations: [
      said({ on: "2022-03-15" }),
      said({ on: "2022-11-05", answer: "changed", districts: ["blue"] }),
      said({ on: "2026-10-20", answer: "ended", districts: ["green"] }),
    ],
  });
  const districts = ["red", "green", "blue", undefined];
  const years = (law: Rules["law"]) => {
    const read = runningStatusOf({ ...rules, law });
    const starts = turningDays({ ...rules, law }, [programme]);
    const seen = new Map<string | null, Set<string>>();
    for (let day: Day = 20180101; day < 20290101; day = dayAfter(day)) {
      const start = starts.findLast((one) => one === null || dayOf(one) <= day) ?? null;
      const here = districts.map((district) => read(programme, formatDay(day), district));
      seen.set(start, (seen.get(start) ?? new Set()).add(JSON.stringify(here)));
    }
    return [...seen.values()].map(({ size }) => size);
  };

  test("leave no day within a stretch on which anything else is said, whatever says it", () => {
    expect(new Set(years("amended"))).toEqual(new Set([1]));
    expect(new Set(years("document"))).toEqual(new Set([1]));
  });

  test("by the document alone are those of its own days and two years after its issue", () => {
    expect(
      turningDays({ ...rules, law: "document" }, [
        { id: "invented", period: { from: null, to: null } },
      ]),
    ).toEqual([null, "2021-06-19"]);
  });
});

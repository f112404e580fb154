import { describe, expect, test } from "vitest";
import { AS_OF, ASSESSED, evaluationDay, FIRST_FACT, isKnown, STATED_ON, TODAY } from "./situation";
import { layout } from "./testing/fixture";

const days = { asOf: 20190901, statedOn: 20181231, today: 20261125 };

describe("a situation", () => {
  test("begins with the days of its case", () => {
    const situation = layout.encode({ applicant: "person" }, days);
    expect(situation).toHaveLength(layout.size);
    expect([AS_OF, ASSESSED, STATED_ON, TODAY].map((slot) => situation[slot])).toEqual([
      20190901, 20190901, 20181231, 20261125,
    ]);
    expect(evaluationDay(situation)).toBe(20190901);
    const undated = layout.encode({ applicant: "person" }, { ...days, today: null });
    expect(isKnown(undated, TODAY)).toBe(false);
  });

  test("holds what is known; what is null or no fact is not", () => {
    const stated = { applicant: "person", open: true, born: "1990-02-28", other: null, cats: 2 };
    const situation = layout.encode({ ...stated, applicant: "person" }, days);
    const known = layout.facts.filter(({ id }) => isKnown(situation, layout.slot(id)));
    expect(known.map(({ id }) => id)).toEqual(["open", "born"]);
    expect(layout.decode(situation, layout.slot("open"))).toBe(true);
    expect(layout.decode(situation, layout.slot("born"))).toBe("1990-02-28");
    expect(layout.decode(situation, layout.slot("other"))).toBeNull();
  });

  test("of one case leaves that of another as it was", () => {
    layout.encode({ applicant: "person", open: true }, days);
    expect(isKnown(layout.encode({ applicant: "person" }, days), layout.slot("open"))).toBe(false);
  });
});

describe("facts and their slots", () => {
  test("belong together, in the order of the rules", () => {
    expect(layout.facts.map(({ id }) => layout.slot(id))).toEqual(
      layout.facts.map((_, position) => position + FIRST_FACT),
    );
    for (const { id } of layout.facts) expect(layout.fact(layout.slot(id)).id).toBe(id);
  });

  test("are refused where rules name none, or one of another type", () => {
    expect(() => layout.slot("cats")).toThrow("No fact is called cats");
    expect(() => layout.typed("open", "date")).toThrow("open is not a date");
    expect(layout.typed("born", "date")).toEqual({
      slot: layout.slot("born"),
      fact: layout.fact(layout.slot("born")),
    });
  });

  test("tell those of an office", () => {
    const office = layout.facts.filter(({ id }) => layout.isOffice(layout.slot(id)));
    expect(office.map(({ id }) => id)).toEqual(["official"]);
  });
});

import { describe, expect, test } from "vitest";
import type { Condition } from "../language/condition";
import { atLeast, exactly, figure } from "../language/constructors";
import type { Fact } from "../language/fact";
import type { Programme } from "../language/programme";
import { fixture as f } from "../testing/fixture";
import { figureOf } from "../testing/papers";
import { requirement, rulesOf } from "../testing/rules";
import { openFigure, openRequirement } from "./open";
import { amountFigure, openFacts } from "./open-facts";

const shared = figureOf("staff", {
  name: "人数",
  programmes: ["person's", "enterprise's", "second"],
});
const open = (id: string) => ({ kind: "number", fact: openFigure(id) }) as const;
const leave = (programme: string): Condition => ({
  op: "is",
  fact: openRequirement(programme, "line"),
  value: true,
});

/** The facts that are open where these programmes read them; a programme of persons, one of enterprises, and a second of persons. */
function openIn(...changed: readonly Partial<Programme>[]): readonly Fact[] {
  const rules = rulesOf(
    [
      { id: "person's", title: "个人的政策" },
      { id: "enterprise's", applicant: "enterprise" },
      { id: "second" },
    ],
    { figures: [shared, figureOf("other")] },
  );
  const programmes = rules.programmes.map((one, index) => ({ ...one, ...changed[index] }));
  return openFacts(rules, programmes);
}
const idsOf = (facts: readonly Fact[]) => facts.map(({ id }) => id);
const amount = (of: object) => ({ kind: "fixed", yuan: exactly(1), words: "元", ...of }) as const;

describe("what only the office knows since a paper", () => {
  test("is nothing where no programme asks for it", () => {
    const line = { ...requirement("line", atLeast(f.staff, figure(shared))), words: "条件" };
    expect(openIn({ requirements: [line], amount: amount({}) })).toEqual([]);
  });

  test("is a figure that a condition, an amount or a term reads", () => {
    const expected = [openFigure("staff")];
    const requirements = [requirement("line", atLeast(f.staff, open("staff")))];
    expect(idsOf(openIn({ requirements }))).toEqual(expected);
    expect(idsOf(openIn({ amount: amount({ yuan: open("staff") }) }))).toEqual(expected);
    expect(idsOf(openIn({ amount: amount({ termMonths: open("staff") }) }))).toEqual(expected);
  });

  test("is called as its figure, and is a number of all kinds of applicants for whom that counts", () => {
    const requirements = [requirement("line", atLeast(f.staff, open("staff")))];
    expect(openIn({ requirements })).toEqual([
      {
        id: "figure:staff",
        type: "number",
        unit: "items",
        decimals: 0,
        min: 0,
        max: 1,
        label: "人数",
        question: "人数",
        hint: "",
        group: "",
        holder: "office",
        subjects: ["person", "enterprise"],
      },
    ]);
  });

  test("is a whole amount, called as its programme", () => {
    const own = openIn({ amount: amount({ yuan: open(amountFigure("person's")) }) });
    expect(own).toMatchObject([
      { id: "figure:person's.amount", label: "个人的政策", subjects: ["person"] },
    ]);
  });

  test("is how a requirement stands, called as it is worded", () => {
    const line = { ...requirement("line", leave("enterprise's")), words: "有场地" };
    expect(openIn({}, { requirements: [line] })).toEqual([
      {
        id: "requirement:enterprise's.line",
        type: "yesNo",
        label: "有场地",
        question: "有场地",
        hint: "",
        group: "",
        holder: "office",
        subjects: ["enterprise"],
      },
    ]);
  });
});

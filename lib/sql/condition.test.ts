import fc from "fast-check";
import { expect, test } from "vitest";
import type {
  Condition,
  DateExpression,
  Fact,
  Facts,
  NumberExpression,
  Parameter,
  Relation,
} from "@/lib/policy/engine";
import { caseDays } from "@/lib/policy/engine/assess";
import { conditionCompiler } from "@/lib/policy/engine/conditions";
import { FactLayout } from "@/lib/policy/engine/situation";
import { fewOrAll } from "@/lib/testing/seed";
import type { Bind } from "./calendar";
import { columnsOf, nameOf } from "./columns";
import { printerOn } from "./condition";
import { opposite, truthOf } from "./logic";
import type { Printer } from "./printer";
import { tableSql } from "./table";
import { engines, fill } from "./testing/engines";
import { cellOf } from "./testing/people";

/** Conditions of every node and relation come to the same truth in engines that are not ours. */

const base = {
  subjects: ["person"],
  holder: "applicant",
  group: "g",
  label: "",
  question: "",
  hint: "",
} as const;
const number = { ...base, type: "number", unit: "items", min: 0, max: 100 } as const;
const options = ["a", "b", "c"].map((id) => ({ id, label: id }));
const facts: readonly Fact[] = [
  { ...base, id: "sure", type: "yesNo" },
  { ...base, id: "kind", type: "choice", options },
  { ...base, id: "marks", type: "set", options },
  { ...number, id: "count", decimals: 0 },
  { ...number, id: "share", decimals: 2 },
  { ...base, id: "began", type: "date" },
  { ...base, id: "ended", type: "date" },
];

const day = "2020-03-01";
const parameters: readonly Parameter[] = [
  {
    id: "rate",
    name: "",
    unit: "percent",
    values: [
      { from: "2020-01-01", to: "2020-12-31", value: 2.5, source: "", certainty: "outline" },
    ],
  },
  {
    id: "later",
    name: "",
    unit: "percent",
    values: [{ from: "2021-01-01", to: null, value: 3, source: "", certainty: "outline" }],
  },
];

const dates = [
  "2018-02-28",
  "2019-02-28",
  "2019-12-31",
  "2020-02-28",
  "2020-02-29",
  day,
  "2020-03-02",
];
const date = fc.constantFrom(...dates);
const relation = fc.constantFrom<Relation>(">=", ">", "<=", "<", "=");

const { condition } = fc.letrec<{
  day: DateExpression;
  number: NumberExpression;
  condition: Condition;
}>((tie) => ({
  day: fc.oneof(
    { maxDepth: 2 },
    date.map((value): DateExpression => ({ kind: "day", value })),
    fc.constantFrom("began", "ended").map((fact): DateExpression => ({ kind: "date", fact })),
    fc.constantFrom<DateExpression>({ kind: "assessed" }, { kind: "statedOn" }, { kind: "today" }),
    fc
      .tuple(tie("day"), fc.constantFrom(1, 12, 18, 24, 48))
      .map(([of, months]): DateExpression => ({ kind: "later", of, months })),
    fc
      .tuple(tie("day"), fc.constantFrom("month" as const, "year" as const))
      .map(([of, unit]): DateExpression => ({ kind: "endOf", unit, of })),
  ),
  number: fc.oneof(
    { maxDepth: 2 },
    fc
      .constantFrom(0, 1, 2, 0.5, 2.55)
      .map((value): NumberExpression => ({ kind: "constant", value })),
    fc.constantFrom("count", "share").map((fact): NumberExpression => ({ kind: "number", fact })),
    fc
      .constantFrom("rate", "later")
      .map((id): NumberExpression => ({ kind: "parameter", parameter: id })),
    fc
      .tuple(
        fc.constantFrom("sum" as const, "product" as const, "smallest" as const),
        fc.array(tie("number"), { minLength: 1, maxLength: 2 }),
      )
      .map(([kind, of]): NumberExpression => ({ kind, of })),
    tie("number").map((of): NumberExpression => ({ kind: "floor", of })),
    fc.tuple(tie("condition"), tie("number"), tie("number")).map(
      ([when, value, otherwise]): NumberExpression => ({
        ...{ kind: "cases", cases: [{ when, value }], otherwise },
      }),
    ),
  ),
  condition: fc.oneof(
    { maxDepth: 3 },
    fc.boolean().map((value): Condition => ({ op: "is", fact: "sure", value })),
    fc
      .subarray(["a", "b", "c"])
      .map((values): Condition => ({ op: "oneOf", fact: "kind", values })),
    fc.subarray(["a", "b", "c"]).map((values): Condition => ({ op: "has", fact: "marks", values })),
    fc
      .tuple(tie("number"), relation, tie("number"))
      .map(([left, sign, right]): Condition => ({ op: "number", left, relation: sign, right })),
    fc
      .tuple(tie("day"), relation, tie("day"))
      .map(([left, sign, right]): Condition => ({ op: "date", left, relation: sign, right })),
    fc.tuple(fc.constant<DateExpression>({ kind: "asOf" }), relation, tie("day"), fc.boolean()).map(
      ([asOf, sign, other, turned]): Condition => ({
        ...{
          op: "date",
          left: turned ? other : asOf,
          relation: sign,
          right: turned ? asOf : other,
        },
      }),
    ),
    fc
      .tuple(
        fc.constantFrom("all" as const, "any" as const),
        fc.array(tie("condition"), { maxLength: 3 }),
      )
      .map(([op, of]): Condition => ({ op, of })),
    tie("condition").map((of): Condition => ({ op: "not", of })),
  ),
}));

const or = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 4 });
const person: fc.Arbitrary<Facts> = fc.record({
  applicant: fc.constant("person" as const),
  sure: or(fc.boolean()),
  kind: or(fc.constantFrom("a", "b", "c")),
  marks: or(fc.subarray(["a", "b", "c"])),
  count: or(fc.constantFrom(0, 1, 2, 5)),
  share: or(fc.constantFrom(0, 0.01, 0.5, 2.5, 2.55, 2.56)),
  began: or(date),
  ended: or(date),
});

const inPlace: Bind = (sql) => (/^\w+$/.test(sql) ? sql : `(${sql})`);

const column: Printer["column"] = (id, type) => {
  const fact = facts.find((one) => one.id === id);
  if (fact?.type !== type) throw new Error(id);
  return { sql: nameOf(id), fact: fact as Extract<Fact, { type: typeof type }> };
};

test("every node and relation has the truth in SQL that it has here", async () => {
  const layout = new FactLayout(facts);
  const ours = conditionCompiler(layout, parameters);
  const parameter: Printer["parameter"] = (id) =>
    parameters.find((one) => one.id === id) as Parameter;
  const printer = printerOn({ day, column, parameter, bind: inPlace }, { day: 20200301 });
  const people = fc.sample(person, 150);
  const conditions = fc.sample(condition, fewOrAll(400, 2000));
  const columns = columnsOf({ facts }, "person");
  const seen = new Set<number>();
  for (const engine of await engines()) {
    await engine.run(tableSql({ facts }, "person", []));
    await fill(
      engine,
      "person_facts",
      ["id", ...columns.map(({ name }) => name)],
      people.map((one, index) => [String(index), ...columns.map((each) => cellOf(each, one))]),
    );
    for (let from = 0; from < conditions.length; from += 20) {
      const some = conditions.slice(from, from + 20);
      const printed = some.map((one, index) => {
        const logic = printer.condition(one);
        return `CASE WHEN ${truthOf(logic)} THEN 2 WHEN ${truthOf(opposite(logic))} THEN 0 ELSE 1 END AS c${index}`;
      });
      const rows = await engine.query(`SELECT id, ${printed.join(", ")} FROM person_facts`);
      for (const row of rows) {
        const situation = layout.encode(people[Number(row.id)] as Facts, caseDays(day));
        some.forEach((one, index) => {
          const truth = ours.condition(one).test(situation);
          seen.add(truth);
          if (row[`c${index}`] === truth) return;
          expect({
            engine: engine.name,
            one,
            of: people[Number(row.id)],
            is: row[`c${index}`],
          }).toBe(truth);
        });
      }
    }
    await engine.close();
  }
  expect([...seen].sort()).toEqual([0, 1, 2]);
});

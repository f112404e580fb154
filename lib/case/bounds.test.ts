import { describe, expect, test } from "vitest";
import { maxErrors } from "@/lib/http/problem";
import { rules } from "@/lib/policy";
import { caseBounds } from "./bounds";
import { caseReader } from "./case-json";

const bounded = caseBounds(rules.facts);
const read = caseReader(rules.facts);

const set = rules.facts.find((fact) => fact.type === "set");
if (set?.type !== "set") throw new Error("There is a set among the facts.");
const { id, options } = set;
const [applicant = "person"] = set.subjects;
const all = options.map((option) => option.id);

const names = (count: number, value: unknown = 1): Record<string, unknown> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`name${index}`, value]));

const errorsOf = (body: unknown) => {
  const parsed = read(body, "2026-11-25");
  return parsed.ok ? [] : parsed.problem;
};

test("of a set of thousands no more members are looked at than there are options", () => {
  let looked = 0;
  const long = Array.from({ length: 5000 }, () => all[0]);
  const watched = new Proxy(long, {
    get(target, member, receiver) {
      if (/^\d+$/.test(String(member))) looked += 1;
      return Reflect.get(target, member, receiver);
    },
  });
  expect(errorsOf({ facts: { applicant, [id]: watched } })).toEqual([
    expect.objectContaining({ path: `facts.${id}`, code: "repeated" }),
  ]);
  expect(looked).toBeLessThan(3 * all.length);
});

describe("names that nobody knows", () => {
  test("are all there, one more than an answer lists, and no more", () => {
    for (const [given, allowed] of [
      [maxErrors, maxErrors],
      [maxErrors + 1, maxErrors + 1],
      [5000, maxErrors + 1],
    ] as const) {
      const facts = { ...names(given), applicant, [id]: all };
      expect(errorsOf({ facts }), `${given}`).toHaveLength(allowed);
    }
    expect(errorsOf({ ...names(5000), facts: { applicant } })).toHaveLength(maxErrors + 1);
  });

  test("push out nothing that is known", () => {
    const known = { asOf: "2019-09-01", facts: { ...names(5000), applicant, [id]: [] } };
    const value = bounded({ ...names(5000), ...known });
    expect(value).toMatchObject({ asOf: "2019-09-01", facts: { applicant, [id]: [] } });
    expect(bounded({ ...names(5000), statedOn: "2018-12-31" })).toMatchObject({
      statedOn: "2018-12-31",
    });
  });

  test("among them those that every object inherits stay names", () => {
    const facts = JSON.parse(
      `{${Array.from({ length: 300 }, (_, n) => `"x${n}":1,`).join("")}"applicant":"person","__proto__":{"canWork":true}}`,
    );
    const value = bounded({ facts });
    expect(value).not.toHaveProperty("facts.canWork");
  });
});

test("no more names than there are facts and listed errors are left as they are", () => {
  const most = rules.facts.length + 1 + maxErrors;
  const full = { facts: names(most) };
  expect(bounded(full)).toBe(full);
  expect(bounded({ facts: names(most + 1) })).toEqual({ facts: names(maxErrors + 1) });
});

test("what a case can hold is left as it is", () => {
  for (const body of [
    null,
    1,
    "facts",
    [],
    {},
    { facts: null },
    { facts: [] },
    { facts: { applicant, [id]: all } },
  ]) {
    expect(bounded(body)).toBe(body);
  }
});

import { expect, test } from "vitest";
import { rules } from "@/lib/policy";
import { counterNames } from "./counter";

const name = counterNames(rules, (district, counter) => `${district}>${counter}`);

test("a counter bears the district that its applicant has stated, where it goes by one", () => {
  const counter = rules.counters.find(
    (one) => one.inDistrictOf.includes("person") && one.name !== one.nameIn,
  );
  if (!counter) throw new Error("no counter goes by the district");
  const named = (district: string | null) =>
    name({ counter: counter.id }, { applicant: "person", district });
  expect(named("ejin")).toBe(`额济纳旗>${counter.nameIn}`);
  expect(named("outside")).toBe(counter.name);
  expect(named(null)).toBe(counter.name);
});

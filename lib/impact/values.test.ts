import { expect, test } from "vitest";
import { person } from "@/lib/policy/documents/alxa-2019/facts/person";
import {
  atLeast,
  atLeastSince,
  months,
  onOrBefore,
  yes,
} from "@/lib/policy/engine/language/constructors";
import { valuesOf } from "./values";

const day = "2026-11-30";
const { businessStaff: staff, businessRegisteredOn: registered, birthDate } = person;

test("a number lies on each line, and one step to either side", () => {
  const lines = [atLeast(staff, 5), atLeast(staff, 7)];
  expect(valuesOf(staff, lines, day)).toEqual([0, 4, 5, 6, 7, 8]);
});

test("lines of other facts are none", () => {
  const line = atLeast(person.staffInsuredMonths, 12);
  expect(valuesOf(staff, [line], day)).not.toContain(12);
});

test("a number that cannot be stated is not drawn", () => {
  const line = atLeast(staff, 0.5);
  expect(valuesOf(staff, [line], day)).toEqual([0]);
});

test("a date lies on each line, a day before and a day after", () => {
  const values = valuesOf(
    registered,
    [atLeastSince(registered, months(30)), onOrBefore(registered, "2020-12-31")],
    day,
  );
  for (const one of ["2024-05-29", "2024-05-30", "2024-05-31"]) expect(values).toContain(one);
  for (const one of ["2020-12-30", "2020-12-31", "2021-01-01"]) expect(values).toContain(one);
});

test("a date lies on the assessment date, and not after it where it cannot", () => {
  const values = valuesOf(birthDate, [atLeastSince(birthDate, months(0))], day);
  expect(values).toContain(day);
  expect(values.every((one) => String(one) <= day)).toBe(true);
});

test("what is chosen can be each of what there is, once", () => {
  expect(valuesOf(person.graduate, [yes(person.graduate)], day)).toEqual([true, false]);
  const values = valuesOf(person.hardshipCircumstances, [], day);
  expect(new Set(values.map(String)).size).toBe(values.length);
});

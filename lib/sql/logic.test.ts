import { describe, expect, test } from "vitest";
import type { Condition, Fact } from "@/lib/policy/engine";
import {
  all,
  any,
  asOf,
  atLeast,
  exactly,
  not,
  onOrBefore,
  yes,
} from "@/lib/policy/engine/language/constructors";
import { fixture as f } from "@/lib/policy/engine/testing/fixture";
import { verdictsBy } from "./testing/small";

const filed = { ...f.born, id: "filed", holder: "office" } as const;
const rules = { facts: [...Object.values(f), filed] satisfies readonly Fact[] };

/** Answers to one question: it holds, it fails, nobody has said. */
const answers = [true, false, null] as const;
/** Of a day: it has come, it is still to come, nobody has said. */
const days = ["2019-09-01", "2019-09-02", null] as const;

const everybody = answers.flatMap((open) =>
  answers.flatMap((official) =>
    days.flatMap((born) => days.map((at) => ({ open, official, born, filed: at }))),
  ),
);

const [settled, office] = [yes(f.open), yes(f.official)];
const [timed, timedOffice] = [onOrBefore(f.born, asOf), onOrBefore(filed, asOf)];
const always = atLeast(exactly(1), 1);
const never = atLeast(exactly(0), 1);

describe("how several conditions stand together", () => {
  test.each<[string, readonly Condition[]]>([
    ["what an applicant and an office say", [settled, office]],
    ["what comes with time besides", [settled, timed]],
    ["what comes with time by an office besides", [settled, timedOffice]],
    ["both, and time on both sides", [settled, office, timed, timedOffice]],
    ["either of two", [any(settled, office), any(timed, timedOffice)]],
    ["both of two as one", [all(settled, office), all(timed, timedOffice)]],
    ["either besides both", [any(all(settled, office), timed), timedOffice]],
    ["not both, nor either", [not(all(settled, timed)), not(any(office, timedOffice))]],
    ["what holds for all", [always, timed, office]],
    ["what fails for all", [never, timed, office]],
    ["either besides what holds for all", [any(always, settled), timedOffice]],
    ["the same twice", [settled, settled, any(timed, timed), timed]],
  ])("%s", async (_, tests) => {
    const said = await verdictsBy(tests, everybody, { rules });
    expect(said).toHaveLength(everybody.length);
  });
});

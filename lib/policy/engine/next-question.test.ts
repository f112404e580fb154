import { describe, expect, test } from "vitest";
import { createAssessor } from "./assess";
import { any, asOf, onOrBefore, yes } from "./language/constructors";
import type { Facts, FactValue } from "./language/fact";
import { irrelevantAnswers, progressOf } from "./next-question";
import { fixture as f } from "./testing/fixture";
import { requirement, rulesOf } from "./testing/rules";

const assess = createAssessor(
  rulesOf([
    {
      requirements: [
        requirement("open", yes(f.open)),
        requirement("later", any(onOrBefore(asOf, "2019-12-31"), yes(f.other))),
      ],
    },
  ]),
);
const person = (stated: Readonly<Record<string, FactValue>>): Facts => ({
  applicant: "person",
  ...stated,
});

describe("the next question", () => {
  const progress = (stated: Readonly<Record<string, FactValue>>, day = "2019-09-01") =>
    progressOf(assess, assess(person(stated), day), person(stated));

  test("is the first that can matter, and others may follow it", () => {
    expect(progress({})).toEqual({ next: "open", about: 1 });
    expect(progress({}, "2020-01-01")).toEqual({ next: "open", about: 2 });
  });

  test("is not what has been said to be unknown", () => {
    expect(progress({ open: null }, "2020-01-01")).toEqual({ next: "other", about: 1 });
    expect(progress({ open: null })).toEqual({ next: null, about: 0 });
  });

  test("is none where no answer changes anything", () => {
    expect(progress({ open: true })).toEqual({ next: null, about: 0 });
    expect(progress({ open: false })).toEqual({ next: null, about: 0 });
  });
});

describe("answers that no longer matter", () => {
  const irrelevant = (
    stated: Readonly<Record<string, FactValue | undefined>>,
    day = "2019-09-01",
  ) => irrelevantAnswers(assess, { applicant: "person", ...stated } as Facts, day, {});

  test("are those for which nobody would ask", () => {
    expect(irrelevant({ open: true, other: true })).toEqual(["other"]);
    expect(irrelevant({ open: true, other: true }, "2020-01-01")).toEqual([]);
    expect(irrelevant({ open: false, other: true }, "2020-01-01")).toEqual(["other"]);
    expect(irrelevant({ staff: 3 })).toEqual(["staff"]);
  });

  test("are not those that were never given", () => {
    expect(irrelevant({ staff: null, other: undefined })).toEqual([]);
  });
});

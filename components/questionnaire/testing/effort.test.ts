import fc from "fast-check";
import { expect, test } from "vitest";
import { alxa2019 } from "@/lib/policy/documents/alxa-2019";
import { randomFacts } from "@/lib/policy/documents/alxa-2019/testing/random-facts";
import { jobSeekers, pagesAsked, quantile } from "./pages";
import { secondsFor } from "./seconds";

const asOf = "2026-11-30";

/** The people of `npm run questions`, fewer of them. */
const sample = { numRuns: 150, seed: 20190618 };

test.each(alxa2019.effort)("what $id is told to expect is what it takes", (effort) => {
  const known =
    effort.id === "person"
      ? jobSeekers(asOf)
      : randomFacts(alxa2019.rules.facts, effort.id, asOf, 10);
  const walks = fc.sample(known, sample).map((facts) => pagesAsked(facts, asOf));
  const median = (numbers: readonly number[]): number =>
    quantile(
      [...numbers].sort((one, other) => one - other),
      0.5,
    );
  expect(Math.abs(median(walks.map(({ length }) => length + 1)) - effort.pages)).toBeLessThan(2);
  expect(Math.abs(median(walks.map(secondsFor)) / 60 - effort.minutes)).toBeLessThan(2);
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Who reads slowly has all the time that they need: no page ends by itself but those where clerks have other people's data. */

const files = ["app", "components"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|\/testing/.test(name))
    .map((name) => join(folder, name)),
);
const having = (pattern: RegExp): readonly string[] =>
  files.filter((file) => pattern.test(readFileSync(file, "utf8"))).sort();

test("pages are locked and wiped at the desk and beside lists, and nowhere else", () => {
  expect(having(/from "@\/components\/guard"/)).toEqual([
    "components/batch/page/index.tsx",
    "components/desk/guard.tsx",
  ]);
  expect(having(/<Guard\b/)).toEqual([
    "components/batch/page/index.tsx",
    "components/desk/guard.tsx",
  ]);
});

test("elsewhere time gives back memory, or waits until one has typed, and ends nothing", () => {
  const known = [
    // Files that were saved are forgotten.
    "components/loans/result.tsx",
    "components/result/plan/calendar/button.tsx",
    "components/store/save-file.ts",
    // What was typed is read once the typing pauses.
    "components/guide/list/policy-list.tsx",
    "components/operator/check/use-checked.ts",
    // What did not come is asked for again, and a newer build asked after.
    "components/part/part.ts",
    "components/site/offline/page.ts",
  ];
  const timed = having(/\bset(?:Timeout|Interval)\(|http-equiv="refresh"|httpEquiv="refresh"/);
  const ofCitizens = timed.filter((file) => !/^components\/(?:desk|batch|guard)\//.test(file));
  expect(ofCitizens).toEqual(known.sort());
});

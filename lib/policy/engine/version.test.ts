import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { yes } from "./language/constructors";
import { fixture } from "./testing/fixture";
import { requirement, rulesOf } from "./testing/rules";
import { versionOf } from "./version";

test("the version of rules is the beginning of the hash of all that is in them", () => {
  const { version: _, ...rules } = rulesOf([
    { requirements: [requirement("r", yes(fixture.open))] },
  ]);
  const hash = createHash("sha256").update(JSON.stringify(rules)).digest("hex");
  expect(versionOf(rules)).toBe(hash.slice(0, 12));
  expect(versionOf({ ...rules, parameters: [] })).not.toBe(versionOf(rules));
});

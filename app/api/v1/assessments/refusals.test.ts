import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { problemOf, requestOf } from "../testing/asked";
import { hostileBodies } from "../testing/hostile-bodies";
import { POST } from "./route";

test("a wrong case is told everything at once", async () => {
  const facts = {
    applicant: "enterprise",
    birthDate: "1990-01-01",
    enterpriseSize: "huge",
    staffNow: -1,
    layoffsLastYear: 0.5,
    trainingShortfallYuan: 1.005,
    needsFinancing: "yes",
    interns: "3",
    fundCoversOneYear: 0,
    nothing: true,
  };
  const body = JSON.stringify({ asOf: "2019-02-30", facts, more: {} });
  const { errors } = await problemOf(body);
  const { applicant, ...wrong } = facts;
  expect(applicant).toBe("enterprise");
  expect(errors.map(({ path }) => path).sort()).toEqual(
    ["asOf", "more", ...Object.keys(wrong).map((id) => `facts.${id}`)].sort(),
  );
});

describe("what is no case is refused", () => {
  test.each(Object.entries(hostileBodies))("%s", async (_, body) => {
    await problemOf(body);
  });

  test("whatever it is made of", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (body) => {
        await problemOf(body);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a case of thousands of errors", () => {
  const names = Array.from({ length: 1000 }, (_, n) => `"${n}":1`).join();

  test.each([`{"facts":{"applicant":"person",${names}}}`, `{"facts":{},${names}}`])(
    "is told a hundred of them, and that there are more",
    async (body) => {
      const { errors, moreErrors } = await problemOf(body);
      expect(errors).toHaveLength(100);
      expect(moreErrors).toBe(true);
      const whole = await (await POST(requestOf(body))).arrayBuffer();
      expect(whole.byteLength).toBeLessThan(32_768);
    },
  );

  test("is told all of them where they are few", async () => {
    const few = await problemOf('{"facts":{"applicant":"person","a":1}}');
    expect(few.moreErrors).toBeUndefined();
  });

  test("has a set with more members than options counted as one", async () => {
    const members = Array.from({ length: 5000 }, () => "1").join();
    const body = `{"facts":{"applicant":"person","loanGroups":[${members}]}}`;
    const { errors } = await problemOf(body);
    expect(errors.map(({ path, code }) => [path, code])).toEqual([
      ["facts.loanGroups", "notAnOption"],
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { createAssessor, rules } from "@/lib/policy";
import { changing, example, inFile, said, word } from "@/lib/settings/testing/stated";
import { effectOf, effects } from "./effect";
import { type Impact, impactOf, type ProgrammeImpact } from "./impact";
import { maxExamples } from "./tally";
import { lawOfFile } from "./testing/stated-law";

const asOf = "2026-11-30";
const people = 1200;
const before = lawOfFile({});
const impactOfFile = (file: unknown, day = asOf): Impact =>
  impactOf({ before, after: lawOfFile(file) }, day, { people });
const only = ({ programmes }: Impact): ProgrammeImpact => {
  expect(programmes).toHaveLength(1);
  return programmes[0] as ProgrammeImpact;
};
const sums = ({ districts }: ProgrammeImpact) =>
  Object.fromEntries(
    effects.map((effect) => [
      effect,
      districts.reduce((sum, district) => sum + district.effects[effect], 0),
    ]),
  );

/** The first of the two papers: in Ejin four people employed are enough. */
const banner = inFile(example.instruments[0]);

describe("what becomes of people", () => {
  test("nothing, where the file says what is said already", () => {
    expect(impactOfFile({})).toEqual({ asOf, people: 0, seed: 20190618, programmes: [] });
    const names = { districtNames: { ejin: { zh: "测试旗", en: "Test" } } };
    expect(impactOfFile(names).programmes).toEqual([]);
  });

  test("a banner's relaxation lets people of that banner in, and nobody else", () => {
    const impact = only(impactOfFile(banner));
    expect(impact.programme).toBe("startup-loan-graduate");
    for (const { district, effects: own } of impact.districts) {
      expect([district, own.gains > 0]).toEqual([district, district === "ejin"]);
    }
    expect(sums(impact)).toMatchObject({ loses: 0, more: 0, less: 0 });
    expect(impact.smallest.gains?.facts).toEqual({ applicant: "person", businessStaff: 4 });
    expect(impact.smallest.loses).toBeNull();
  });

  test("before its first day it lets nobody in, but some know from when it will", () => {
    const impact = only(impactOfFile(banner, "2026-01-31"));
    expect(sums(impact)).toMatchObject({ loses: 0 });
    const { gains } = impact.examples;
    expect(gains.length).toBeGreaterThan(0);
    for (const { after } of gains) {
      expect(after.verdict).toBe("notYet");
      expect(after.window.opens && after.window.opens >= "2026-02-01").toBe(true);
    }
  });

  test("everybody is counted once in each programme, districts alike", () => {
    const impact = impactOfFile(example);
    expect(impact.programmes.length).toBeGreaterThan(1);
    for (const { districts } of impact.programmes) {
      for (const one of districts) {
        const counted = effects.reduce((sum, effect) => sum + one.effects[effect], one.stays);
        expect(counted).toBe(one.people);
      }
      const counts = districts.map((one) => one.people);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(24);
    }
  });

  test("a larger amount is more for those who can have it, and the sum grows with it", () => {
    const impact = only(
      impactOfFile(inFile(changing([{ set: "startup-subsidy.amount", value: 6000 }]))),
    );
    expect(sums(impact)).toMatchObject({ gains: 0, loses: 0, less: 0 });
    for (const { yuan, effects: own } of impact.districts) {
      expect(own.more).toBeGreaterThan(0);
      expect(yuan.before).toBeGreaterThan(0);
      expect(yuan.after * 5).toBe(yuan.before * 6);
    }
  });

  test("an amount that nobody knows makes a yes an office's word, and no sum is left", () => {
    const impact = only(
      impactOfFile(inFile(changing([{ set: "startup-subsidy.amount", value: null }]))),
    );
    expect(sums(impact)).toMatchObject({ gains: 0, more: 0, less: 0 });
    expect(impact.examples.loses[0]?.after.verdict).toBe("conditional");
    for (const { yuan } of impact.districts) expect(yuan.after).toBe(0);
  });

  test("who could have what an office has ended loses it", () => {
    const impact = only(impactOfFile(said(word({ answer: "ended", districts: ["ejin"] }))));
    for (const { district, effects: own, state } of impact.districts) {
      const here = district === "ejin";
      expect([district, own.loses > 0, own.gains]).toEqual([district, here, 0]);
      expect(state).toEqual({ before: "unconfirmed", after: here ? "ended" : "unconfirmed" });
    }
  });

  test("an office that says it runs changes what is known, and no verdict", () => {
    const impact = only(impactOfFile(said(word())));
    expect(Object.values(sums(impact))).toEqual([0, 0, 0, 0, 0]);
    for (const { state } of impact.districts) {
      expect(state).toEqual({ before: "unconfirmed", after: "confirmed" });
    }
  });

  test("what is filled in for everybody counts as a change of what it decides", () => {
    const impact = impactOfFile({ graduateYearsMeasuredAt: "registration" });
    expect(only(impact).programme).toBe("startup-subsidy");
    expect(only(impact).examples.gains.length).toBeGreaterThan(0);
  });
});

describe("the people shown", () => {
  const impact = impactOfFile(example);
  const file = lawOfFile(example);

  test("are different ones, at most ten of each effect, and stand as shown by both laws", () => {
    const [assessBefore, assessAfter] = [before, file].map((law) => createAssessor(law.rules));
    for (const { programme, examples } of impact.programmes) {
      for (const effect of effects) {
        const shown = examples[effect];
        expect(shown.length).toBeLessThanOrEqual(maxExamples);
        expect(new Set(shown.map(({ facts }) => JSON.stringify(facts))).size).toBe(shown.length);
        for (const one of shown) {
          const of = (assess: typeof assessBefore) =>
            assess?.(one.facts, asOf).results.find((result) => result.programme === programme);
          expect(effectOf(one.before, one.after)).toBe(effect);
          expect([of(assessBefore)?.verdict, of(assessAfter)?.verdict]).toEqual([
            one.before.verdict,
            one.after.verdict,
          ]);
          expect(assessAfter?.(one.facts, asOf).warnings).toEqual([]);
        }
      }
    }
  });

  test("none of the fewest answers can be left out", () => {
    const [assessBefore, assessAfter] = [before, file].map((law) => createAssessor(law.rules));
    const smallest = impact.programmes.flatMap((one) =>
      effects.flatMap((effect) => {
        const found = one.smallest[effect];
        return found ? [{ programme: one.programme, effect, found }] : [];
      }),
    );
    expect(smallest.length).toBeGreaterThan(0);
    for (const { programme, effect, found } of smallest) {
      const { applicant, ...answers } = found.facts;
      const shows = (facts: object) => {
        const of = (assess: typeof assessBefore) =>
          assess?.({ ...facts, applicant }, asOf).results.find(
            (result) => result.programme === programme,
          );
        const [was, is] = [of(assessBefore), of(assessAfter)];
        return was && is && effectOf(was, is) === effect;
      };
      expect(shows(answers)).toBe(true);
      for (const id of Object.keys(answers)) {
        const { [id]: _, ...rest } = answers;
        expect([id, shows(rest)]).toEqual([id, false]);
      }
    }
  });
});

test("the same is the same again, and another seed makes other people", () => {
  const after = lawOfFile(banner);
  const again = impactOf({ before, after }, asOf, { people });
  expect(again).toEqual(impactOfFile(banner));
  const other = impactOf({ before, after }, asOf, { people, seed: 1 });
  expect(other.programmes[0]?.examples.gains).not.toEqual(again.programmes[0]?.examples.gains);
});

test("somebody is found who can have each programme that runs", () => {
  // A day on which all programmes run by the document.
  const day = "2019-09-01";
  const ended = rules.programmes.map(({ id }) => word({ programme: id, on: day, answer: "ended" }));
  const impact = impactOf({ before, after: lawOfFile(said(...ended)) }, day, { people: 2000 });
  const lost = impact.programmes.filter((one) => (sums(one).loses ?? 0) > 0);
  expect(lost.map((one) => one.programme)).toEqual(rules.programmes.map(({ id }) => id));
});

import { expect, test } from "vitest";
import { factIn, type KnownValue, rules } from "@/lib/policy";
import { atStakeOneIn, Dice, type Drawn, madeUp, redrawnOneIn, unknownOneIn } from "./made-up";

const count = 12_000;
const model = { applicant: "person", businessStaff: 5, graduate: true } as const;
const drawn = (fact: string, values: readonly KnownValue[], atStake: boolean): Drawn => ({
  fact: factIn(rules, fact),
  values,
  atStake,
});
const own = [
  drawn("district", ["ejin"], true),
  drawn("businessStaff", [4], true),
  drawn("graduate", [false], false),
  drawn("otherLoans", [true], false),
];
const people = [
  ...madeUp([model], () => own, rules, { count, isSound: () => true, dice: new Dice(1) }),
];
/** Of so many people, how many have this answer. */
const share = (fact: string, value: unknown): number =>
  people.filter((facts) => facts[fact] === value).length / count;

test("of the answers that a changed condition asks for every other one is drawn anew, of the others fewer", () => {
  const known = 1 - 1 / unknownOneIn;
  expect(share("businessStaff", 4)).toBeCloseTo(known / atStakeOneIn, 1);
  expect(share("businessStaff", 5)).toBeCloseTo(known * (1 - 1 / atStakeOneIn), 1);
  expect(share("graduate", false)).toBeCloseTo(known / redrawnOneIn, 1);
  expect(share("graduate", true)).toBeCloseTo(known * (1 - 1 / redrawnOneIn), 1);
});

test("some answers are not known, and what the model does not say is not stated", () => {
  for (const fact of ["businessStaff", "graduate", "otherLoans"]) {
    expect(share(fact, null)).toBeCloseTo(1 / unknownOneIn, 2);
  }
  expect(share("otherLoans", undefined)).toBeGreaterThan(0.8);
});

test("everybody lives in a district, in turn", () => {
  expect(share("district", "ejin")).toBeCloseTo(1 / 6, 3);
  expect(share("district", "outside")).toBe(0);
});

test("answers that contradict each other are drawn again", () => {
  const isSound = ({ graduate }: (typeof people)[number]) => graduate !== false;
  const sound = [...madeUp([model], () => own, rules, { count, isSound, dice: new Dice(1) })];
  expect(sound.every(isSound)).toBe(true);
});

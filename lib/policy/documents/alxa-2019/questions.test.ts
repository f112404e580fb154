import { describe, expect, test } from "vitest";
import type { Facts } from "../..";
import { assess } from "../../testing/assess";

const trainee: Facts = {
  applicant: "person",
  district: "ejin",
  completedTraining: true,
  certificates: ["training-completion"],
  hardshipRecognised: true,
};
const ofTheCourse = [
  "unemployedAtTraining",
  "certificateFromTraining",
  "trainingEndedOn",
  "benefitDuringTraining",
  "trainingAllowanceThisYear",
];

const resultOf = (facts: Facts, programme: string) =>
  assess(facts, "2019-09-01").results.find((result) => result.programme === programme);

describe("what presupposes an answer", () => {
  test("is asked once the answer is there", () => {
    const { questions } = assess(trainee, "2019-09-01");
    expect(questions).toEqual(expect.arrayContaining([...ofTheCourse, "trainingDays"]));
    expect(questions).not.toContain("completedTraining");
  });

  test("is not asked while the answer is unknown, and stays among what is missing", () => {
    const unsure = { ...trainee, completedTraining: null };
    const { questions, questionsEver } = assess(unsure, "2019-09-01");
    expect(questions).toContain("completedTraining");
    for (const id of ofTheCourse) {
      expect(questions).not.toContain(id);
      expect(questionsEver).toContain(id);
      expect(resultOf(unsure, "training-living-allowance")?.missing).toContain(id);
    }
  });

  test("is not asked once the answer is no, and no longer missing where that decides", () => {
    const untrained = { ...trainee, completedTraining: false };
    const { questions, questionsEver } = assess(untrained, "2019-09-01");
    for (const id of [...ofTheCourse, "trainingDays"]) {
      expect(questions).not.toContain(id);
      expect(questionsEver).not.toContain(id);
    }
    expect(resultOf(untrained, "training-living-allowance")).toMatchObject({
      verdict: "ineligible",
      missing: [],
    });
  });

  test("the place of insurance is asked of who is insured", () => {
    const asked = (insuredAs: string | null) => {
      const facts = { ...trainee, workStatus: "employed", insuredAs };
      return assess(facts, "2019-09-01").questions.includes("insuredHere");
    };
    expect(asked("enterprise")).toBe(true);
    expect(asked("flexible")).toBe(true);
    expect(asked("none")).toBe(false);
    expect(asked(null)).toBe(false);
    const unsure = { ...trainee, workStatus: "employed", certificates: ["skill-level"] };
    expect(resultOf(unsure, "skill-upgrade-subsidy")?.missing).toEqual(
      expect.arrayContaining(["insuredAs", "insuredHere"]),
    );
  });
});

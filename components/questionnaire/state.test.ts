import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Case } from "@/lib/case/case";
import { document } from "@/lib/policy";
import {
  randomDay,
  randomFacts,
  randomValue,
} from "@/lib/policy/documents/alxa-2019/testing/random-facts";
import {
  type Assessment,
  applicants,
  askingAhead,
  createAssessor,
  type Fact,
  type Facts,
  type FactValue,
  rulesUnder,
} from "@/lib/policy/engine";
import { forQuestionnaire } from "@/lib/policy/for-browser";
import { END, START } from "./actions";
import {
  factsOnPage,
  ownFacts,
  positionAfter,
  positionBefore,
  positionFor,
  questionnaireStateOf,
} from "./state";
import { laidOff } from "./testing/known-people";

const rules = rulesUnder(forQuestionnaire(document).rules, "document");
const { facts } = rules;
const assess = createAssessor(rules);
const ask = askingAhead(rules, assess);
const today = "2026-11-23";

const state = (given: Facts, asOf = today) =>
  questionnaireStateOf(ask, rules, { asOf, facts: given }, today);

const anyKind = fc.constantFrom(...applicants);

/** What an answer can change: a verdict, a figure, a source of money. */
function outcome({ results }: Assessment): string {
  return JSON.stringify(
    results.map(({ verdict, amount, funding }) => [verdict, amount.yuan, funding]),
  );
}

describe("the questions asked", () => {
  const wholeCase = fc.tuple(anyKind, randomDay).chain(([applicant, asOf]) =>
    fc.record({
      asOf: fc.constant(asOf),
      known: randomFacts(facts, applicant, asOf, 10),
      // One answer in so many is 不清楚.
      unsure: fc.constantFrom(2, 5, 1000),
    }),
  );

  test("come to an end, each asked once and counted, and are announced until the last", () => {
    fc.assert(
      fc.property(wholeCase, ({ asOf, known, unsure }) => {
        let given: Facts = { applicant: known.applicant, district: known.district };
        let now = state(given, asOf);
        for (let asked = 1; now.progress.next !== null; asked++) {
          const { next, about } = now.progress;
          expect(about).toBeGreaterThan(0);
          expect(given).not.toHaveProperty(next);
          given = { ...given, [next]: asked % unsure === 0 ? null : (known[next] ?? null) };
          now = state(given, asOf);
          expect(now.answered).toBe(asked + 2);
        }
        expect(now.progress.about).toBe(0);
        expect(positionAfter(now)).toBe(END);
      }),
      { numRuns: 60 },
    );
  });

  test("are as many as announced for who goes on with 不清楚", () => {
    fc.assert(
      fc.property(wholeCase, fc.nat(6), ({ asOf, known }, first) => {
        let given: Facts = { applicant: known.applicant, district: known.district };
        let now = state(given, asOf);
        for (let asked = 0; asked < first && now.progress.next !== null; asked++) {
          given = { ...given, [now.progress.next]: known[now.progress.next] ?? null };
          now = state(given, asOf);
        }
        for (let left = now.progress.about; left > 0; left--) {
          expect(now.progress.about).toBe(left);
          given = { ...given, [now.progress.next ?? ""]: null };
          now = state(given, asOf);
        }
        expect(now.progress).toEqual({ next: null, about: 0 });
      }),
      { numRuns: 30 },
    );
  });

  const partialCase = fc
    .tuple(anyKind, randomDay, fc.constantFrom(1, 3, 6, 8))
    .chain(([applicant, asOf, known]) =>
      randomFacts(facts, applicant, asOf, known).map((given) => ({ given, asOf })),
    )
    // No rate is below 0 or above 100 %: such a rate settles the comparison, and yet its other figures count as open.
    .filter(({ given }) => ![0, 100].some((rate) => rate === given.localUnemploymentPercent));

  /** A value of the fact's type, now and then a number at the very ends. */
  const anyValue = (fact: Fact, around: number): fc.Arbitrary<FactValue> =>
    fact.type === "number"
      ? fc.oneof(
          { weight: 4, arbitrary: randomValue(fact, around) },
          { weight: 1, arbitrary: fc.constantFrom(fact.min, fact.max) },
        )
      : randomValue(fact, around);

  /** Whether two answers to the question lead to different outcomes, the rest known or not. */
  function canMatter(question: string, given: Facts, asOf: string): boolean {
    const around = Number(asOf.replaceAll("-", ""));
    const own = facts.filter(({ subjects }) => subjects.includes(given.applicant));
    const asked = own.find(({ id }) => id === question);
    if (!asked) return false;
    const { results } = assess(given, asOf);
    const concerned = results.flatMap(({ missing, pending, amount }) => {
      const open = [...missing, ...pending, ...amount.needs];
      return open.includes(question) ? open : [];
    });
    const others = own.filter(({ id }) => id !== question && concerned.includes(id));
    const drawn = fc.tuple(
      fc.tuple(anyValue(asked, around), anyValue(asked, around)),
      fc.tuple(...others.map((fact) => fc.option(anyValue(fact, around), { freq: 3 }))),
    );
    const found = (numRuns: number): boolean =>
      fc.sample(drawn, { numRuns, seed: 7 }).some(([answers, rest]) => {
        const filled = Object.fromEntries(others.map(({ id }, index) => [id, rest[index] ?? null]));
        const [one, other] = answers.map((answer) =>
          outcome(assess({ ...given, ...filled, [question]: answer }, asOf)),
        );
        return one !== other;
      });
    return found(60) || found(4000);
  }

  test("can each change something", () => {
    fc.assert(
      fc.property(partialCase, ({ given, asOf }) => {
        const { next } = state(given, asOf).progress;
        if (next !== null) expect(canMatter(next, given, asOf), `${next} on ${asOf}`).toBe(true);
      }),
      { numRuns: 250 },
    );
  });
});

describe("what a step opens", () => {
  /** Not registered, and why they left and what they have paid in is not known yet. */
  const outOfWork: Facts = {
    ...laidOff,
    leftJobInvoluntarily: undefined,
    unemploymentInsuranceMonths: undefined,
    laidOff: false,
    hardshipCircumstances: [],
  };

  test("is asked of who is not registered yet: the reason for leaving, then the months", () => {
    const start = state(outOfWork).progress;
    expect(start.next).toBe("leftJobInvoluntarily");
    const left = { ...outOfWork, leftJobInvoluntarily: true };
    expect(state(left).progress.next).toBe("unemploymentInsuranceMonths");
    expect(state({ ...left, unemploymentInsuranceMonths: 12 }).progress.next).toBeNull();
  });

  test("is not asked of who cannot take the step, nor where the step is not known to open anything", () => {
    const unwilling = { ...outOfWork, wantsWork: false };
    expect(state(unwilling).open).not.toContain("leftJobInvoluntarily");
    const quit = { ...outOfWork, leftJobInvoluntarily: false };
    expect(state(quit).open).not.toContain("unemploymentInsuranceMonths");
  });

  test("matters: an answer that a step waits for is not marked as changing nothing", () => {
    const answered = { ...outOfWork, leftJobInvoluntarily: true };
    expect(state(answered).irrelevant).not.toContain("leftJobInvoluntarily");
    expect(state({ ...answered, wantsWork: false }).irrelevant).toContain("leftJobInvoluntarily");
  });
});

describe("不清楚 ends what it is about", () => {
  test("of a business, a course, a registration: nothing more is asked of them", () => {
    let given: Facts = { applicant: "person", district: "alxa-left" };
    const asked: string[] = [];
    for (let now = state(given); now.progress.next !== null; now = state(given)) {
      asked.push(now.progress.next);
      given = { ...given, [now.progress.next]: null };
    }
    expect(asked).toContain("business");
    for (const id of ["firstBusiness", "businessRegisteredOn", "otherLoans", "loanGroups"]) {
      expect(asked).not.toContain(id);
    }
    expect(asked.length).toBeLessThanOrEqual(22);
  });
});

describe("a page", () => {
  const pageOf = (id: string, given: Facts): readonly string[] => {
    const now = state(given);
    const fact = facts.find((one) => one.id === id);
    return fact ? factsOnPage(facts, now, fact).map((one) => one.id) : [];
  };
  const adult: Facts = {
    applicant: "person",
    district: "alxa-left",
    workStatus: "unemployed",
    birthDate: "1991-03-27",
  };

  test("asks what is one idea together, as long as both matter", () => {
    expect(pageOf("canWork", adult)).toEqual(["canWork", "wantsWork"]);
    expect(pageOf("wantsWork", adult)).toEqual(["wantsWork"]);
    expect(pageOf("canWork", { ...adult, workStatus: "student" })).not.toContain("wantsWork");
    const answered = { ...adult, canWork: true, wantsWork: true };
    expect(pageOf("canWork", answered)).toEqual(["canWork", "wantsWork"]);
  });

  test("is gone back to whole", () => {
    const value: Case = { asOf: null, facts: { ...adult, canWork: true, wantsWork: true } };
    expect(positionBefore(rules, value, "registeredUnemployed")).toBe("canWork");
    expect(positionBefore(rules, value, "canWork")).toBe("birthDate");
  });
});

describe("places", () => {
  const value: Case = {
    asOf: null,
    facts: { applicant: "person", district: "alxa-left", workStatus: "employed", birthDate: null },
  };
  const here = state(value.facts);

  test("the way back leads through the given answers to the first page", () => {
    const next = here.progress.next ?? "";
    expect(positionBefore(rules, value, next)).toBe("birthDate");
    expect(positionBefore(rules, value, "birthDate")).toBe("workStatus");
    expect(positionBefore(rules, value, "workStatus")).toBe(START);
    expect(positionBefore(rules, value, END)).toBe("birthDate");
  });

  test("a place that the case does not have leads to where the case leads", () => {
    const next = positionAfter(here);
    expect(positionFor(facts, here, "birthDate")).toBe("birthDate");
    expect(positionFor(facts, here, END)).toBe(next);
    expect(positionFor(facts, here, "enterpriseSize")).toBe(next);
    expect(positionFor(facts, here, "trainingReviewPassed")).toBe(next);
    expect(positionFor(facts, here, "districtUnderPressure")).toBe(next);
    expect(positionFor(facts, here, "toString")).toBe(next);
    expect(positionFor(facts, null, "birthDate")).toBe(START);
  });

  test("an office's facts are never asked in turn", () => {
    for (const applicant of applicants) {
      const own = ownFacts(facts, { asOf: null, facts: { applicant } });
      expect(own.filter(({ holder }) => holder !== "applicant")).toEqual([]);
    }
  });

  test("who one is counts among the answers, and so does 不清楚", () => {
    expect(here.answered).toBe(4);
  });
});

import { type Assess, createAssessor, type Rules, type Verdict } from "@/lib/policy/engine";
import { type Answer, ask, type Question, type Solve, type Witness } from "./ask";
import type { Surprise } from "./surprise";

/** What an assessment must say of somebody whom a solver found. */
export interface Expected {
  readonly rules: Rules;
  readonly programme: string;
  /** By requirement, the test of the question that is its own. */
  readonly tests: ReadonlyMap<string, number>;
  /** Left out: any. */
  readonly verdicts?: readonly Verdict[];
}

/** A question whose answer can be held against assessments. */
export type Inquiry = Omit<Question, "days"> & { readonly expected: readonly Expected[] };

/** Asks a solver, holds each witness against an assessment, and counts both. */
export class Prover {
  private readonly solve: Solve;
  private readonly assessors = new Map<Rules, Assess>();
  /** Questions asked of the solver. */
  asked = 0;
  /** People found, each of whom was assessed. */
  found = 0;
  readonly misread: Surprise[] = [];

  constructor(solve: Solve) {
    this.solve = solve;
  }

  /**
   * Somebody of whom one of the inquiries tells, looked for on plain days first; nobody, where that is proved of all of them.
   *
   * @example await prover.seek([inquiry]) // "nobody"
   */
  async seek(inquiries: readonly Inquiry[]): Promise<Answer> {
    let nobody: Answer = "nobody";
    for (const days of ["plain", "all"] as const) {
      nobody = "nobody";
      for (const inquiry of inquiries) {
        this.asked += 1;
        const answer = await ask({ ...inquiry, days }, this.solve);
        if (typeof answer !== "string") {
          this.found += 1;
          this.compare(answer, inquiry.expected);
          return answer;
        }
        if (answer === "undecided") nobody = "undecided";
      }
    }
    return nobody;
  }

  private assessorOf(rules: Rules): Assess {
    const known = this.assessors.get(rules) ?? createAssessor(rules);
    this.assessors.set(rules, known);
    return known;
  }

  private compare(witness: Witness, expected: readonly Expected[]): void {
    const { facts, asOf, statedOn, statuses } = witness;
    for (const { rules, programme, tests, verdicts } of expected) {
      const requirements = rules.programmes.find(({ id }) => id === programme)?.requirements ?? [];
      const result = this.assessorOf(rules)(facts, asOf, { statedOn }).results.find(
        (one) => one.programme === programme,
      );
      const agrees =
        result !== undefined &&
        (verdicts?.includes(result.verdict) ?? true) &&
        requirements.every(({ id }, index) => {
          const test = tests.get(id);
          return test === undefined || statuses[test] === result.statuses[index];
        });
      if (!agrees) this.misread.push({ kind: "misread", programme, witness });
    }
  }
}

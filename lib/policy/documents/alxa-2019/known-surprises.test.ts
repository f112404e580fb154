import { afterAll, beforeAll, expect, test } from "vitest";
import { proveRequirement } from "@/lib/proof/programmes";
import { Prover } from "@/lib/proof/prover";
import { type Solver, startSolver } from "@/lib/proof/solver";
import { type Surprise, sorted } from "@/lib/proof/surprise";
import { amended } from "../../engine/law/fold";
import { alxa2019 } from ".";
import { knownSurprises } from "./known-surprises";

let solver: Solver;
beforeAll(async () => {
  solver = await startSolver();
});
afterAll(() => solver.end());

test.each(knownSurprises)("$id is still so", async (known) => {
  const { rules } = alxa2019;
  const prover = new Prover(solver.solve);
  const surprises: Surprise[] = [];
  for (const programme of known.programmes) {
    const laws = [rules, amended(rules)];
    surprises.push(...(await proveRequirement(programme, known.requirement, laws, prover)));
  }
  expect(sorted([...surprises, ...prover.misread], [known]).unexpected).toEqual([]);
  expect(surprises.length).toBe(known.programmes.length);
  expect(surprises.every((one) => "proved" in one && one.proved)).toBe(true);
});

import { amended, type PolicyDocument } from "@/lib/policy/engine";
import type { Solve } from "./ask";
import { type PairProof, provePair } from "./pairs";
import { type ProgrammeProof, proveProgramme } from "./programmes";
import { Prover } from "./prover";
import { proveRelaxations, type RelaxationProof } from "./relaxations";
import { type Sorted, sorted } from "./surprise";

/** What was proved of the rules of a document, alone and with the later papers. */
export interface Proof extends Sorted {
  readonly programmes: readonly ProgrammeProof[];
  readonly pairs: readonly PairProof[];
  readonly relaxations: readonly RelaxationProof[];
  /** Questions asked of the solver. */
  readonly asked: number;
  /** People whom the solver found, each held against an assessment. */
  readonly found: number;
}

/**
 * Proves the rules of a document, alone and as amended by its papers: every programme can be had, no requirement follows from the others, no comparison is
 * idle, each pair that may not be taken together can clash, and what is to relax refuses nobody. Each witness is held against an assessment.
 *
 * @example (await prove(document, solver.solve)).unexpected // []
 */
export async function prove(
  { rules, knownSurprises }: Pick<PolicyDocument, "rules" | "knownSurprises">,
  solve: Solve,
): Promise<Proof> {
  const prover = new Prover(solve);
  const laws = [rules, amended(rules)];
  const programmes: ProgrammeProof[] = [];
  for (const { id } of rules.programmes) {
    programmes.push(await proveProgramme(id, laws, prover));
  }
  const pairs: PairProof[] = [];
  for (const { pair } of rules.notTogether) pairs.push(await provePair(pair, laws, prover));
  const relaxations = await proveRelaxations(rules, prover);
  const surprises = [...programmes, ...pairs, ...relaxations].flatMap((one) => one.surprises);
  return {
    ...sorted([...surprises, ...prover.misread], knownSurprises),
    programmes,
    pairs,
    relaxations,
    asked: prover.asked,
    found: prover.found,
  };
}

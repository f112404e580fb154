import { init, killThreads } from "z3-solver";
import type { Solve } from "./ask";

/** A solver of this process. */
export interface Solver {
  readonly solve: Solve;
  /** Ends its threads, without which the process would not end. */
  readonly end: () => Promise<void>;
}

/** So much work goes into a question before the solver gives up, counted and not timed: on a busy machine it answers the same. */
const patience = 20_000_000;

/**
 * Starts Z3. Nothing is left of one script when the next is asked; one that was asked before is answered at once.
 *
 * @example await (await startSolver()).solve("(declare-const |boats| Int) (assert (= |boats| 2))", [["boats", "Int"]]) // [2]
 */
export async function startSolver(): Promise<Solver> {
  const { Context, em } = await init();
  const { Solver, Int, Bool, isTrue } = new Context("rules");
  const answers = new Map<string, Awaited<ReturnType<Solve>>>();

  const answer: Solve = async (script, wanted) => {
    const solver = new Solver();
    try {
      solver.set("rlimit", patience);
      solver.fromString(script);
      const verdict = await solver.check();
      if (verdict !== "sat") return verdict === "unsat" ? "nobody" : "undecided";
      const model = solver.model();
      return wanted.map(([name, sort]) =>
        sort === "Bool"
          ? Number(isTrue(model.eval(Bool.const(name), true)))
          : Number(model.eval(Int.const(name), true).sexpr().replace(/[() ]/g, "")),
      );
    } finally {
      solver.release();
    }
  };

  return {
    solve: async (script, wanted) => {
      const known = answers.get(script) ?? (await answer(script, wanted));
      answers.set(script, known);
      return known;
    },
    end: async () => {
      await killThreads(em);
    },
  };
}

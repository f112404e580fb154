import {
  type Amendment,
  amended,
  type LawChange,
  type Programme,
  programmesOf,
  type Requirement,
  type Rules,
} from "@/lib/policy/engine";
import { daysThatMatter } from "./days";
import type { Inquiry, Prover } from "./prover";
import { and, not, type Smt } from "./smt";
import type { Surprise } from "./surprise";
import type { Truth } from "./surroundings";

/** What is proved of later papers that are to relax a requirement: whoever met it still does, and somebody meets it who did not. */

export interface RelaxationProof {
  readonly paper: string;
  readonly programme: string;
  readonly requirement: string;
  readonly surprises: readonly Surprise[];
}

/** One change with where it stands. */
interface Placed {
  readonly paper: string;
  readonly amendment: Amendment;
  readonly change: LawChange;
}

const placed = ({ instruments }: Rules): readonly Placed[] =>
  instruments.flatMap(({ id, amendments }) =>
    amendments.flatMap((amendment) =>
      amendment.changes.map((change) => ({ paper: id, amendment, change })),
    ),
  );

/** Whether a change is to relax: it says so, or the clause that permits it lets requirements only be relaxed. */
function isToRelax({ change, amendment }: Placed, { permits }: Rules): boolean {
  if ("relax" in change || "options" in change) return true;
  const isOfRequirements = permits.some(
    ({ clause, what }) => clause === amendment.under && what === "requirements",
  );
  return isOfRequirements && ("set" in change || "replace" in change || "drop" in change);
}

/** The rules as amended by all papers but for one change. */
const without = (rules: Rules, { change: left }: Placed): Rules =>
  amended({
    ...rules,
    instruments: rules.instruments.map((instrument) => ({
      ...instrument,
      amendments: instrument.amendments.map((amendment) => ({
        ...amendment,
        changes: amendment.changes.filter((change) => change !== left),
      })),
    })),
  });

/** The same requirement with a change and without it. */
interface Changed {
  readonly programme: { readonly before: Programme; readonly after: Programme };
  readonly requirement: { readonly before: Requirement; readonly after: Requirement };
}

function changedBy(one: Placed, before: Rules, after: Rules): readonly Changed[] {
  return programmesOf(one.change, after).flatMap((id) => {
    const old = before.programmes.find((programme) => programme.id === id);
    const own = after.programmes.find((programme) => programme.id === id);
    if (!old || !own) return [];
    return own.requirements.flatMap((requirement) => {
      const written = old.requirements.find((other) => other.id === requirement.id);
      if (!written || JSON.stringify(written.test) === JSON.stringify(requirement.test)) return [];
      return [
        {
          programme: { before: old, after: own },
          requirement: { before: written, after: requirement },
        },
      ];
    });
  });
}

/** Somebody on a day that matters, by how the requirement stands without the change and with it. */
function inquiriesOf(
  { programme, requirement }: Changed,
  rules: { readonly before: Rules; readonly after: Rules },
  goal: (before: Truth, after: Truth) => Smt,
): readonly Inquiry[] {
  const { before, after } = rules;
  const known = new Set(after.facts.map(({ id }) => id));
  const facts = [...after.facts, ...before.facts.filter(({ id }) => !known.has(id))];
  const days = new Set([
    ...daysThatMatter([programme.before], before),
    ...daysThatMatter([programme.after], after),
  ]);
  return [...days].sort().map((asOf) => ({
    rules: { ...after, facts },
    applicant: programme.after.applicant,
    asOf,
    asked: false,
    tests: [requirement.before.test, requirement.after.test],
    goal: ([old, own]) => (old && own ? goal(old, own) : "false"),
    expected: [
      { rules: before, programme: programme.after.id, tests: new Map([[requirement.after.id, 0]]) },
      { rules: after, programme: programme.after.id, tests: new Map([[requirement.after.id, 1]]) },
    ],
  }));
}

/**
 * Proves of every change that is to relax a requirement that it refuses nobody who met it, and helps somebody. `rules` are those of the document, with
 * all papers and none of them folded in.
 *
 * @example (await proveRelaxations(rules, prover)).flatMap(({ surprises }) => surprises) // []
 */
export async function proveRelaxations(
  rules: Rules,
  prover: Prover,
): Promise<readonly RelaxationProof[]> {
  const proofs: RelaxationProof[] = [];
  const after = amended(rules);
  for (const one of placed(rules).filter((change) => isToRelax(change, rules))) {
    const before = without(rules, one);
    for (const changed of changedBy(one, before, after)) {
      const about = {
        paper: one.paper,
        programme: changed.programme.after.id,
        requirement: changed.requirement.after.id,
      };
      const laws = { before, after };
      const refused = await prover.seek(
        inquiriesOf(changed, laws, (old, own) => and(old.yes, not(own.yes))),
      );
      const helped = await prover.seek(
        inquiriesOf(changed, laws, (old, own) => and(not(old.yes), own.yes)),
      );
      const surprises: Surprise[] = [];
      if (refused !== "nobody") {
        const witness = refused === "undecided" ? null : refused;
        surprises.push({ kind: "refuses", ...about, witness });
      }
      if (typeof helped === "string") {
        surprises.push({ kind: "helpsNobody", ...about, proved: helped === "nobody" });
      }
      proofs.push({ ...about, surprises });
    }
  }
  return proofs;
}

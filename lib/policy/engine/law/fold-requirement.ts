import type { Condition, Requirement } from "../language/condition";
import { all, any } from "../language/constructors";
import type { LawChange } from "../language/law";
import type { Programme } from "../language/programme";
import { openRequirement } from "./open";
import { besides, countingOn, type PaperChange } from "./papers";
import type { Papers } from "./papers-of";
import { conditionOver } from "./stretches";
import { conditionWith, type FigureValues } from "./substitute";

/** Folds later papers into the requirements of a programme. */

const open = (fact: string): Condition => ({ op: "is", fact, value: true });

/**
 * What figures are on a day in a district, where papers have changed them; null: not known.
 *
 * @example valuesOn(new Map([[staff.id, papers.ofFigure(staff.id)]]), "2020-01-01", "ejin")
 */
export function valuesOn(
  papers: ReadonlyMap<string, readonly PaperChange[]>,
  day: string,
  district: string,
): FigureValues {
  const values = new Map<string, number | null>();
  for (const [figure, changes] of papers) {
    const counting = countingOn(changes, day, district);
    if (!counting) continue;
    const { change } = counting.change;
    values.set(figure, counting.lapsed || !("set" in change) ? null : change.value);
  }
  return values;
}

/** The same, with the changes of one rank under permitting clauses, beside the rule. */
function valuesBeside(
  values: FigureValues,
  papers: ReadonlyMap<string, readonly PaperChange[]>,
  rank: string,
  day: string,
  district: string,
): FigureValues {
  const beside = new Map(values);
  for (const [figure, changes] of papers) {
    for (const { change, instrument } of besides(changes, day, district)) {
      if (instrument.rank === rank && "set" in change) beside.set(figure, change.value);
    }
  }
  return beside;
}

/** A requirement's line on a day, where changes of the requirement itself count: the strongest decides, and what widens stands beside the rest. */
function lineOf(
  written: Condition,
  changes: readonly PaperChange[],
  office: string,
  day: string,
  district: string,
): Condition {
  const counting = countingOn(changes, day, district);
  if (!counting) return written;
  const { change } = counting.change;
  const rest = changes.filter((one) => one !== counting.change);
  const old = () => lineOf(written, rest, office, day, district);
  const widens = "relax" in change || "options" in change;
  if (counting.lapsed) return widens ? any(old(), open(office)) : open(office);
  if (widens) return any(old(), widened(change));
  return "replace" in change ? change.requirement.test : all();
}

/** The line that a change adds beside the old one. */
function widened(change: LawChange): Condition {
  if ("options" in change) return { op: "has", fact: change.fact, values: change.members };
  return "relax" in change || "replace" in change ? change.requirement.test : all();
}

/**
 * A requirement with its line on each day and in each district; the same where no paper touches it.
 *
 * @example foldRequirement(papers, startupLoanGraduate, requirementIn(startupLoanGraduate, "staff")).papers // ["ejin-2020"]
 */
export function foldRequirement(
  papers: Papers,
  programme: Programme,
  requirement: Requirement,
): Requirement {
  const { rules } = papers;
  const own = papers.ofRequirement(programme.id, requirement.id);
  const tests = [requirement.test, ...own.map(({ change }) => widened(change))];
  const figures = papers.ofFiguresIn(tests);
  const touching = [...own, ...[...figures.values()].flat()];
  if (touching.length === 0) return requirement;
  const office = openRequirement(programme.id, requirement.id);
  const at = (day: string, district: string): Condition => {
    const line = lineOf(requirement.test, own, office, day, district);
    const values = valuesOn(figures, day, district);
    const beside = besides(own, day, district);
    const ranksBeside = new Set(
      [
        ...beside,
        ...[...figures.values()].flatMap((changes) => besides(changes, day, district)),
      ].map(({ instrument }) => instrument.rank),
    );
    const lines = [...ranksBeside].map((rank) => {
      const change = beside.find(({ instrument }) => instrument.rank === rank)?.change;
      const ofRank = valuesBeside(values, figures, rank, day, district);
      return conditionWith(change ? widened(change) : line, ofRank);
    });
    const plain = conditionWith(line, values);
    return lines.length === 0 ? plain : any(plain, ...lines);
  };
  const amendments = touching.map(({ amendment }) => amendment);
  return {
    ...requirement,
    test: conditionOver({ amendments, rules, at }),
    papers: idsOf(touching),
  };
}

const idsOf = (changes: readonly PaperChange[]): readonly string[] => [
  ...new Set(changes.map(({ instrument }) => instrument.id)),
];

/** A requirement that only a later paper has. */
function addedRequirement(papers: Papers, programme: Programme, id: string): Requirement {
  const own = papers
    .ofKind("add", programme.id)
    .filter(({ change }) => "requirement" in change && change.requirement.id === id);
  const [{ change, instrument }] = own as [PaperChange];
  const { words, reading } = (change as Extract<LawChange, { add: string }>).requirement;
  const office = openRequirement(programme.id, id);
  const at = (day: string, district: string): Condition => {
    const counting = countingOn(own, day, district);
    if (!counting) return all();
    const { change } = counting.change;
    return counting.lapsed || !("add" in change) ? open(office) : change.requirement.test;
  };
  const test = conditionOver({
    amendments: own.map(({ amendment }) => amendment),
    rules: papers.rules,
    at,
  });
  return {
    id,
    outside: instrument.id,
    words,
    ...(reading && { reading }),
    test,
    papers: idsOf(own),
  };
}

/**
 * The requirements that only later papers have.
 *
 * @example addedRequirements(papers, programme).map(({ outside }) => outside) // the papers that add them
 */
export function addedRequirements(papers: Papers, programme: Programme): readonly Requirement[] {
  const ids = papers
    .ofKind("add", programme.id)
    .flatMap(({ change }) => ("requirement" in change ? change.requirement.id : []));
  return [...new Set(ids)].map((id) => addedRequirement(papers, programme, id));
}

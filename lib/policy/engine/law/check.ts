import { compileAmount } from "../amounts";
import { conditionCompiler } from "../conditions";
import type { Condition } from "../language/condition";
import type { Fact, FactValue } from "../language/fact";
import type { Amendment, Figure, Instrument, LawChange, Permit } from "../language/law";
import { ranks } from "../language/law";
import type { Programme, Rules } from "../language/programme";
import { FactLayout } from "../situation";
import { factsOf } from "../walk";
import { amended } from "./fold";
import { changesOf, type PaperChange, type Placed, precedence } from "./papers";
import { refusedBy } from "./relaxation";
import { conditionWith, figuresIn } from "./substitute";
import { programmeOf, programmesOf } from "./touches";

/** What can be wrong with later papers, found before they are folded into the rules. */
export type LawProblem = { readonly place: readonly (string | number)[] } & (
  | {
      readonly code: "noSuchFigure" | "noSuchProgramme" | "noSuchRequirement" | "noSuchDistrict";
      readonly name: string;
    }
  | { readonly code: "sameId"; readonly name: string }
  | { readonly code: "underMissing" }
  /** The clause does not let this rank change this. */
  | { readonly code: "notPermitted"; readonly clause: string }
  | { readonly code: "endsBeforeItBegins" }
  | { readonly code: "outOfRange"; readonly most: number }
  /** With so many decimals, amounts would no longer be counted to the fen. */
  | { readonly code: "tooExact" }
  /** Nothing says in which district such an applicant is. */
  | { readonly code: "noDistrict"; readonly name: string }
  /** Two papers of equal rank, issued and in force from the same days, change the same. */
  | { readonly code: "clash"; readonly papers: readonly [string, string] }
  /** A change that is to relax refuses somebody whom the document takes: an example. */
  | { readonly code: "doesNotRelax"; readonly example: Readonly<Record<string, FactValue>> }
);

/** What is wrong, without where. */
type Fault = LawProblem extends infer P ? (P extends unknown ? Omit<P, "place"> : never) : never;

/** What two changes that count for the same have in common; null where several count side by side. */
function subjectOf(change: LawChange): string | null {
  if ("set" in change) return `figure ${change.set}`;
  if ("names" in change) return `name ${change.names}`;
  if ("options" in change) return null;
  const programme = programmeOf(change);
  if ("requirement" in change) return `requirement ${programme}.${change.requirement.id}`;
  if ("amount" in change) return `amount ${programme}`;
  return `${"papers" in change ? "papers" : "days"} ${programme}`;
}

const overlap = (one: Amendment, other: Amendment): boolean =>
  !one.districts ||
  !other.districts ||
  one.districts.some((district) => other.districts?.includes(district));

const clashes = (one: PaperChange, other: PaperChange): boolean =>
  subjectOf(one.change) !== null &&
  subjectOf(one.change) === subjectOf(other.change) &&
  (one.amendment.under === undefined) === (other.amendment.under === undefined) &&
  overlap(one.amendment, other.amendment) &&
  precedence(one, other) === 0;

/**
 * Whether a programme has a condition that reads where the applicant is.
 *
 * @example readsDistrict(skillUpgradeSubsidy, rules) // false: it goes by the place of insurance
 */
export const readsDistrict = (
  { requirements }: Pick<Programme, "requirements">,
  { places }: Pick<Rules, "places">,
): boolean => requirements.some(({ test }) => factsOf(test).includes(places.fact));

const readsFigure = (test: Condition, figure: string, { figures }: Rules): boolean =>
  figuresIn(test, figures).some(({ id }) => id === figure);

/** Whether a permitting clause covers a change, wherever it names the programme. */
function covers(permit: Permit, change: LawChange, rules: Rules): boolean {
  const programmes = programmesOf(change, rules);
  const named = permit.programmes;
  if (named !== null && !programmes.every((id) => named.includes(id))) return false;
  switch (permit.what) {
    case "words":
      return "papers" in change || "names" in change;
    case "options":
      return "options" in change;
    case "anything":
      return programmes.length > 0;
    case "requirements":
      return "set" in change
        ? rules.programmes.some(
            ({ id, requirements }) =>
              programmes.includes(id) &&
              requirements.some(({ test }) => readsFigure(test, change.set, rules)),
          )
        : "relax" in change || "replace" in change || "drop" in change || "options" in change;
    default:
      return permit.what satisfies never;
  }
}

/** A change under a clause that lets requirements be relaxed, and refuses somebody whom the document takes. */
function notRelaxing({ change }: PaperChange, rules: Rules): Fault | null {
  for (const programme of rules.programmes) {
    if (!programmesOf(change, rules).includes(programme.id)) continue;
    for (const { id, test } of programme.requirements) {
      const line = lineAfter(change, id, test, rules);
      const example = line && refusedBy(test, line, rules);
      if (example) return { code: "doesNotRelax", example };
    }
  }
  return null;
}

/** The line of a requirement by a change alone; null where the change is not about it, refuses nobody, or cannot be told. */
function lineAfter(
  change: LawChange,
  requirement: string,
  test: Condition,
  rules: Rules,
): Condition | null {
  if ("set" in change && change.value !== null) {
    return readsFigure(test, change.set, rules)
      ? conditionWith(test, new Map([[change.set, change.value]]))
      : null;
  }
  if (!("requirement" in change) || change.requirement.id !== requirement) return null;
  return "replace" in change ? change.requirement.test : null;
}

/** How many decimals a figure can have. @example decimalsOf(figures.individualCeiling) // 2 */
export const decimalsOf = ({ unit }: Pick<Figure, "unit">): number =>
  unit === "percent" || unit === "yuan" ? 2 : 0;

function figureFaults(change: Extract<LawChange, { set: string }>, rules: Rules): readonly Fault[] {
  const figure = rules.figures.find(({ id }) => id === change.set);
  if (!figure) return [{ code: "noSuchFigure", name: change.set }];
  const { value } = change;
  const decimals = decimalsOf(figure);
  const fits =
    value === null ||
    (value >= 0 && value <= figure.max && Number(value.toFixed(decimals)) === value);
  return fits ? [] : [{ code: "outOfRange", most: figure.max }];
}

/** What a change names that is not there. */
function namingFaults(change: LawChange, rules: Rules): readonly Fault[] {
  if ("set" in change) return figureFaults(change, rules);
  if ("names" in change) return [];
  const [id = ""] = programmesOf(change, rules);
  const programme = rules.programmes.find((one) => one.id === id);
  if (!programme) return [{ code: "noSuchProgramme", name: id }];
  const isOfOld = "requirement" in change && !("add" in change);
  const known = !isOfOld || programme.requirements.some((one) => one.id === change.requirement.id);
  return known ? [] : [{ code: "noSuchRequirement", name: change.requirement.id }];
}

function permitFaults(one: PaperChange, rules: Rules): readonly Fault[] {
  const { change, amendment, instrument } = one;
  const { under } = amendment;
  if (under === undefined) {
    return instrument.rank === ranks.at(-1) ? [{ code: "underMissing" }] : [];
  }
  const permit = rules.permits
    .filter(({ clause }) => clause === under)
    .find((candidate) => covers(candidate, change, rules));
  if (!permit) return [{ code: "notPermitted", clause: under }];
  const fault = permit.what === "requirements" ? notRelaxing(one, rules) : null;
  return fault ? [fault] : [];
}

function districtFaults({ change, amendment }: PaperChange, rules: Rules): readonly Fault[] {
  const { districts } = amendment;
  if (!districts) return [];
  return programmesOf(change, rules).flatMap((id): readonly Fault[] => {
    const programme = rules.programmes.find((one) => one.id === id);
    return programme && !readsDistrict(programme, rules) ? [{ code: "noDistrict", name: id }] : [];
  });
}

const isPlaceWith =
  (district: string, { places }: Rules) =>
  (fact: Fact): boolean =>
    fact.id === places.fact &&
    district !== places.elsewhere &&
    fact.type === "choice" &&
    fact.options.some(({ id }) => id === district);

function amendmentProblems(
  { from, to, districts = [] }: Amendment,
  place: LawProblem["place"],
  rules: Rules,
): readonly LawProblem[] {
  const ends = typeof to === "string" && to < from;
  return [
    ...(ends ? [{ place: [...place, "to"], code: "endsBeforeItBegins" } as const] : []),
    ...districts.flatMap((name, index): readonly LawProblem[] =>
      rules.facts.some(isPlaceWith(name, rules))
        ? []
        : [{ place: [...place, "districts", index], code: "noSuchDistrict", name }],
    ),
  ];
}

/**
 * What is wrong with papers that are to be added to the rules, every error at once; the rules' own papers are taken to be right, and may clash
 * with the new ones. Places begin with `instruments` and the index in `added`.
 *
 * @example lawProblems(rules, operatorsInstruments).map(({ code }) => code) // ["notPermitted"]
 */
export function lawProblems(rules: Rules, added: readonly Instrument[]): readonly LawProblem[] {
  const known: readonly PaperChange[] = changesOf(rules.instruments);
  const changes: readonly Placed[] = changesOf(added);
  const ids = [...rules.instruments, ...added].map(({ id }) => id);
  const problems: LawProblem[] = added.flatMap(({ id }, index): readonly LawProblem[] =>
    ids.filter((other) => other === id).length > 1
      ? [{ place: ["instruments", index, "id"], code: "sameId", name: id }]
      : [],
  );
  for (const [index, { amendments }] of added.entries()) {
    for (const [nth, amendment] of amendments.entries()) {
      const place = ["instruments", index, "amendments", nth];
      problems.push(...amendmentProblems(amendment, place, rules));
    }
  }
  for (const [index, one] of changes.entries()) {
    const missing = namingFaults(one.change, rules);
    const faults =
      missing.length > 0 ? missing : [...permitFaults(one, rules), ...districtFaults(one, rules)];
    problems.push(...faults.map((fault): LawProblem => ({ ...fault, place: one.place })));
    const other = [...known, ...changes.slice(0, index)].find((before) => clashes(before, one));
    if (other) {
      const papers = [other.instrument.id, one.instrument.id] as const;
      problems.push({ place: one.place, code: "clash", papers });
    }
  }
  return problems.length > 0 ? problems : exactnessProblems(rules, added);
}

/** Figures with so many decimals that amounts could not be counted to the fen. */
function exactnessProblems(rules: Rules, added: readonly Instrument[]): readonly LawProblem[] {
  const folded = amended({ ...rules, instruments: [...rules.instruments, ...added] });
  const context = conditionCompiler(new FactLayout(folded.facts), folded.parameters);
  const isExact = ({ amount, requirements }: Programme): boolean => {
    try {
      for (const { test } of requirements) context.condition(test);
      compileAmount(amount, context.context);
      return true;
    } catch {
      return false;
    }
  };
  const inexact = folded.programmes.filter((one) => !isExact(one)).map(({ id }) => id);
  return changesOf(added)
    .filter(({ change }) => programmesOf(change, rules).some((id) => inexact.includes(id)))
    .map(({ place }) => ({ place, code: "tooExact" }));
}

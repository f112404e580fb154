import type { Condition, NumberExpression, Requirement } from "../language/condition";
import { all, any } from "../language/constructors";
import type { Fact } from "../language/fact";
import type { Figure, Law, LawChange } from "../language/law";
import type { Amount, Programme, Rules } from "../language/programme";
import { factsOf, factsOfNumber } from "../walk";
import { programmeDays } from "./days";
import { isOpenLaw, openFigure, openRequirement } from "./open";
import { besides, changesOf, countingOn, type PaperChange } from "./papers";
import { conditionOver, numberOver } from "./stretches";
import { conditionWith, type FigureValues, numberWith } from "./substitute";

/** Folds later papers and what offices have said into the rules: rules in, rules out. No interpreter knows of papers. */

const onFigure = (change: LawChange): string | null => ("set" in change ? change.set : null);

/** The programme and the requirement of it that a change is about; null where it is about none. */
function onRequirement(change: LawChange): { programme: string; requirement: string } | null {
  const programme =
    "relax" in change
      ? change.relax
      : "replace" in change
        ? change.replace
        : "drop" in change
          ? change.drop
          : "options" in change
            ? change.options
            : null;
  return programme !== null && "requirement" in change
    ? { programme, requirement: change.requirement.id }
    : null;
}

/** All that papers change, by what they change. */
class Papers {
  readonly rules: Rules;
  readonly changes: readonly PaperChange[];

  constructor(rules: Rules) {
    this.rules = rules;
    this.changes = changesOf(rules.instruments);
  }

  ofFigure(figure: string): readonly PaperChange[] {
    return this.changes.filter(({ change }) => onFigure(change) === figure);
  }

  ofRequirement(programme: string, requirement: string): readonly PaperChange[] {
    return this.changes.filter(({ change }) => {
      const on = onRequirement(change);
      return on?.programme === programme && on.requirement === requirement;
    });
  }

  ofKind(kind: "add" | "amount" | "period" | "end", programme: string): readonly PaperChange[] {
    return this.changes.filter(
      ({ change }) => kind in change && Reflect.get(change, kind) === programme,
    );
  }
}

const open = (fact: string): Condition => ({ op: "is", fact, value: true });

/**
 * The figures that conditions or numbers read.
 *
 * @example figuresIn(requirement.test, rules.figures).map(({ id }) => id) // ["startup-loan-graduate.staff"]
 */
export function figuresIn(
  of: Condition | NumberExpression,
  figures: readonly Figure[],
): readonly Figure[] {
  const written = JSON.stringify(of);
  return figures.filter(({ id }) => written.includes(`"${id}"`));
}

/** What figures are on a day in a district, where papers have changed them. */
function valuesOn(
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

function foldRequirement(
  papers: Papers,
  programme: Programme,
  requirement: Requirement,
): Requirement {
  const { rules } = papers;
  const own = papers.ofRequirement(programme.id, requirement.id);
  const tests = [requirement.test, ...own.map(({ change }) => widened(change))];
  const figures = new Map(
    tests
      .flatMap((test) => figuresIn(test, rules.figures))
      .map(({ id }) => [id, papers.ofFigure(id)] as const),
  );
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
      const with_ = valuesBeside(values, figures, rank, day, district);
      return conditionWith(change ? widened(change) : line, with_);
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

function addedRequirements(papers: Papers, programme: Programme): readonly Requirement[] {
  const ids = papers
    .ofKind("add", programme.id)
    .flatMap(({ change }) => ("requirement" in change ? change.requirement.id : []));
  return [...new Set(ids)].map((id) => addedRequirement(papers, programme, id));
}

/** The figure of an amount that a paper has changed as a whole; it has no other name. */
const amountFigure = (programme: string): string => `${programme}.amount`;

/** An amount that nobody knows: its figures are open, or where it has none, it is itself. */
function openNumber(written: NumberExpression, name: string, rules: Rules): NumberExpression {
  const figures = figuresIn(written, rules.figures);
  return figures.length === 0
    ? { kind: "number", fact: openFigure(name) }
    : numberWith(written, new Map(figures.map(({ id }) => [id, null])));
}

function foldNumber(
  papers: Papers,
  written: NumberExpression,
  own: readonly PaperChange[],
  name: string,
): NumberExpression {
  const { rules } = papers;
  const amounts = own.flatMap(({ change }) => ("amount" in change ? change.becomes.yuan : []));
  const figures = new Map(
    [written, ...amounts]
      .flatMap((one) => figuresIn(one, rules.figures))
      .map(({ id }) => [id, papers.ofFigure(id)] as const),
  );
  const touching = [...own, ...[...figures.values()].flat()];
  if (touching.length === 0) return written;
  const at = (day: string, district: string): NumberExpression => {
    const values = valuesOn(figures, day, district);
    const counting = countingOn(own, day, district);
    if (!counting) return numberWith(written, values);
    const { change } = counting.change;
    return counting.lapsed || !("amount" in change)
      ? openNumber(written, name, rules)
      : numberWith(change.becomes.yuan, values);
  };
  return numberOver({ amendments: touching.map(({ amendment }) => amendment), rules, at });
}

function foldAmount(papers: Papers, { id, amount }: Programme): Amount {
  if (amount.kind === "none" || amount.kind === "schedule") return amount;
  const { termMonths } = amount;
  return {
    ...amount,
    yuan: foldNumber(papers, amount.yuan, papers.ofKind("amount", id), amountFigure(id)),
    ...(termMonths && { termMonths: foldNumber(papers, termMonths, [], amountFigure(id)) }),
  };
}

function foldProgramme(papers: Papers, programme: Programme): Programme {
  const { rules } = papers;
  const { id, requirements, amount } = programme;
  const days = programmeDays(
    programme,
    [...papers.ofKind("period", id), ...papers.ofKind("end", id)],
    rules.confirmations.filter((one) => one.programme === id),
    rules,
  );
  const folded = {
    requirements: [
      ...requirements.map((one) => foldRequirement(papers, programme, one)),
      ...addedRequirements(papers, programme),
    ],
    amount: foldAmount(papers, programme),
  };
  const changed = JSON.stringify(folded) !== JSON.stringify({ requirements, amount });
  return {
    ...programme,
    ...(changed && { ...folded, written: { requirements, amount } }),
    ...(days && { days }),
  };
}

const officeFact = (rules: Rules, programmes: readonly string[]) => ({
  subjects: [
    ...new Set(
      rules.programmes.flatMap(({ id, applicant }) => (programmes.includes(id) ? applicant : [])),
    ),
  ],
  holder: "office" as const,
  group: "",
  hint: "",
});

/** Every fact that a programme's conditions and amount read. */
const factsRead = ({ requirements, amount }: Programme): readonly string[] => [
  ...requirements.flatMap(({ test }) => factsOf(test)),
  ...("yuan" in amount ? factsOfNumber(amount.yuan) : []),
  ...("termMonths" in amount && amount.termMonths ? factsOfNumber(amount.termMonths) : []),
];

/** The facts that stand for what only the office knows since a paper; nobody is asked for them. */
function openFacts(rules: Rules, programmes: readonly Programme[]): readonly Fact[] {
  const read = new Set(programmes.flatMap(factsRead));
  const figures = [
    ...rules.figures,
    ...rules.programmes.map(({ id, title }) => ({
      id: amountFigure(id),
      programmes: [id],
      name: title,
    })),
  ].map(
    ({ id, name, programmes: whose }): Fact => ({
      ...officeFact(rules, whose),
      id: openFigure(id),
      label: name,
      question: name,
      type: "number",
      unit: "items",
      decimals: 0,
      min: 0,
      // Nobody states it: two values are enough to see whether it can decide.
      max: 1,
    }),
  );
  const requirements = programmes.flatMap(({ id, requirements: all }) =>
    all.map(
      (requirement): Fact => ({
        ...officeFact(rules, [id]),
        id: openRequirement(id, requirement.id),
        label: requirement.words,
        question: requirement.words,
        type: "yesNo",
      }),
    ),
  );
  return [...figures, ...requirements].filter(({ id }) => read.has(id));
}

/**
 * The rules as amended: with every later paper and all that offices have said. Conditions go by the day judged, amounts by the assessment
 * date. Does not depend on the order of papers. The papers must be without {@link lawProblems}.
 *
 * @example createAssessor(amended(rules))(facts, "2026-11-30")
 */
export function amended(rules: Rules): Rules {
  const papers = new Papers(rules);
  const programmes = rules.programmes.map((programme) => foldProgramme(papers, programme));
  return {
    ...rules,
    law: "amended",
    programmes,
    facts: [...rules.facts, ...openFacts(rules, programmes)],
    outside: [...rules.outside, ...addingPapers(rules)],
  };
}

/** Papers that add a requirement are documents that conditions come from. */
const addingPapers = ({ instruments }: Rules): Rules["outside"] =>
  instruments
    .filter(({ amendments }) =>
      amendments.some(({ changes }) => changes.some((one) => "add" in one)),
    )
    .map(({ id, title, number, certainty, lookedUp }) => ({
      id,
      title,
      number,
      certainty,
      lookedUp,
    }));

/**
 * The rules by a law, of rules that are {@link amended}: the same, or as the document alone has them.
 *
 * @example createAssessor(rulesUnder(amended(rules), "document"))
 */
export function rulesUnder(rules: Rules, law: Law): Rules {
  if (law === rules.law) return rules;
  return {
    ...rules,
    law,
    facts: rules.facts.filter(({ id }) => !isOpenLaw(id)),
    programmes: rules.programmes.map(({ written, days, ...programme }) => ({
      ...programme,
      ...written,
    })),
  };
}

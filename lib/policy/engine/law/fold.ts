import type { NumberExpression } from "../language/condition";
import type { Law } from "../language/law";
import type { Amount, Programme, Rules } from "../language/programme";
import { programmeDays } from "./days";
import { addedRequirements, foldRequirement, valuesOn } from "./fold-requirement";
import { isOpenLaw, openFigure } from "./open";
import { amountFigure, openFacts } from "./open-facts";
import { countingOn, type PaperChange } from "./papers";
import { Papers } from "./papers-of";
import { numberOver } from "./stretches";
import { figuresIn, numberWith } from "./substitute";

/** Folds later papers and what offices have said into the rules: rules in, rules out. No interpreter knows of papers. */

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
  const figures = papers.ofFiguresIn([written, ...amounts]);
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
  const name = amountFigure(id);
  const yuan = foldNumber(papers, amount.yuan, papers.ofKind("amount", id), name);
  const termMonths = amount.termMonths && foldNumber(papers, amount.termMonths, [], name);
  if (yuan === amount.yuan && termMonths === amount.termMonths) return amount;
  return { ...amount, yuan, ...(termMonths && { termMonths }) };
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
  const changed =
    folded.amount !== amount ||
    folded.requirements.some((requirement, index) => requirement !== requirements[index]);
  return {
    ...programme,
    ...(changed && { ...folded, written: { requirements, amount } }),
    ...(days && { days }),
  };
}

/**
 * The rules as amended: with every later paper and all that offices have said. Conditions go by the day judged, amounts by the assessment
 * date. Does not depend on the order of papers. The papers must be without {@link lawProblems}.
 *
 * @example createAssessor(amended(rules))(facts, "2026-11-30")
 */
export function amended(rules: Rules): Rules {
  const folded = known.get(rules) ?? fold(rules);
  known.set(rules, folded);
  return folded;
}

/** Rules are data that nobody changes: the same are folded once, whoever asks for them. */
const known = new WeakMap<Rules, Rules>();

function fold(rules: Rules): Rules {
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

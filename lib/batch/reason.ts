import { type Fact, noLimits, typeOf } from "@/lib/policy/engine";
import { type ColumnUse, factUse } from "./columns";
import type { BadCell, ImportSettings } from "./rows";
import { columnName } from "./xlsx/row-xml";

/** Words for what is wrong with a cell, in one language. */
export interface ProblemWords {
  readonly cells: Readonly<
    Record<
      Exclude<BadCell["problem"], "tooSmall" | "tooLarge" | "tooLongAgo" | "notAnOption">,
      string
    >
  > & {
    readonly tooLongAgo: (years: number) => string;
    readonly tooSmall: (least: string) => string;
    readonly tooLarge: (most: string) => string;
    readonly notAnOption: (options: string) => string;
  };
  readonly yes: string;
  readonly no: string;
  readonly nothing: string;
  readonly between: string;
  readonly unnamed: (column: string) => string;
}

/** A bad cell in words. */
export interface Reason {
  readonly row: number;
  readonly column: string;
  readonly text: string;
  readonly reason: string;
}

function optionsOf(fact: Fact | undefined, words: ProblemWords): string {
  if (!fact) return "";
  const { answering, offered } = typeOf(fact);
  const labels = offered(fact, words).map(({ label }) => label);
  return [...labels, ...(answering === "several" ? [words.nothing] : [])].join(words.between);
}

/** Makes the function that puts bad cells into words. @example reasons(plan, rules.facts, words)(badCell) */
export function reasons(settings: ImportSettings, facts: readonly Fact[], words: ProblemWords) {
  const factByUse = new Map<ColumnUse | undefined, Fact>(
    facts.map((fact) => [factUse(fact.id), fact]),
  );
  return ({ row, column, text, problem }: BadCell): Reason => {
    const fact = factByUse.get(settings.uses[column]);
    const limits = fact ? typeOf(fact).limits(fact) : noLimits();
    const why = (): string => {
      switch (problem) {
        case "tooSmall":
          return words.cells.tooSmall(String(limits.min));
        case "tooLarge":
          return words.cells.tooLarge(String(limits.max));
        case "tooLongAgo":
          return words.cells.tooLongAgo(limits.yearsBefore);
        case "notAnOption":
          return words.cells.notAnOption(optionsOf(fact, words));
        default:
          return words.cells[problem];
      }
    };
    const name = settings.header[column] || words.unnamed(columnName(column));
    return { row, column: name, text, reason: why() };
  };
}

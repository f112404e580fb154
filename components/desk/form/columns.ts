import { type Fact, typeOf } from "@/lib/policy/engine";

/** A group of facts under its heading. */
export interface FactGroup {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly Fact[];
}

/** About how high a fact stands, in lines. */
function lines(fact: Fact): number {
  const { offered, answering } = typeOf(fact);
  const answers = offered(fact, { yes: "", no: "" }).length;
  if (answering === "several") return 1 + (answers + 2) * 0.65;
  return answers > 2 ? 1 + (answers + 1) * 0.6 : 1;
}

const heightOf = ({ facts }: FactGroup): number =>
  facts.reduce((sum, fact) => sum + lines(fact), 1.5);

/**
 * The groups in their order, spread over so many columns of about the same height. The browser could
 * do that by itself, but then it lays out every column anew at every key.
 */
export function columnsOf(
  groups: readonly FactGroup[],
  count: number,
): readonly (readonly FactGroup[])[] {
  const columns: FactGroup[][] = Array.from({ length: count }, () => []);
  const share = groups.reduce((sum, group) => sum + heightOf(group), 0) / count;
  let before = 0;
  for (const group of groups) {
    const height = heightOf(group);
    columns[Math.min(Math.floor((before + height / 2) / share), count - 1)]?.push(group);
    before += height;
  }
  return columns;
}

import { type Figure, historyOf, type Rules } from "@/lib/policy/engine";

/** What a figure was, wherever nothing local was said, on the eve of a day; null where that was not known. */
export function valueBefore(rules: Rules, figure: Figure, day: string): number | null {
  const before = historyOf(rules, figure).filter(
    ({ from, districts }) => districts === null && (from === null || from < day),
  );
  return before.at(-1)?.value ?? null;
}

/** The figures that count for a programme, in the order of the document. */
export const figuresOf = ({ figures }: Rules, programme: string): readonly Figure[] =>
  figures.filter(({ programmes }) => programmes.includes(programme));

/** Whether later papers have made something else of a figure. */
export const isChanged = (rules: Rules, figure: Figure): boolean =>
  historyOf(rules, figure).some(({ instrument }) => instrument !== null);

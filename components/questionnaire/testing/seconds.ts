import { rules } from "@/lib/policy";
import type { Fact } from "@/lib/policy/engine";
import type { AskedPage } from "./pages";

/** An estimate and no measurement: somebody who reads slowly, and everything that stands there, in Chinese. */
const charactersASecond = 200 / 60;
/** To think, to answer and to go on. */
const secondsAPage = 5;

/** All that one reads of a fact. */
function wordsOf(fact: Fact): string {
  const options = "options" in fact ? fact.options : [];
  return [
    fact.question,
    fact.hint ?? "",
    ...options.flatMap(({ label, hint }) => [label, hint ?? ""]),
  ].join("");
}

/** How many seconds the pages take, the first one with them, on which the place is asked. */
export function secondsFor(pages: readonly Pick<AskedPage, "facts">[]): number {
  const place = rules.facts.filter(({ id }) => id === rules.places.fact);
  const read = [place, ...pages.map(({ facts }) => facts)].flat().map(wordsOf).join("");
  return [...read].length / charactersASecond + (pages.length + 1) * secondsAPage;
}

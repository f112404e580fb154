import { amountWords } from "@/components/result/words/amounts";
import { deadlineWords } from "@/components/result/words/deadlines";
import { dayWords } from "@/components/result/words/format";
import { heldWords } from "@/components/result/words/held";
import {
  compareVerdicts,
  type Fact,
  isOpenLaw,
  type PolicyDocument,
  type Programme,
  type Result,
  requirementIn,
  type Verdict,
} from "@/lib/policy/engine";
import { desk as messages } from "@/locales/desk";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { resultWords } from "@/locales/result-words";

/** At most so many facts or conditions are named in a row. */
const named = 3;

function some(words: readonly string[], locale: Locale): string {
  const shown = words.slice(0, named).join(punctuation[locale].listJoin);
  return words.length > named ? messages[locale].row.andMore(shown, words.length) : shown;
}

/** Whether somebody with this verdict may have it, now or later. */
export const isWithinReach = (verdict: Verdict): boolean =>
  compareVerdicts(verdict, "ineligible") > 0;

/** How much, or what it gives where that is not money; nothing where it cannot be had. */
export function figureWords(result: Result, programme: Programme, locale: Locale): string {
  const { verdict, amount } = result;
  if (!isWithinReach(verdict)) return "";
  if (amount.kind === "none") return resultWords[locale].kinds[programme.kind];
  return amountWords(result, programme, locale);
}

interface StateSource {
  readonly labelOf: (fact: string) => string;
  readonly data: Pick<PolicyDocument, "heldWords">;
}

/** What a clerk must know of a result at a glance: what is missing, what is in the way, until when, or what says that it is had. */
export function stateWords(
  result: Result,
  programme: Programme,
  { labelOf, data }: StateSource,
  asOf: string,
  locale: Locale,
): string {
  const texts = messages[locale].row;
  const labels = (facts: readonly string[]) => some(facts.map(labelOf), locale);
  const { verdict, window, missing, pending, failed } = result;
  switch (verdict) {
    case "eligible":
      return window.closes === null
        ? deadlineWords(result, programme, asOf, locale)
        : texts.until(dayWords(window.closes, locale));
    case "conditional":
      return texts.pending(labels(pending));
    case "unknown":
      return texts.missing(labels(missing));
    case "ineligible":
      return texts.failed(
        some(
          failed.map((one) => requirementIn(programme, one.condition).words),
          locale,
        ),
      );
    case "held":
      return heldWords(programme, data, locale);
    case "notYet":
      // Its line lapses on that day: then nobody knows the rule, which does not say that it will be enough.
      return pending.some(isOpenLaw) && window.opens !== null
        ? texts.unknownFrom(dayWords(window.opens, locale))
        : deadlineWords(result, programme, asOf, locale);
    case "notInForce":
      return deadlineWords(result, programme, asOf, locale);
    default:
      return verdict satisfies never;
  }
}

/** The labels of facts by id; of what a later paper has left unknown, that it has. */
export function labels(facts: readonly Fact[], locale: Locale): (id: string) => string {
  const { openLaw } = messages[locale].row;
  const byId = new Map(facts.map(({ id, label }) => [id, isOpenLaw(id) ? openLaw(label) : label]));
  return (id) => byId.get(id) ?? id;
}

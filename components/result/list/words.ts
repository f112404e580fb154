import type { TagTone } from "@/components/ui/tag";
import type { Result } from "@/lib/policy/engine";
import { plan as messages } from "@/locales/plan";
import { punctuation } from "@/locales/punctuation";
import { resultGroups } from "@/locales/result-groups";
import { resultLaw } from "@/locales/result-law";
import type { ResultContext } from "../context";
import { groupOf } from "../groups";
import { titleWords } from "../plan/words";
import { tones } from "../view/summary";
import { dayWords } from "../words/format";
import type { Entry } from "./entries";

/** When a programme can be had, and how that looks. */
export function whenOf(
  result: Pick<Result, "verdict" | "amount" | "status" | "window">,
  locale: ResultContext["locale"],
): readonly [words: string, tone: TagTone] {
  const texts = messages[locale].when;
  const { opens } = result.window;
  if (result.verdict === "notYet" && opens !== null) {
    return [texts.from(dayWords(opens, locale)), "later"];
  }
  const group = groupOf(result);
  const words =
    group === "unconfirmed"
      ? resultLaw[locale].short.unconfirmed
      : resultGroups[locale][group].title;
  return [words, tones[group]];
}

/** The steps that must be taken before this one, in words; null where there are none. `entries` is all that stands in the list. */
export function firstWords(
  context: Pick<ResultContext, "locale" | "titleOf">,
  entry: Entry,
  entries: readonly Entry[],
): string | null {
  const texts = messages[context.locale];
  const after = entry.planned?.step.after ?? [];
  if (after.length === 0) return null;
  const first = entries.flatMap(({ planned: one }) =>
    one && after.includes(one.step.programme)
      ? [texts.numbered(context.titleOf(one.step.programme), one.number)]
      : [],
  );
  return texts.first(first.join(punctuation[context.locale].listJoin));
}

/** Those beside which one that is no step of the plan may not be had, in words; null where there are none. */
export function besideWords(context: ResultContext, { planned, result }: Entry): string | null {
  if (planned) return null;
  const { programme } = result;
  const others = context.assessment.choices.flatMap(({ pair }) =>
    pair.includes(programme) ? pair.filter((id) => id !== programme) : [],
  );
  return others.length === 0 ? null : messages[context.locale].notWith(titleWords(others, context));
}

import {
  type Fact,
  type Figure,
  figuresIn,
  isOpenLaw,
  type Mark,
  type Programme,
  type Result,
  type Rules,
  requirementIn,
} from "@/lib/policy/engine";
import { formats } from "@/locales/formats";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { resultLaw } from "@/locales/result-law";
import { isUnconfirmed } from "../groups";
import { dayWords, issueYear, quantity } from "./format";

/** What pages say of the law since the document. */

/** That a programme has ended, by whom and when; `closes` is the last day of its period. */
export function endedWords(
  { status: { on, by }, window: { closes } }: Pick<Result, "status" | "window">,
  locale: Locale,
): string {
  const texts = resultLaw[locale];
  if (by !== null && on !== null) return texts.endedBy(by, dayWords(on, locale));
  return texts.endedOn(closes === null ? "" : dayWords(closes, locale));
}

/** Whether a no, today or until a later day, rests on a figure of the document of which nobody is known to say that it still holds. */
export const mayHaveMoved = (
  result: Result,
  programme: Programme,
  { figures }: Pick<Rules, "figures">,
): boolean =>
  isUnconfirmed(result) &&
  result.failed.some(
    ({ condition }) => figuresIn(requirementIn(programme, condition).test, figures).length > 0,
  );

/** What is known of whether a programme still runs; null where the document itself says so. Where nothing is known, a number to call follows. */
export function statusWords(
  result: Pick<Result, "status" | "window">,
  moved: number | null,
  locale: Locale,
): string | null {
  const texts = resultLaw[locale];
  const { state, on, by } = result.status;
  if (state === "ended") return endedWords(result, locale);
  if (on === null || by === null) {
    if (state !== "unconfirmed") return null;
    return moved === null ? texts.unconfirmed : texts.moved(moved);
  }
  const words = { confirmed: texts.confirmed, known: texts.known, unconfirmed: texts.changed };
  return words[state](by, dayWords(on, locale));
}

/** The same in a few words; null where it is known to run, or has ended. */
export function shortStatus(result: Result, moved: boolean, locale: Locale): string | null {
  if (!isUnconfirmed(result)) return null;
  const { short } = resultLaw[locale];
  return moved ? short.moved : short.unconfirmed;
}

/** What only an office can say since a later paper, as it is called among what a result waits for; any other fact as it is. */
export function withOpenLabel(fact: Fact, locale: Locale): Fact {
  if (!isOpenLaw(fact.id)) return fact;
  const { openFigure, openRequirement } = resultLaw[locale];
  const words = (fact.type === "yesNo" ? openRequirement : openFigure)(fact.label);
  return { ...fact, label: words, question: words };
}

/** A value of a figure with its unit. */
export function valueWords({ unit }: Pick<Figure, "unit">, value: number, locale: Locale): string {
  if (unit === "years") return resultLaw[locale].years(formats[locale].figure(value), value);
  return quantity(value, unit, locale);
}

function becomesWords(mark: Mark, locale: Locale): string {
  const texts = resultLaw[locale];
  if (mark.about === "amount") return mark.words;
  if (mark.about === "requirement") return mark.words ?? texts.loosened;
  const { figure, value } = mark;
  if (value === null) return texts.unknownValue;
  return texts.named(figure.name, valueWords(figure, value, locale));
}

/** What a later paper has made of a figure, a condition or an amount: the new one, its days and the paper. */
export function newWords(mark: Mark, locale: Locale): string {
  const texts = resultLaw[locale];
  const { instrument, from, to, lapsed, beside } = mark;
  const paper = texts.paper(instrument.number ?? instrument.title, texts.ranks[instrument.rank]);
  const first = dayWords(from, locale);
  const last = to && dayWords(to, locale);
  const becomes = becomesWords(mark, locale);
  const words = last
    ? (lapsed ? texts.lapsed : texts.sinceTo)(first, last, becomes, paper)
    : texts.since(first, becomes, paper);
  return beside ? texts.beside(words) : words;
}

/** The same after what it was, where it is a figure; of anything else the document's words stand beside it. */
export function markWords(mark: Mark, rules: Pick<Rules, "issuedOn">, locale: Locale): string {
  const words = newWords(mark, locale);
  if (mark.about !== "figure") return words;
  const { name, value } = mark.figure;
  const texts = resultLaw[locale];
  const old = texts.ofDocument(
    issueYear(rules),
    texts.named(name, valueWords(mark.figure, value, locale)),
  );
  const { stop, gap } = punctuation[locale];
  return old + stop + gap + words;
}

/** By which law a case was assessed: 2019 年文件，加上后来的文件. */
export function lawWords({ law, issuedOn }: Pick<Rules, "law" | "issuedOn">, locale: Locale) {
  return resultLaw[locale].basis[law](issueYear({ issuedOn }));
}

import { type Programme, parametersOf, type Result, type Rules } from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import { resultWords } from "@/locales/result-words";
import { money } from "./format";

/** The amount of a result in a few words: 最高 150,000 元. Says so where no figure can be given, and where it comes to 0. */
export function amountWords(
  { amount }: Pick<Result, "amount">,
  { kind: programmeKind, paidThrough }: Pick<Programme, "kind" | "paidThrough">,
  locale: Locale,
): string {
  const texts = resultWords[locale];
  const { kind, yuan, per, termMonths } = amount;
  if (kind === "none") return texts.noMoney(texts.kinds[programmeKind]);
  if (kind === "schedule") return texts.schedule;
  if (yuan === null) return texts.amountUnknown;
  if (yuan === 0) return texts.zero;
  const plain = texts.amounts[kind](money(yuan, locale));
  const yearly = per === "year" ? texts.perYear(plain) : plain;
  const whole = termMonths === undefined ? yearly : texts.withTerm(yearly, texts.term(termMonths));
  return paidThrough === "host" ? texts.throughHost(whole) : whole;
}

/** A dated figure that an amount rests on; `figure` is null where none is known for the day. */
export interface Rate {
  readonly name: string;
  readonly figure: string | null;
  readonly from: string | null;
  readonly source: string | null;
}

/** The dated figures of a programme's amount as they stand on a day. */
export function ratesOn(
  { amount }: Programme,
  parameters: Rules["parameters"],
  asOf: string,
  locale: Locale,
): readonly Rate[] {
  if (amount.kind === "none" || amount.kind === "schedule") return [];
  return parametersOf(amount.yuan).flatMap((id): readonly Rate[] => {
    const parameter = parameters.find((one) => one.id === id);
    if (!parameter) return [];
    const { name, unit, values } = parameter;
    const value = values.find(({ from, to }) => from <= asOf && (to === null || asOf <= to));
    if (!value) return [{ name, figure: null, from: null, source: null }];
    const amountOf = resultWords[locale].units[unit];
    return [
      {
        name,
        figure:
          unit === "yuan" ? money(value.value, locale) : amountOf(String(value.value), value.value),
        from: value.from,
        source: value.source,
      },
    ];
  });
}

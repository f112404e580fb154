/** Texts by the plural categories that a language has; `other` serves where there is no closer one. */
export type PluralForms = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & Record<"other", string>
>;

/**
 * How a language writes numbers, days and lists. Digits, calendar and zone are stated, so that the server and
 * a browser write the same.
 */
export interface Formats {
  /** Digits in groups; a fraction has two decimals. */
  readonly figure: (value: number) => string;
  /** Digits in groups, always with two decimals. */
  readonly sum: (value: number) => string;
  /** 2019年9月1日, 1 September 2019. */
  readonly day: (year: number, month: number, day: number) => string;
  /** 2019年9月, Sept 2019. */
  readonly month: (year: number, month: number) => string;
  /** 甲、乙和丙; a, b and c. */
  readonly and: (items: readonly string[]) => string;
  /** 甲、乙或丙; a, b or c. */
  readonly or: (items: readonly string[]) => string;
  /** The form that goes with a count. */
  readonly plural: (count: number, forms: PluralForms) => string;
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const twoDecimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

const serial = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, day);

/** The formats by a BCP 47 tag. */
export function formatsBy(lang: string): Formats {
  const tag = `${lang}-u-ca-gregory-nu-latn`;
  const whole = once(() => new Intl.NumberFormat(tag));
  const fraction = once(() => new Intl.NumberFormat(tag, twoDecimals));
  const day = once(
    () =>
      new Intl.DateTimeFormat(tag, {
        year: "numeric",
        month: "long",
        day: "numeric",
        timeZone: "UTC",
      }),
  );
  const month = once(
    () => new Intl.DateTimeFormat(tag, { year: "numeric", month: "short", timeZone: "UTC" }),
  );
  const and = once(() => new Intl.ListFormat(tag, { type: "conjunction" }));
  const or = once(() => new Intl.ListFormat(tag, { type: "disjunction" }));
  const rules = once(() => new Intl.PluralRules(tag));
  return {
    figure: (value) => (Number.isInteger(value) ? whole() : fraction()).format(value),
    sum: (value) => fraction().format(value),
    day: (...date) => day().format(serial(...date)),
    month: (year, number) => month().format(serial(year, number, 1)),
    and: (items) => and().format(items),
    or: (items) => or().format(items),
    plural: (count, forms) => forms[rules().select(count)] ?? forms.other,
  };
}

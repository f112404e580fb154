import type { Fact, Imprint } from "@/lib/policy/engine";
import { formats } from "@/locales/formats";
import type { Locale } from "@/locales/languages";
import { resultWords } from "@/locales/result-words";

/** Digits in groups; a fraction keeps two decimals. Exact to the hundredth. */
export function figure(value: number, locale: Locale): string {
  const hundredths = Math.round(Math.abs(value) * 100);
  const sign = value < 0 ? "−" : "";
  return sign + formats[locale].figure(hundredths / 100);
}

/** A number with its unit; a percentage as it was stated, 3.1%. */
export function quantity(
  value: number,
  unit: Extract<Fact, { type: "number" }>["unit"],
  locale: Locale,
): string {
  const written = unit === "percent" ? String(value) : figure(value, locale);
  return resultWords[locale].units[unit](written, value);
}

/** A sum of money with its unit. */
export function money(yuan: number, locale: Locale): string {
  return resultWords[locale].yuan(figure(yuan, locale));
}

/** A `YYYY-MM-DD` as a reader writes it: 2019年9月1日, 1 September 2019. */
export function dayWords(day: string, locale: Locale): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return formats[locale].day(year, month, date);
}

/** The place of a clause: 第三条 3.8, Clause 3.8. */
export function clauseWords(id: string, locale: Locale): string {
  return resultWords[locale].clause(Number.parseInt(id, 10), id);
}

/** The address that dials a number. */
export const callHref = (number: string): string => `tel:${number.replaceAll(/[^\d+]/g, "")}`;

/** Where a clause stands on the page of clauses. */
export function clauseAnchor(id: string): string {
  return `c-${id.replace(".", "-")}`;
}

/** The year that the document is of: the law may have changed since. */
export const issueYear = ({ issuedOn }: Pick<Imprint, "issuedOn">): number =>
  Number(issuedOn.slice(0, 4));

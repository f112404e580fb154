import type { ReactNode } from "react";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { result as messages } from "@/locales/result";
import { dayWords } from "../words/format";

/** As of which day the case was assessed, and below it the way to change that. */
export function AssessmentDate({
  asOf,
  today,
  locale,
  children,
}: {
  asOf: string;
  today: string;
  locale: Locale;
  children?: ReactNode;
}) {
  const texts = messages[locale];
  const day = dayWords(asOf, locale);
  return (
    <div>
      <p>
        {texts.date.title}
        {punctuation[locale].colon}
        <strong>
          <time dateTime={asOf}>{asOf === today ? texts.date.isToday(day) : day}</time>
        </strong>
      </p>
      {children}
    </div>
  );
}

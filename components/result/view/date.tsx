import type { ReactNode } from "react";
import { openedLook } from "@/components/ui/disclosure";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { result as messages } from "@/locales/result";
import { dayWords } from "../words/format";

interface AssessmentDateProps {
  asOf: string;
  today: string;
  locale: Locale;
  /** The form to change it is open from the start. */
  open?: boolean;
  /** The form to change it, which opens below; without it the date is only stated. */
  children?: ReactNode;
}

/** As of which day the case was assessed, on one line with the way to change that. */
export function AssessmentDate({ asOf, today, locale, open, children }: AssessmentDateProps) {
  const texts = messages[locale].date;
  const day = dayWords(asOf, locale);
  const line = (
    <>
      {texts.title}
      {punctuation[locale].colon}
      <strong>
        <time dateTime={asOf}>{asOf === today ? texts.isToday(day) : day}</time>
      </strong>
    </>
  );
  if (!children) return <p>{line}</p>;
  return (
    <details open={open}>
      <summary className="group/date block min-block-11 list-none py-2 text-sm leading-loose sm:text-base [&::-webkit-details-marker]:hidden">
        {line}{" "}
        <span className="ms-1 inline-block font-bold text-lake underline decoration-1 underline-offset-4 group-hover/date:text-lake-deep group-hover/date:decoration-2">
          {texts.change}
        </span>
      </summary>
      <div className={openedLook}>{children}</div>
    </details>
  );
}

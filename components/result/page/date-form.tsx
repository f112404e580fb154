"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import { dateParts, dayInParts, type Imprint, readDayParts, splitDate } from "@/lib/policy/engine";
import { check } from "@/locales/check";
import type { Locale } from "@/locales/languages";
import { result as messages } from "@/locales/result";
import { AssessmentDate } from "../view/date";
import { dayWords, issueYear } from "../words/format";

interface DateFormProps {
  imprint: Imprint;
  locale: Locale;
  asOf: string;
  today: string;
  /** What speaks against a day, in words; null where nothing does. */
  problemOf: (asOf: string) => string | null;
  /** Null for today, whatever day that is. */
  onChange: (asOf: string | null) => void;
}

/** States the assessment date and changes it; the result follows at once. */
export function DateForm({ imprint, locale, asOf, today, problemOf, onChange }: DateFormProps) {
  const texts = messages[locale].date;
  const { year, month, day } = check[locale];
  const [problem, setProblem] = useState<string | null>(null);
  const [changed, setChanged] = useState(false);

  const change = (next: string): void => {
    const wrong = problemOf(next);
    setProblem(wrong);
    if (wrong !== null) return;
    setChanged(true);
    onChange(next === today ? null : next);
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const boxes = dateParts.map((part) => [part, form.get(`asOf.${part}`)]);
    const chosen = readDayParts(Object.fromEntries(boxes));
    if (chosen.ok) change(chosen.value);
    else setProblem(texts.invalid);
  };

  return (
    <div>
      <AssessmentDate asOf={asOf} today={today} locale={locale}>
        <form onSubmit={submit} noValidate className="grid grid-cols-1 gap-4">
          <DateInput
            key={asOf}
            name="asOf"
            legend={texts.label}
            hint={texts.hint(issueYear(imprint))}
            error={problem ?? undefined}
            labels={{ year, month, day }}
            split={splitDate}
            defaultValue={dayInParts(asOf)}
          />
          <div className="flex flex-wrap gap-3">
            <Button type="submit">{texts.recompute}</Button>
            {asOf === today ? null : (
              <Button variant="secondary" onClick={() => change(today)}>
                {texts.useToday}
              </Button>
            )}
          </div>
        </form>
      </AssessmentDate>
      <p role="status" className="text-leaf">
        {changed ? texts.changed(dayWords(asOf, locale)) : null}
      </p>
    </div>
  );
}

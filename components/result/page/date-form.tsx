"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import { Disclosure } from "@/components/ui/disclosure";
import { parseDay } from "@/lib/policy/engine";
import { check } from "@/locales/check";
import type { Locale } from "@/locales/languages";
import { result as messages } from "@/locales/result";
import { dayWords } from "../words/format";

interface DateFormProps {
  locale: Locale;
  asOf: string;
  today: string;
  /** What speaks against a day, in words; null where nothing does. */
  problemOf: (asOf: string) => string | null;
  /** Null for today, whatever day that is. */
  onChange: (asOf: string | null) => void;
}

/** The day in three boxes as `YYYY-MM-DD`; null where there is no such day. */
function dayFrom(form: FormData): string | null {
  const part = (name: string): string => String(form.get(`asOf.${name}`) ?? "").trim();
  const day = [part("year"), part("month").padStart(2, "0"), part("day").padStart(2, "0")].join(
    "-",
  );
  return parseDay(day) === null ? null : day;
}

/** Changes the assessment date; the result follows at once. */
export function DateForm({ locale, asOf, today, problemOf, onChange }: DateFormProps) {
  const texts = messages[locale].date;
  const { year, month, day } = check[locale];
  const [problem, setProblem] = useState<string | null>(null);
  const [changed, setChanged] = useState(false);
  const [given = "", givenMonth = "", givenDay = ""] = asOf.split("-");

  const change = (next: string): void => {
    const wrong = problemOf(next);
    setProblem(wrong);
    if (wrong !== null) return;
    setChanged(true);
    onChange(next === today ? null : next);
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const chosen = dayFrom(new FormData(event.currentTarget));
    if (chosen === null) setProblem(texts.invalid);
    else change(chosen);
  };

  return (
    <>
      <Disclosure summary={texts.change}>
        <form onSubmit={submit} noValidate className="grid grid-cols-1 gap-4">
          <DateInput
            key={asOf}
            name="asOf"
            legend={texts.label}
            hint={texts.hint}
            error={problem ?? undefined}
            labels={{ year, month, day }}
            defaultValue={{
              year: given,
              month: String(Number(givenMonth)),
              day: String(Number(givenDay)),
            }}
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
      </Disclosure>
      <p role="status" className="text-leaf">
        {changed ? texts.changed(dayWords(asOf, locale)) : null}
      </p>
    </>
  );
}

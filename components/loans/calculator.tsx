"use client";

import { useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { todayInShanghai } from "@/lib/case/case";
import type { Applicant } from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import { loansForm } from "@/locales/loans-form";
import { punctuation } from "@/locales/punctuation";
import type { LoansData } from "./data";
import { type FieldsProps, Method, Rate, Sizes } from "./fields";
import { firstOffer, type Offer, offerOf } from "./offer";
import { fieldName, problemWords } from "./problem-words";
import { ratesOf } from "./rates";
import { type LoanField, loanFields, readLoan } from "./read";
import { Details, Figures } from "./result";
import { LoanSheet } from "./sheet";
import { Subsidy } from "./subsidy";
import { dayIn, followed, type LoanValues, startValues, storedLoans, storeLoan } from "./values";

interface CalculatorProps {
  data: LoansData;
  locale: Locale;
  /** The loan asked for on this page or by a link to it. */
  wanted: string | null;
  /** How often one was asked for outside the calculator. */
  asked: number;
  onChoose: (id: string) => void;
  /** Whose loan to begin with where none was asked for. */
  applicant: Applicant;
}

interface OneLoanProps {
  data: LoansData;
  locale: Locale;
  offer: Offer;
}

/** What is wrong, each with a way to its field. */
function Wrong({
  errors,
  locale,
}: {
  errors: readonly (readonly [LoanField, string])[];
  locale: Locale;
}) {
  return (
    <Notice tone="warning" title={loansForm[locale].wrong}>
      <ul>
        {errors.map(([field, words]) => (
          <li key={field}>
            <a
              href={`#${field}`}
              className="inline-block py-2 text-lake underline underline-offset-4"
            >
              {fieldName(field, locale)}
            </a>
            {punctuation[locale].colon}
            {words}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** The form of one loan, and what it comes to as one types. */
function OneLoan({ data, locale, offer }: OneLoanProps) {
  const [today] = useState(() => todayInShanghai(new Date()));
  const [start] = useState(() => startValues(offer, data, today));
  const form = useForm<LoanValues>({ defaultValues: start });
  const { getValues, setValue } = form;
  const { touchedFields } = form.formState;
  const values = form.watch();
  const read = readLoan(values, offer, data);
  const day = dayIn(values);
  const rates = ratesOf(data, day);

  const written = JSON.stringify(values);
  const untouched = JSON.stringify(start);
  useEffect(() => {
    // What stands there before anybody has typed is nobody's.
    if (written === untouched && storedLoans() === null) return;
    storeLoan(offer.id, JSON.parse(written));
  }, [offer.id, written, untouched]);

  const problems = read.ok ? {} : read.problem;
  const errors = loanFields.flatMap((field) => {
    const problem = problems[field];
    return problem
      ? [[field, problemWords(field, problem, { offer, values, data, locale })] as const]
      : [];
  });
  const shown = (field: LoanField): boolean =>
    problems[field] === "required" || Boolean(touchedFields[field]);
  const props: FieldsProps = {
    form,
    values,
    offer,
    data,
    rates,
    day,
    locale,
    worked: read.ok ? read.value : null,
    errorOf: (field) => (shown(field) ? errors.find(([wrong]) => wrong === field)?.[1] : undefined),
    follow: () => {
      setValue("rate", followed(getValues(), data).rate);
    },
  };
  return (
    <>
      <div className="loan-screen grid grid-cols-1 gap-10">
        <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
          <form
            noValidate
            onSubmit={(event) => event.preventDefault()}
            className="grid content-start gap-7"
          >
            <Sizes {...props} />
            <Method {...props} />
            <Rate {...props} />
            <Subsidy {...props} />
          </form>
          <div className="lg:sticky lg:inset-bs-4 lg:self-start">
            {read.ok ? (
              <Figures offer={offer} worked={read.value} locale={locale} />
            ) : (
              <Wrong errors={errors} locale={locale} />
            )}
          </div>
        </div>
        {read.ok ? <Details offer={offer} worked={read.value} locale={locale} /> : null}
      </div>
      {read.ok ? (
        <LoanSheet
          imprint={data.imprint}
          offer={offer}
          worked={read.value}
          rates={rates}
          today={today}
          locale={locale}
        />
      ) : null}
    </>
  );
}

/** The calculator: choose a loan, fill in its form, see what it comes to. The browser alone renders it. */
export function Calculator({ data, locale, wanted, asked, onChoose, applicant }: CalculatorProps) {
  const [offers] = useState(() => data.loans.map(offerOf));
  const [stored] = useState(() => storedLoans()?.chosen);
  const offer =
    offers.find(({ id }) => id === wanted) ??
    offers.find(({ id }) => id === stored) ??
    firstOffer(offers, applicant);
  if (!offer) return null;
  return (
    <>
      <div className="loan-screen mbe-7">
        <RadioGroup
          key={asked}
          name="loan"
          legend={loansForm[locale].loan}
          options={offers.map(({ id, title }) => ({ value: id, label: title }))}
          columns={3}
          defaultValue={offer.id}
          onChange={(event) => onChoose(event.currentTarget.value)}
        />
      </div>
      <OneLoan key={offer.id} data={data} locale={locale} offer={offer} />
    </>
  );
}

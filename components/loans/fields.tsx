import { type UseFormReturn, useController } from "react-hook-form";
import { clauseWords, dayWords, figure, money } from "@/components/result/words/format";
import { Chinese } from "@/components/site/chinese";
import { Button } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import { NumberInput } from "@/components/ui/number-input";
import { RadioGroup } from "@/components/ui/radio-group";
import { SliderNumber } from "@/components/ui/slider-number";
import { yuanText } from "@/lib/loans/csv";
import { repaymentMethods } from "@/lib/loans/schedule";
import { splitDate } from "@/lib/policy/engine";
import { plainAmount } from "@/lib/text/amount";
import type { Locale } from "@/locales/languages";
import { loansForm } from "@/locales/loans-form";
import { punctuation } from "@/locales/punctuation";
import { resultWords } from "@/locales/result-words";
import type { LoansData } from "./data";
import type { Offer } from "./offer";
import { type DayRates, firstDayOf } from "./rates";
import { boundsOf, type LoanField, plainMonths, type WorkedLoan } from "./read";
import { bounds, type LoanValues, sliderStepOf } from "./values";
import { ceilingWords, rateWords } from "./words";

/** What the fields of the calculator are given. */
export interface FieldsProps {
  form: UseFormReturn<LoanValues>;
  values: LoanValues;
  offer: Offer;
  data: LoansData;
  rates: DayRates;
  /** The day in the boxes; null where there is none. */
  day: string | null;
  locale: Locale;
  /** What the form comes to; null while something is wrong with it. */
  worked: WorkedLoan | null;
  /** What is wrong with a field, in words, where it is time to say so. */
  errorOf: (field: LoanField) => string | undefined;
  /** Brings a rate that was not typed to the day. */
  follow: () => void;
}

/** How much and for how long. */
export function Sizes({ form, offer, day, locale, errorOf }: FieldsProps) {
  const texts = loansForm[locale];
  const { amount, months } = boundsOf(offer, day);
  const amountField = useController({ name: "amount", control: form.control }).field;
  const monthsField = useController({ name: "months", control: form.control }).field;
  return (
    <>
      <SliderNumber
        {...amountField}
        plainText={plainAmount}
        label={texts.amount}
        hint={texts.amountHint(ceilingWords(offer, day, locale))}
        error={errorOf("amount")}
        unit={texts.yuan}
        min={amount.min}
        max={amount.max}
        step={sliderStepOf(amount.max)}
        sliderLabel={texts.amountSlider}
        valueText={(value) => money(value, locale)}
      />
      <SliderNumber
        {...monthsField}
        plainText={plainMonths}
        label={texts.months}
        hint={
          offer.termMonths === null
            ? texts.monthsFree(bounds.maxMonths)
            : texts.monthsMost(offer.termMonths, clauseWords(offer.clause, locale))
        }
        error={errorOf("months")}
        unit={texts.monthsUnit}
        min={months.min}
        max={months.max}
        step={1}
        sliderLabel={texts.monthsSlider}
        valueText={(value) => resultWords[locale].units.months(figure(value, locale), value)}
      />
    </>
  );
}

/** Ties a control to the form. */
export const bind = (
  { register }: UseFormReturn<LoanValues>,
  name: Parameters<typeof register>[0],
  changed: () => void = () => {},
) => {
  const { onChange, onBlur, ref } = register(name, { onChange: changed });
  return { onChange, onBlur, ref };
};

/** How it is repaid. */
export function Method({ form, values, locale, errorOf }: FieldsProps) {
  const texts = loansForm[locale];
  return (
    <RadioGroup
      name="method"
      legend={texts.method}
      hint={texts.methodHint}
      error={errorOf("method")}
      options={repaymentMethods.map((method) => ({
        value: method,
        label: texts.methods[method].name,
        hint: texts.methods[method].hint,
      }))}
      defaultValue={values.method}
      {...bind(form, "method")}
    />
  );
}

function LprNote({ data, rates: { lpr }, day, locale }: FieldsProps) {
  const texts = loansForm[locale];
  const { gap } = punctuation[locale];
  if (day === null || data.lpr === null) return null;
  if (lpr === null) {
    return (
      <p className="font-bold text-clay">
        {texts.noLpr(dayWords(firstDayOf(data.lpr.values), locale))}
      </p>
    );
  }
  return (
    <p className="text-base text-soft">
      {texts.lpr(data.lpr.name, rateWords(lpr.rate), dayWords(lpr.from, locale))}
      {gap}
      <Chinese text={texts.source(lpr.source)} locale={locale} />
      {lpr.checked ? `${gap}${texts.checked(dayWords(lpr.checked, locale))}` : null}
      {lpr.checked && day > lpr.checked ? `${gap}${texts.afterCheck}` : null}
    </p>
  );
}

/** The day that the rate is looked up for, and the rate. */
export function Rate(props: FieldsProps) {
  const { form, values, data, rates, locale, errorOf, follow } = props;
  const texts = loansForm[locale];
  const { lpr } = rates;
  return (
    <>
      <DateInput
        name="date"
        legend={texts.date}
        hint={texts.dateHint}
        error={errorOf("date")}
        labels={texts.dateLabels}
        split={splitDate}
        defaultValue={values.date}
        bindings={{
          year: bind(form, "date.year", follow),
          month: bind(form, "date.month", follow),
          day: bind(form, "date.day", follow),
        }}
      />
      <div className="grid gap-2">
        <NumberInput
          name="rate"
          label={texts.rate}
          hint={data.lpr === null ? texts.rateHintWithoutLpr : texts.rateHint}
          error={errorOf("rate")}
          unit="%"
          decimal
          defaultValue={values.rate}
          {...bind(form, "rate", () => form.setValue("rateTyped", true))}
        />
        <LprNote {...props} />
        {lpr !== null && values.rateTyped && values.rate !== yuanText(lpr.rate) ? (
          <div>
            <Button
              variant="quiet"
              onClick={() => {
                form.setValue("rateTyped", false);
                follow();
              }}
            >
              {texts.lprAgain(rateWords(lpr.rate))}
            </Button>
          </div>
        ) : null}
      </div>
    </>
  );
}

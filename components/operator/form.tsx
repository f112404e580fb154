"use client";

import { useEffect, useMemo, useState } from "react";
import { FormProvider, get, useForm } from "react-hook-form";
import { markdownOf } from "@/components/impact/markdown";
import type { ImpactReport } from "@/components/impact/report";
import { saveFile } from "@/components/store/save-file";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextInput } from "@/components/ui/text-input";
import { readDay } from "@/lib/policy/engine";
import { impact as impactTexts } from "@/locales/impact";
import type { Locale } from "@/locales/languages";
import { operatorPage } from "@/locales/operator-page";
import { operatorSite } from "@/locales/operator-site";
import { resultWords } from "@/locales/result-words";
import type { FileProblem } from "./check/check";
import type { CheckState } from "./check/checker";
import { useChecked } from "./check/use-checked";
import { OperatorContext, type OperatorPageContext } from "./context";
import type { OperatorPageData } from "./data";
import { fieldLabel } from "./labels";
import { Outcome } from "./outcome";
import { Papers } from "./papers";
import { valuesOf } from "./read-file";
import { CountersFields, OnlineFields, RunByFields } from "./site";
import { repeatedFields, unchosenFields } from "./site/write";
import { type Draft, storeDraft } from "./store";
import type { OperatorValues } from "./values";
import { Words } from "./words";
import { fieldAt, fileText } from "./write-file";

const dayField = "operator-day";
const fileName = "operator.json";

interface FormProps {
  draft: Draft;
  data: OperatorPageData;
  locale: Locale;
  today: string;
}

/** The sections of the form as they stand on the page. */
const sectionOrder = ["runBy", "counters", "online", "instruments", "confirmations"] as const;

/** What is wrong, by the field that it is about; and what is about none. */
function sorted(problems: readonly FileProblem[], values: OperatorValues, locale: Locale) {
  const byField = new Map([
    ...repeatedFields(values).map((field) => [field, operatorSite[locale].repeated] as const),
    ...unchosenFields(values).map((field) => [field, operatorPage[locale].changes.choose] as const),
  ]);
  const others: string[] = [];
  for (const { path, words } of problems) {
    const field = fieldAt(path, values);
    if (field === null) others.push(`${path.join(".")}: ${words}`);
    else if (!byField.has(field)) byField.set(field, words);
  }
  const place = (field: string) => sectionOrder.findIndex((section) => field.startsWith(section));
  const inOrder = [...byField].sort(([one], [other]) => place(one) - place(other));
  return { byField: new Map(inOrder), others };
}

const problemsIn = (state: CheckState): readonly FileProblem[] =>
  state.at === "checked" ? state.checked.problems : [];

/** The form, what it does, and the file that it makes. */
export function OperatorForm({ draft, data, locale, today }: FormProps) {
  const texts = operatorPage[locale];
  const form = useForm<OperatorValues>({ defaultValues: valuesOf(draft.file) });
  const [day, setDay] = useState("");
  const [tries, setTries] = useState(0);
  const [saved, setSaved] = useState(false);
  const values = form.watch();
  const after = fileText(draft.file, values);
  useEffect(() => storeDraft(after, draft.name), [after, draft.name]);

  const read = day.trim() === "" ? null : readDay(day);
  const asOf = read?.ok ? read.value : null;
  const request = useMemo(
    () => ({ before: data.file, after, today, asOf, locale }),
    [data.file, after, today, asOf, locale],
  );
  const [state, touched] = useChecked(request, form.formState.touchedFields);
  const { byField, others } = sorted(problemsIn(state), values, locale);
  const isCurrent = state.at === "checked" && state.request === request;
  const count = byField.size + others.length;
  const context: OperatorPageContext = {
    data,
    locale,
    errorOf: (field) => (tries > 0 || get(touched, field) ? byField.get(field) : undefined),
  };

  const download = () => {
    if (count > 0) {
      setTries(tries + 1);
      setSaved(false);
      return;
    }
    saveFile(new Blob([after], { type: "application/json" }), fileName);
    setSaved(true);
  };

  return (
    <OperatorContext value={context}>
      <FormProvider {...form}>
        <form
          noValidate
          onSubmit={(event) => event.preventDefault()}
          className="grid grid-cols-1 gap-10"
        >
          <RunByFields />
          <CountersFields />
          <OnlineFields />
          <Papers />
          <Words />
        </form>
      </FormProvider>

      <section aria-labelledby="operator-check" className="grid grid-cols-1 gap-4">
        <h2 id="operator-check" className="text-2xl">
          {texts.check.title}
        </h2>
        <div className="max-inline-md">
          <TextInput
            name={dayField}
            label={texts.check.day}
            hint={texts.check.dayHint}
            error={read && !read.ok ? texts.check.dayWrong : undefined}
            verbatim
            onChange={({ currentTarget }) => setDay(currentTarget.value)}
          />
        </div>
        <Check state={state} isCurrent={isCurrent} locale={locale} />
      </section>

      <section aria-labelledby="operator-download" className="grid grid-cols-1 gap-4">
        <h2 id="operator-download" className="text-2xl">
          {texts.download.title}
        </h2>
        {tries > 0 && count > 0 ? (
          <ErrorSummary
            key={tries}
            title={texts.download.wrong(count)}
            errors={[...byField].map(([field, words]) => ({
              href: `#${field}`,
              text: resultWords[locale].answer(fieldLabel(field, locale), words),
            }))}
          />
        ) : null}
        {others.length > 0 ? (
          <div>
            <p>{texts.start.others}</p>
            <ul className="list-disc ps-6">
              {others.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </div>
        ) : null}
        <p>{texts.download.how}</p>
        <div>
          <Button onClick={download} disabled={!isCurrent}>
            {texts.download.button}
          </Button>
        </div>
        <p role="status">{saved && isCurrent ? texts.download.done : null}</p>
      </section>
    </OperatorContext>
  );
}

/** What the check has found. */
function Check({
  state,
  isCurrent,
  locale,
}: {
  state: CheckState;
  isCurrent: boolean;
  locale: Locale;
}) {
  const texts = operatorPage[locale].check;
  if (state.at === "failed") return <p role="status">{texts.failed}</p>;
  if (state.at === "begun") return <p role="status">{texts.checking}</p>;
  const { problems, report } = state.checked;
  const status = report ? "" : texts.wrong(problems.length);
  return (
    <>
      <p role="status">{isCurrent ? status : texts.checking}</p>
      {report ? <Report report={report} locale={locale} /> : null}
    </>
  );
}

/** Whom the file affects, and that as a file to keep. */
function Report({ report, locale }: { report: ImpactReport; locale: Locale }) {
  const texts = operatorPage[locale].check;
  return (
    <>
      <Outcome report={report} locale={locale} />
      {report.programmes.length === 0 ? null : (
        <div>
          <Button
            variant="secondary"
            onClick={() =>
              saveFile(
                new Blob([markdownOf(report, locale)], { type: "text/markdown" }),
                `${impactTexts[locale].title}.md`,
              )
            }
          >
            {texts.save}
          </Button>
        </div>
      )}
    </>
  );
}

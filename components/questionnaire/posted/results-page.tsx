import type { ReactNode } from "react";
import type { ResultPageData } from "@/components/result/data";
import { EvidenceList } from "@/components/result/evidence/list";
import { ResultView } from "@/components/result/result-view";
import { Sheet } from "@/components/result/sheet";
import { RefusalsChoice } from "@/components/result/sheet/refusals";
import { AssessmentDate } from "@/components/result/view/date";
import { dayWords, issueYear } from "@/components/result/words/format";
import { Button } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import type { Case } from "@/lib/case/case";
import { type Assessment, dayInParts, splitDate, type WrittenDate } from "@/lib/policy/engine";
import { check } from "@/locales/check";
import type { Locale } from "@/locales/languages";
import { result as resultTexts } from "@/locales/result";
import { resultSheet } from "@/locales/result-sheet";
import { END } from "../actions";
import { atResults, dayButton, field } from "../field-names";
import { type Posting, QuestionnaireForm } from "../form";
import { PostedLink } from "./posted-link";
import { QrCode } from "./qr-code";

interface ResultsPageProps {
  data: ResultPageData;
  assessment: Assessment;
  value: Case;
  today: string;
  locale: Locale;
  posting: Posting;
  /** What was typed where it was no day, or none that the case can be assessed on. */
  wrongDay: WrittenDate | null;
  /** Facts whose answers cannot be on the day that was typed. */
  clash: readonly string[];
  /** The address that restores the case. */
  link: string;
}

/** The form that every button among the results belongs to, wherever it stands. */
const formId = "walk";

function DateForm({
  data,
  asOf,
  today,
  locale,
  posting,
  wrongDay,
  wrong,
}: Pick<ResultsPageProps, "data" | "today" | "locale" | "posting" | "wrongDay"> & {
  asOf: string;
  /** What is wrong with it, in words. */
  wrong: string;
}) {
  const texts = resultTexts[locale].date;
  const { year, month, day } = check[locale];
  return (
    <AssessmentDate asOf={asOf} today={today} locale={locale} open={wrongDay !== null}>
      <QuestionnaireForm posting={posting} className="grid gap-4">
        <DateInput
          name="asOf"
          legend={texts.label}
          hint={texts.hint(issueYear(data.imprint))}
          error={wrongDay ? wrong : undefined}
          labels={{ year, month, day }}
          split={splitDate}
          defaultValue={wrongDay ?? dayInParts(asOf)}
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" name={field.day} value={dayButton.typed}>
            {texts.recompute}
          </Button>
          {asOf === today ? null : (
            <Button type="submit" variant="secondary" name={field.day} value={dayButton.today}>
              {texts.useToday}
            </Button>
          )}
        </div>
      </QuestionnaireForm>
    </AssessmentDate>
  );
}

function GoButton({
  position,
  name,
  children,
}: {
  position: string;
  name?: string;
  children: ReactNode;
}) {
  return (
    <button
      type="submit"
      form={formId}
      name={field.go}
      value={position}
      aria-label={name}
      className="-mx-3 inline-block min-inline-11 px-3 py-2 tight:-mx-1.5 tight:px-1.5 text-start text-lake underline decoration-1 underline-offset-4 hover:decoration-2"
    >
      {children}
    </button>
  );
}

/** The results that came by post: the same view, its links as buttons that carry the case. */
export function ResultsPage(props: ResultsPageProps) {
  const { data, assessment, value, today, locale, posting, wrongDay, clash, link } = props;
  const texts = resultTexts[locale];
  const labels = data.rules.facts.filter(({ id }) => clash.includes(id)).map(({ label }) => label);
  const shown = { data, assessment, value, locale, today };
  return (
    <>
      <QuestionnaireForm posting={posting} id={formId} />
      <ResultView
        {...shown}
        date={
          <DateForm
            data={data}
            asOf={assessment.asOf}
            today={today}
            locale={locale}
            posting={posting}
            wrongDay={wrongDay}
            wrong={labels.length > 0 ? texts.date.clash(labels) : texts.date.invalid}
          />
        }
        question={(fact, words, name) => (
          <GoButton position={fact} name={name}>
            {words}
          </GoButton>
        )}
        goOn={
          <div>
            <Button type="submit" form={formId} name={field.go} value={END}>
              {texts.goOn}
            </Button>
          </div>
        }
        assessThen={(day) => (
          <Button type="submit" variant="quiet" form={formId} name={field.day} value={day}>
            {texts.assessThen(dayWords(day, locale))}
          </Button>
        )}
        shortcuts={
          <div className="grid grid-cols-1 gap-1.5">
            <PostedLink link={link} locale={locale} to="result" />
            <RefusalsChoice locale={locale} />
          </div>
        }
        evidence={<EvidenceList {...{ data, assessment, value, locale }} />}
        actions={
          <div className="flex flex-wrap gap-3">
            <Button type="submit" variant="secondary" form={formId}>
              {texts.actions.more}
            </Button>
            <Button
              type="submit"
              variant="danger"
              form={formId}
              name={field.wipe}
              value={atResults}
            >
              {texts.actions.wipe}
            </Button>
          </div>
        }
      />
      <Sheet {...shown} qr={<QrCode text={link} label={resultSheet[locale].code} />} />
    </>
  );
}

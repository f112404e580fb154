import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/radio-group";
import { applicants, type ChoiceFact, type Fact, textsIn } from "@/lib/policy/engine";
import { applicantTexts } from "@/locales/applicants";
import { checkErrors } from "@/locales/check-errors";
import { checkStart } from "@/locales/check-start";
import type { Locale } from "@/locales/languages";
import { APPLICANT, START, UNSURE } from "./actions";
import type { FieldError } from "./errors";
import { field } from "./field-names";
import { QuestionnaireForm } from "./form";
import { Problems } from "./problems";
import type { FormProps } from "./question-form";

interface StartFormProps extends FormProps {
  /** The fact that states where an applicant is. */
  placeFact: ChoiceFact<string>;
}

/** What is wrong on the first page: a field that says nothing of ours, in the order of the page. */
export function startErrors(
  { id }: Pick<Fact, "id">,
  wrong: readonly string[],
  locale: Locale,
): readonly FieldError[] {
  const texts = checkErrors[locale];
  return [
    { field: APPLICANT, text: texts.applicantRequired },
    { field: id, text: texts.districtRequired },
  ].filter(({ field }) => wrong.includes(field));
}

/** The first page: who you are, and where. It needs no script. */
export function StartForm({
  placeFact,
  locale,
  posting,
  typed,
  errors,
  tries,
  bind,
  onSubmit,
}: StartFormProps) {
  const start = checkStart[locale];
  const errorOf = (name: string) => errors.find((error) => error.field === name)?.text;
  const places = placeFact.options;
  return (
    <>
      <Problems errors={errors} locale={locale} tries={tries} />
      <h1 className="text-2xl sm:text-3xl">{start.heading}</h1>
      <p className="mbs-2 mbe-7 max-inline-3xl text-soft">{start.lead}</p>
      <QuestionnaireForm
        posting={posting}
        onSubmit={onSubmit}
        className="grid max-inline-3xl gap-8"
      >
        <input type="hidden" name={field.at} value={START} />
        <RadioGroup
          name={APPLICANT}
          legend={start.applicant}
          hint={start.applicantHint}
          options={applicants.map((value) => {
            const { choice, hint } = applicantTexts[locale][value];
            return { value, label: choice, hint };
          })}
          defaultValue={textsIn(typed[APPLICANT])[0]}
          error={errorOf(APPLICANT)}
          {...bind?.(APPLICANT)}
        />
        <RadioGroup
          name={placeFact.id}
          legend={placeFact.question}
          hint={placeFact.hint}
          options={[
            ...places.map(({ id, label }) => ({ value: id, label })),
            { value: UNSURE, label: start.unsure },
          ]}
          columns={2}
          defaultValue={textsIn(typed[placeFact.id])[0]}
          error={errorOf(placeFact.id)}
          {...bind?.(placeFact.id)}
        />
        <div>
          <Button type="submit" size="large" className="inline-full sm:inline-auto">
            {start.button}
          </Button>
        </div>
      </QuestionnaireForm>
    </>
  );
}

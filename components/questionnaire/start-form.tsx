import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/radio-group";
import { applicants, type Fact } from "@/lib/policy/engine";
import { checkStart } from "@/locales/check-start";
import { field, StepForm } from "./form";
import { Problems } from "./problems";
import type { FormProps } from "./question-form";
import { START_FIELDS, UNSURE } from "./start-fields";
import { typedAt } from "./typed";
import { START } from "./walk";

interface StartFormProps extends FormProps {
  district: Fact;
}

/** The first page: who you are, and where. It needs no script. */
export function StartForm({
  district,
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
  const places = district.type === "choice" ? district.options : [];
  return (
    <>
      <Problems errors={errors} locale={locale} tries={tries} />
      <h1 className="text-2xl sm:text-3xl">{start.heading}</h1>
      <p className="mbs-2 mbe-7 max-inline-3xl text-soft">{start.lead}</p>
      <StepForm posting={posting} onSubmit={onSubmit} className="grid max-inline-3xl gap-8">
        <input type="hidden" name={field.at} value={START} />
        <RadioGroup
          name={START_FIELDS.applicant}
          legend={start.applicant}
          hint={start.applicantHint}
          options={applicants.map((value) => ({ value, ...start.applicants[value] }))}
          defaultValue={typedAt(typed, START_FIELDS.applicant)}
          error={errorOf(START_FIELDS.applicant)}
          {...bind?.(START_FIELDS.applicant)}
        />
        <RadioGroup
          name={START_FIELDS.district}
          legend={district.question}
          hint={district.hint}
          options={[
            ...places.map(({ id, label }) => ({ value: String(id), label })),
            { value: UNSURE, label: start.unsure },
          ]}
          columns={2}
          defaultValue={typedAt(typed, START_FIELDS.district)}
          error={errorOf(START_FIELDS.district)}
          {...bind?.(START_FIELDS.district)}
        />
        <div>
          <Button type="submit" size="large" className="inline-full sm:inline-auto">
            {start.button}
          </Button>
        </div>
      </StepForm>
    </>
  );
}

import { RadioGroup } from "@/components/ui/radio-group";
import { TextInput } from "@/components/ui/text-input";
import { type Applicant, applicants } from "@/lib/policy/engine";
import { applicantTexts } from "@/locales/applicants";
import { batch as messages } from "@/locales/batch";
import type { Locale } from "@/locales/languages";

interface SetupProps {
  locale: Locale;
  /** Id of the field of the day. */
  id: string;
  applicant: Applicant;
  day: string;
  /** The day is none. */
  wrong: boolean;
  onApplicant: (applicant: Applicant) => void;
  onDay: (day: string) => void;
}

/** Who is on the list, and the day of application, for rows that do not tell it themselves. */
export function Setup({ locale, id, applicant, day, wrong, onApplicant, onDay }: SetupProps) {
  const texts = messages[locale];
  const names = applicantTexts[locale];
  return (
    <div className="grid grid-cols-1 gap-6">
      <RadioGroup
        name="batch-applicant"
        legend={texts.applicant}
        hint={texts.applicantHint}
        options={applicants.map((value) => ({ value, label: names[value].name }))}
        defaultValue={applicant}
        columns={3}
        onChange={({ currentTarget: { value } }) => {
          const chosen = applicants.find((one) => one === value);
          if (chosen) onApplicant(chosen);
        }}
      />
      <div className="max-inline-md">
        <TextInput
          name={id}
          label={texts.asOf}
          hint={texts.asOfHint}
          error={wrong ? texts.asOfWrong : undefined}
          defaultValue={day}
          verbatim
          onChange={({ currentTarget }) => onDay(currentTarget.value)}
        />
      </div>
    </div>
  );
}

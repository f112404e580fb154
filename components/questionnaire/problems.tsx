import { ErrorSummary } from "@/components/ui/error-summary";
import { checkStart } from "@/locales/check-start";
import type { Locale } from "@/locales/languages";
import type { FieldError } from "./errors";

interface ProblemsProps {
  errors: readonly FieldError[];
  locale: Locale;
  /** How often the form was sent: the summary takes focus after each try. */
  tries: number;
}

/** The box to mend: of a date the first one that is wrong; its year bears the id of the field. */
const boxOf = ({ field, part = "year" }: FieldError): string =>
  part === "year" ? field : `${field}-${part}`;

/** What is wrong on this page, at its head; nothing where nothing is. */
export function Problems({ errors, locale, tries }: ProblemsProps) {
  if (errors.length === 0) return null;
  return (
    <ErrorSummary
      key={tries}
      title={checkStart[locale].wrong.heading}
      errors={errors.map((error) => ({ href: `#${boxOf(error)}`, text: error.text }))}
    />
  );
}

import { Button } from "@/components/ui/button";
import type { Locale } from "@/locales/languages";
import { part as messages } from "@/locales/part";
import { hrefFor } from "@/messages/locale";
import { END } from "./actions";
import { field } from "./field-names";
import { type Posting, QuestionnaireForm } from "./form";

interface GoOnPlainlyProps {
  locale: Locale;
  /** The answers to go on with. */
  hidden: Posting["hidden"];
  /** To the results, in place of wherever the questions lead. */
  results?: boolean;
}

/** Goes on by posted pages, which need no script, where something of this one does not come. */
export function GoOnPlainly({ locale, hidden, results = false }: GoOnPlainlyProps) {
  return (
    <QuestionnaireForm posting={{ action: hrefFor(locale, "/check/step"), hidden }}>
      <Button
        type="submit"
        variant="secondary"
        name={results ? field.results : field.go}
        value={END}
      >
        {messages[locale].simple}
      </Button>
    </QuestionnaireForm>
  );
}

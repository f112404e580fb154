import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/text-input";
import { keep } from "@/locales/keep";
import type { Locale } from "@/locales/languages";
import { hrefFor } from "@/messages/locale";
import { field } from "./field-names";
import { QuestionnaireForm } from "./form";

/** Goes on with the answers of a link that somebody kept, where no script reads it from the address. */
export function TakeUp({ locale }: { locale: Locale }) {
  const { label, button } = keep[locale].takeUp;
  return (
    <QuestionnaireForm
      posting={{ action: hrefFor(locale, "/check/step"), hidden: [] }}
      className="grid max-inline-3xl gap-3"
    >
      <TextInput name={field.link} label={label} verbatim />
      <div>
        <Button type="submit" variant="secondary">
          {button}
        </Button>
      </div>
    </QuestionnaireForm>
  );
}

import { Button } from "@/components/ui/button";
import { checkPosted } from "@/locales/check-posted";
import type { Locale } from "@/locales/languages";
import { wiping } from "@/locales/wiping";
import { atResults, field, wipeButton } from "../field-names";
import { type Posting, QuestionnaireForm } from "../form";

interface WipingPageProps {
  /** Where one goes back to: a position, or {@link atResults}. */
  back: string;
  locale: Locale;
  posting: Posting;
}

/** Asks before everything is wiped, where no script does. */
export function WipingPage({ back, locale, posting }: WipingPageProps) {
  const texts = wiping[locale];
  const name = back === atResults ? field.results : field.go;
  return (
    <QuestionnaireForm posting={posting} className="grid grid-cols-1 gap-4">
      <h1 className="text-2xl sm:text-3xl">{texts.title}</h1>
      <p>{texts.lead}</p>
      <p>{checkPosted[locale].wipeNote}</p>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" name={name} value={back}>
          {texts.no}
        </Button>
        <Button type="submit" variant="danger" name={field.wipe} value={wipeButton}>
          {texts.yes}
        </Button>
      </div>
    </QuestionnaireForm>
  );
}

import { Button, ButtonLink } from "@/components/ui/button";
import { check } from "@/locales/check";
import type { Locale } from "@/locales/languages";
import { field, type Posting, QuestionnaireForm } from "./form";

interface EndPageProps {
  locale: Locale;
  posting: Posting;
  /** Where the results are; null where they come by post. */
  resultsHref: string | null;
  /** Some questions were answered 不清楚. */
  leftOpen: boolean;
}

/** Nothing is left to ask. */
export function EndPage({ locale, posting, resultsHref, leftOpen }: EndPageProps) {
  const texts = check[locale];
  return (
    <>
      <h1 className="text-2xl sm:text-3xl">{texts.end.heading}</h1>
      <p className="mbs-3">{leftOpen ? texts.end.open : texts.end.lead}</p>
      <div className="mbs-7">
        {resultsHref ? (
          <ButtonLink size="large" href={resultsHref} className="inline-full sm:inline-auto">
            {texts.results}
          </ButtonLink>
        ) : (
          <QuestionnaireForm posting={posting}>
            <Button
              type="submit"
              size="large"
              name={field.results}
              value="now"
              className="inline-full sm:inline-auto"
            >
              {texts.results}
            </Button>
          </QuestionnaireForm>
        )}
      </div>
    </>
  );
}

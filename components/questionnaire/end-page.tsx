import type { ReactNode } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { check } from "@/locales/check";
import type { Locale } from "@/locales/languages";
import { field } from "./field-names";
import { type Posting, QuestionnaireForm } from "./form";

interface EndPageProps {
  locale: Locale;
  posting: Posting;
  /** Where the results are; null where they come by post. */
  resultsHref: string | null;
  /** Some questions were answered 不清楚. */
  leftOpen: boolean;
  /** What was answered, to be checked. */
  answers: ReactNode;
  /** What can be chosen before the results. */
  children?: ReactNode;
}

/** Nothing is left to ask: every answer to check, and the results. */
export function EndPage({
  locale,
  posting,
  resultsHref,
  leftOpen,
  answers,
  children,
}: EndPageProps) {
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
      <div className="mbs-6">{answers}</div>
      {children ? <div className="mbs-5 grid grid-cols-1 gap-3">{children}</div> : null}
    </>
  );
}

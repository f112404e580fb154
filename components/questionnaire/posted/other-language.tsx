import { common } from "@/locales/common";
import type { Locale } from "@/locales/languages";
import { hrefFor, langOf } from "@/messages/locale";
import { field, type Posting, StepForm } from "../form";
import type { PostedPage } from "./step";

interface OtherLanguageProps {
  page: PostedPage;
  locale: Locale;
  posting: Posting;
}

/** The same page in the other language, the answers with it. */
export function OtherLanguage({ page, locale, posting }: OtherLanguageProps) {
  const other: Locale = locale === "zh" ? "en" : "zh";
  const button =
    page.kind === "ask"
      ? { name: field.go, value: page.place }
      : { name: field.results, value: "now" };
  return (
    <StepForm posting={{ ...posting, action: hrefFor(other, "/check/step") }}>
      <button
        type="submit"
        lang={langOf(other)}
        className="flex min-h-11 min-w-11 items-center justify-center rounded-full border border-edge px-3 text-base whitespace-nowrap text-ink hover:bg-sand"
        {...button}
      >
        {common[locale].otherLanguage}
      </button>
    </StepForm>
  );
}

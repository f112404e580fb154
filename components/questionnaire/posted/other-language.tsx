import { type Locale, languageOf } from "@/locales/languages";
import { hrefFor, otherLocales } from "@/messages/locale";
import { field } from "../field-names";
import { type Posting, QuestionnaireForm } from "../form";
import type { PostedPage } from "./respond";

interface OtherLanguageProps {
  page: PostedPage;
  locale: Locale;
  posting: Posting;
}

/** The button that opens the same page again. */
export function buttonTo(page: PostedPage): { readonly name: string; readonly value: string } {
  if (page.kind === "ask") return { name: field.go, value: page.position };
  if (page.kind === "wiping") return { name: field.wipe, value: page.back };
  return { name: field.results, value: "now" };
}

/** The same page in each other language, the answers with it. */
export function OtherLanguage({ page, locale, posting }: OtherLanguageProps) {
  const button = buttonTo(page);
  return otherLocales(locale).map((other) => (
    <QuestionnaireForm key={other} posting={{ ...posting, action: hrefFor(other, "/check/step") }}>
      <button
        type="submit"
        lang={languageOf(other).lang}
        className="flex min-block-11 min-inline-11 items-center justify-center rounded-full border border-edge px-3 text-base whitespace-nowrap text-ink hover:bg-sand"
        {...button}
      >
        {languageOf(other).name}
      </button>
    </QuestionnaireForm>
  ));
}

import { ButtonLink } from "@/components/ui/button";
import { common } from "@/locales/common";
import type { Locale } from "@/locales/languages";
import { resultWords } from "@/locales/result-words";
import { runBy } from "@/locales/run-by";
import { hrefFor } from "@/messages/locale";
import { MainHotlines } from "../hotlines";

/** That there is nothing at an address, whom to call, and the way home. */
export function NotFound({ locale }: { locale: Locale }) {
  const texts = common[locale].notFound;
  return (
    <div className="grid justify-items-start gap-4">
      <h1 className="text-3xl">{texts.title}</h1>
      <p>{texts.body}</p>
      <div>
        <p>{resultWords[locale].answer(runBy[locale].call, "")}</p>
        <p className="flex flex-wrap gap-x-4">
          <MainHotlines locale={locale} />
        </p>
      </div>
      <ButtonLink href={hrefFor(locale, "/")}>{texts.home}</ButtonLink>
    </div>
  );
}

import { GoOnPlainly } from "@/components/questionnaire/go-on-plainly";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Opening } from "@/components/ui/opening";
import type { Locale } from "@/locales/languages";
import { result as messages } from "@/locales/result";
import { hrefFor } from "@/messages/locale";

/** Before any answer: what this page is for, and where to begin. */
export function EmptyResult({ locale, wiped }: { locale: Locale; wiped: boolean }) {
  const texts = messages[locale];
  return (
    <div className="grid justify-items-start gap-5">
      <h1 className="text-3xl">{texts.empty.title}</h1>
      <p role="status">{wiped ? texts.wiped : null}</p>
      <p>{texts.empty.lead}</p>
      <ButtonLink size="large" href={hrefFor(locale, "/check")}>
        {texts.empty.action}
      </ButtonLink>
    </div>
  );
}

/** While the answers are being read, and where the scripts that read them do not come. */
export function ResultLoading({ locale }: { locale: Locale }) {
  const texts = messages[locale];
  return (
    <div className="grid justify-items-start gap-5">
      <h1 className="text-3xl">{texts.title}</h1>
      <div>
        <Opening words={texts.loading} noScript={texts.empty.noScript}>
          <GoOnPlainly locale={locale} hidden={[]} results />
        </Opening>
      </div>
    </div>
  );
}

/** A link that could not be read, why, and what to do. */
export function BrokenLink({
  locale,
  why,
  hasOwn,
  onDismiss,
}: {
  locale: Locale;
  why: "broken" | "newer";
  hasOwn: boolean;
  onDismiss: () => void;
}) {
  const texts = messages[locale].broken;
  return (
    <div className="grid justify-items-start gap-5">
      <h1 className="text-3xl">{texts.title}</h1>
      <Notice tone="warning">
        <p>{why === "newer" ? texts.newer : texts.lead}</p>
        {hasOwn ? <p>{texts.keep}</p> : null}
      </Notice>
      {hasOwn ? (
        <Button onClick={onDismiss}>{texts.seeOwn}</Button>
      ) : (
        <ButtonLink href={hrefFor(locale, "/check")}>{messages[locale].empty.action}</ButtonLink>
      )}
    </div>
  );
}

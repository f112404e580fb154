"use client";

import { usePathname } from "next/navigation";
import { GoOnPlainly } from "@/components/questionnaire/go-on-plainly";
import { tabFields } from "@/components/questionnaire/tab-fields";
import { Button, ButtonLink } from "@/components/ui/button";
import { pageError } from "@/locales/page-error";
import { part } from "@/locales/part";
import { hrefFor, localeIn } from "@/messages/locale";

/** Shown in place of a page that failed. All but the first way on work without scripts, which may be what failed. */
export default function PageError({ reset }: { reset: () => void }) {
  const locale = localeIn(usePathname());
  const texts = pageError[locale];
  const kept = tabFields();
  return (
    <div role="alert" className="grid gap-5 py-10">
      <h1 className="text-3xl">{texts.title}</h1>
      <p>{texts.body}</p>
      <p>
        <a href="#call" className="text-lake underline underline-offset-4">
          {texts.call}
        </a>
      </p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={reset}>{texts.retry}</Button>
        <ButtonLink href="" variant="secondary">
          {part[locale].reload}
        </ButtonLink>
        {kept.length > 0 ? <GoOnPlainly locale={locale} hidden={kept} /> : null}
        <ButtonLink href={hrefFor(locale, "/")} variant="secondary">
          {texts.home}
        </ButtonLink>
      </div>
    </div>
  );
}

"use client";

import { usePathname } from "next/navigation";
import { Button, ButtonLink } from "@/components/ui/button";
import { common } from "@/locales/common";
import { punctuation } from "@/locales/punctuation";
import { hrefFor, localeIn } from "@/messages/locale";

/** Shown in place of a page that failed. */
export default function PageError({ reset }: { reset: () => void }) {
  const locale = localeIn(usePathname());
  const texts = common[locale].error;
  return (
    <div role="alert" className="grid gap-5 py-10">
      <h1 className="text-3xl">{texts.title}</h1>
      <p>
        {texts.body}
        {punctuation[locale].gap}
        <a href="#call">{texts.call}</a>
      </p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={reset}>{texts.retry}</Button>
        <ButtonLink href={hrefFor(locale, "/")} variant="secondary">
          {texts.home}
        </ButtonLink>
      </div>
    </div>
  );
}

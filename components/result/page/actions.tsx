"use client";

import { useState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/locales/languages";
import { result as messages } from "@/locales/result";
import { hrefFor } from "@/messages/locale";

type Copied = "not" | "yes" | "failed";

/** What most people do next: print, or keep the link. */
export function Shortcuts({
  locale,
  link,
}: {
  locale: Locale;
  /** The address that restores the case. */
  link: string;
}) {
  const texts = messages[locale].actions;
  const [copied, setCopied] = useState<{ readonly link: string; readonly state: Copied }>({
    link,
    state: "not",
  });
  const state = copied.link === link ? copied.state : "not";

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied({ link, state: "yes" });
    } catch {
      setCopied({ link, state: "failed" });
    }
  };

  return (
    <div id="keep" className="grid grid-cols-1 gap-1.5">
      <div className="flex flex-wrap gap-x-3 gap-y-1">
        <Button onClick={() => window.print()}>{texts.print}</Button>
        <Button variant="secondary" onClick={copy}>
          {texts.copy}
        </Button>
      </div>
      <p role="status" className="font-bold text-leaf">
        {state === "yes" ? texts.copied : null}
        {state === "failed" ? <span className="text-clay">{texts.copyFailed}</span> : null}
      </p>
      {state === "failed" ? (
        <TextInput name="link" label={texts.link} defaultValue={link} verbatim />
      ) : null}
      <p className="text-base text-soft">{texts.copyNote}</p>
    </div>
  );
}

/** Goes back to the questions, or wipes everything, with what that means. */
export function Wipe({ locale, onWipe }: { locale: Locale; onWipe: () => void }) {
  const texts = messages[locale].actions;
  return (
    <div id="wipe" className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
      <ButtonLink variant="secondary" href={hrefFor(locale, "/check")}>
        {texts.more}
      </ButtonLink>
      <Button variant="danger" onClick={onWipe}>
        {texts.wipe}
      </Button>
      <p className="text-base text-soft">{texts.wipeNote}</p>
    </div>
  );
}

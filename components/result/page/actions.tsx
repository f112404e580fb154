"use client";

import { type ReactNode, useState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { cardClass } from "@/components/ui/card";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/locales/languages";
import { result as messages } from "@/locales/result";
import { hrefFor } from "@/messages/locale";

interface ActionsProps {
  locale: Locale;
  /** The address that restores the case. */
  link: string;
  onWipe: () => void;
}

type Copied = "not" | "yes" | "failed";

function Action({ note, children }: { note: string; children: ReactNode }) {
  return (
    <div className="grid items-center gap-x-5 gap-y-1.5 sm:grid-cols-[13rem_1fr]">
      {children}
      <p className="text-base text-soft">{note}</p>
    </div>
  );
}

/** What most people do next: print, or go back to the questions. */
export function Shortcuts({ locale }: { locale: Locale }) {
  const texts = messages[locale].actions;
  return (
    <div className="flex flex-wrap gap-3">
      <Button onClick={() => window.print()}>{texts.print}</Button>
      <ButtonLink variant="secondary" href={hrefFor(locale, "/check")}>
        {texts.more}
      </ButtonLink>
    </div>
  );
}

/** Prints the sheet, copies the link or wipes everything, each with what it means. */
export function Actions({ locale, link, onWipe }: ActionsProps) {
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
    <section aria-labelledby="take" className={`${cardClass} grid gap-5`}>
      <h2 id="take" className="text-xl">
        {texts.title}
      </h2>
      <Action note={texts.printNote}>
        <Button onClick={() => window.print()}>{texts.print}</Button>
      </Action>
      <Action note={texts.copyNote}>
        <Button variant="secondary" onClick={copy}>
          {texts.copy}
        </Button>
      </Action>
      <p role="status" className="font-bold text-leaf">
        {state === "yes" ? texts.copied : null}
        {state === "failed" ? <span className="text-clay">{texts.copyFailed}</span> : null}
      </p>
      {state === "failed" ? (
        <TextInput name="link" label={texts.link} defaultValue={link} verbatim />
      ) : null}
      <Action note={texts.wipeNote}>
        <Button variant="danger" onClick={onWipe}>
          {texts.wipe}
        </Button>
      </Action>
    </section>
  );
}

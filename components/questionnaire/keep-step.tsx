"use client";

import { useState } from "react";
import { CodeFrame } from "@/components/keep/code-frame";
import { CopyStatus, useCopy } from "@/components/keep/copy";
import { QrCode } from "@/components/result/sheet/qr-code";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { keep as messages } from "@/locales/keep";
import type { Locale } from "@/locales/languages";
import { resultActions } from "@/locales/result-actions";

/** The answers so far and where one is, as a code to scan and a link to copy. */
export function KeepStep({ link, locale }: { link: string; locale: Locale }) {
  const texts = messages[locale];
  const [open, setOpen] = useState(false);
  const [copied, copy] = useCopy(link);
  return (
    <Disclosure
      summary={texts.step.open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <div className="grid grid-cols-1 gap-3">
        <p>{texts.step.lead}</p>
        {open ? (
          <CodeFrame>
            <QrCode text={link} label={texts.step.code} locale={locale} />
          </CodeFrame>
        ) : null}
        <div>
          <Button variant="secondary" onClick={copy}>
            {texts.copy}
          </Button>
        </div>
        <CopyStatus copied={copied} link={link} locale={locale} />
        <p className="text-base text-soft">{resultActions[locale].copyNote}</p>
      </div>
    </Disclosure>
  );
}

"use client";

import { type ReactNode, useState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/locales/languages";
import { part as messages } from "@/locales/part";
import type { Part } from "./part";

interface PartMissingProps {
  part: Pick<Part<unknown>, "load">;
  locale: Locale;
  /** Another way on, beside asking again. */
  children?: ReactNode;
}

/** Says that a part of the page did not come, and asks for it again. */
export function PartMissing({ part, locale, children }: PartMissingProps) {
  const texts = messages[locale];
  const [asked, setAsked] = useState<"trying" | "still" | null>(null);
  const again = (): void => {
    setAsked("trying");
    part.load().catch(() => setAsked("still"));
  };
  return (
    <div role="alert" className="print:hidden">
      <Notice tone="warning" title={texts.title}>
        <p>{texts.why}</p>
        <div className="mbs-3 flex flex-wrap gap-3">
          <Button onClick={again}>{texts.again}</Button>
          <ButtonLink href="" variant="secondary">
            {texts.reload}
          </ButtonLink>
          {children}
        </div>
        <p role="status" className="mbs-2 empty:hidden">
          {asked === null ? null : texts[asked]}
        </p>
      </Notice>
    </div>
  );
}

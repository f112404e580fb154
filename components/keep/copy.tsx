"use client";

import { useState } from "react";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/locales/languages";
import { resultActions } from "@/locales/result-actions";

/** What became of a link that was to be copied. */
export type Copied = "not" | "yes" | "failed";

/** Copies a link; what became of it is of this link alone. */
export function useCopy(link: string): readonly [copied: Copied, copy: () => Promise<void>] {
  const [last, setLast] = useState<{ readonly link: string; readonly copied: Copied }>({
    link,
    copied: "not",
  });
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setLast({ link, copied: "yes" });
    } catch {
      setLast({ link, copied: "failed" });
    }
  };
  return [last.link === link ? last.copied : "not", copy];
}

/** Says what became of a link that was to be copied; where it could not be, it stands there to be copied by hand. */
export function CopyStatus({
  copied,
  link,
  locale,
}: {
  copied: Copied;
  link: string;
  locale: Locale;
}) {
  const texts = resultActions[locale];
  return (
    <>
      <p role="status" className="font-bold text-leaf">
        {copied === "yes" ? texts.copied : null}
        {copied === "failed" ? <span className="text-clay">{texts.copyFailed}</span> : null}
      </p>
      {copied === "failed" ? (
        <TextInput name="link" label={texts.link} defaultValue={link} verbatim />
      ) : null}
    </>
  );
}

"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { guard as messages } from "@/locales/guard";
import type { Locale } from "@/locales/languages";

/** What is guarded: the person at the counter desk, or a list of people. */
export type GuardedKind = "desk" | "list";

interface LockScreenProps {
  locale: Locale;
  kind: GuardedKind;
  /** Seconds until everything is wiped, in the last minute; null before. */
  seconds: number | null;
  onOpen: () => void;
  onNext: () => void;
}

/**
 * Hides the page from sight, from assistive technology and from print, until its button is pressed. Esc does not
 * open it: whoever passes by and tries a key sees nothing.
 */
export function LockScreen({ locale, kind, seconds, onOpen, onNext }: LockScreenProps) {
  const { title, seconds: left, [kind]: texts } = messages[locale];
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    document.documentElement.toggleAttribute("data-locked", true);
    return () => {
      document.documentElement.toggleAttribute("data-locked", false);
      element?.close();
    };
  }, []);
  const last = seconds !== null;
  return (
    <dialog
      ref={dialog}
      data-lock-screen
      aria-labelledby="lock-screen-title"
      onCancel={(event) => event.preventDefault()}
      onClose={() => dialog.current?.showModal()}
      className="m-0 block-[100dvb] max-block-none inline-[100dvi] max-inline-none content-center bg-paper p-6 text-ink tight:p-2 backdrop:bg-paper"
    >
      <div className="mx-auto grid max-inline-xl justify-items-start gap-4">
        <h2 id="lock-screen-title" className="text-3xl">
          {title}
        </h2>
        <p>{texts.lead}</p>
        <p role="alert" className="font-bold text-clay empty:hidden">
          {last ? texts.soon : null}
        </p>
        {last ? (
          <p aria-hidden="true" className="text-3xl font-bold text-clay tabular-nums">
            {left(seconds)}
          </p>
        ) : null}
        <div className="flex flex-wrap gap-3">
          <Button size="large" onClick={onOpen}>
            {texts.open}
          </Button>
          <Button size="large" variant="secondary" onClick={onNext}>
            {texts.next}
          </Button>
        </div>
      </div>
    </dialog>
  );
}

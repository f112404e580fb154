"use client";

import { flushSync } from "react-dom";
import { guard as messages } from "@/locales/guard";
import type { Locale } from "@/locales/languages";
import { type GuardedKind, LockScreen } from "./lock-screen";
import { type GuardedPage, useIdleMonitor, useLeaving } from "./use-idle-monitor";

interface GuardProps extends GuardedPage {
  locale: Locale;
  /** Which words are used. */
  kind: GuardedKind;
  /** The lock screen was opened again. */
  onOpen?: () => void;
  /** Begin anew: whoever comes next, after the lock screen or after a wipe. Nothing is here any more. */
  onBegin: () => void;
}

/**
 * Keeps the people whose data a page holds from being seen, or found, by whoever comes next: it hides the page when nobody
 * attends it, wipes it later, asks before it is left and leaves nothing in it for the way back.
 */
export function Guard(props: GuardProps) {
  const { locale, kind, onWipe, onOpen, onBegin } = props;
  const [{ phase, seconds }, attend] = useIdleMonitor(props);
  useLeaving(props);
  const texts = messages[locale][kind];
  if (phase === "hidden" || phase === "warned") {
    return (
      <LockScreen
        locale={locale}
        kind={kind}
        seconds={phase === "warned" ? seconds : null}
        onOpen={() => {
          flushSync(attend);
          onOpen?.();
        }}
        onNext={() => {
          flushSync(() => {
            attend();
            onWipe();
          });
          onBegin();
        }}
      />
    );
  }
  return (
    <p role="status" className="empty:hidden print:hidden">
      {phase === "wiped" ? (
        <span className="flex flex-wrap items-center gap-3 bg-gold-tint px-3 py-1.5">
          {texts.wiped}
          <button
            type="button"
            className="min-block-8 px-2 text-lake underline underline-offset-4"
            onClick={() => {
              attend();
              onBegin();
            }}
          >
            {texts.begin}
          </button>
        </span>
      ) : null}
    </p>
  );
}

"use client";

import { type ComponentType, useRef, useState } from "react";
import { useExternalStore } from "@/components/store/use-external-store";
import { aloud as messages } from "@/locales/aloud";
import { type Locale, languageOf } from "@/locales/languages";
import { voiceFor } from "./voice";

type Playing = ComponentType<{ locale: Locale; onClose: () => void }>;

const voices = (): readonly SpeechSynthesisVoice[] =>
  "speechSynthesis" in window ? speechSynthesis.getVoices() : [];

/** Voices may come after the page. Where the browser does not tell, it has them from the start. */
function subscribe(changed: () => void): () => void {
  if (!("speechSynthesis" in window) || !("addEventListener" in speechSynthesis)) return () => {};
  speechSynthesis.addEventListener("voiceschanged", changed);
  return () => speechSynthesis.removeEventListener("voiceschanged", changed);
}

/** Has the page read aloud, where the device has a voice for its language. What reads is loaded once it is asked for. */
export function Offer({ locale }: { locale: Locale }) {
  const hasVoice = useExternalStore(
    subscribe,
    () => voiceFor(voices(), languageOf(locale).lang) !== undefined,
    () => false,
  );
  const [Player, setPlayer] = useState<Playing | null>(null);
  const [failed, setFailed] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const texts = messages[locale];
  if (!hasVoice) return null;
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-expanded={Player !== null}
        onClick={() => {
          setFailed(false);
          import("./player").then(
            (loaded) => setPlayer(() => loaded.Player),
            () => setFailed(true),
          );
        }}
        className="min-block-11 px-1.5 text-base text-ink underline decoration-1 underline-offset-4 hover:decoration-2"
      >
        {texts.read}
      </button>
      <span role="status">{failed ? texts.failed : null}</span>
      {Player ? (
        <Player
          locale={locale}
          onClose={() => {
            setPlayer(null);
            button.current?.focus();
          }}
        />
      ) : null}
    </>
  );
}

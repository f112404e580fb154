"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { aloud as messages } from "@/locales/aloud";
import type { Locale } from "@/locales/languages";
import { inOrder, passagesIn } from "./passages";
import { Reader, type ReadingState } from "./reader";
import { voiceFor } from "./voice";

/** How fast it can be read: of a voice's usual speed. */
const rates = { slow: 0.7, usual: 1, fast: 1.3 } as const;
type Speed = keyof typeof rates;
const speeds = ["slow", "usual", "fast"] as const satisfies readonly Speed[];

function utter(text: string, lang: string, rate: number): SpeechSynthesisUtterance {
  const said = new SpeechSynthesisUtterance(text);
  const voice = voiceFor(speechSynthesis.getVoices(), lang);
  if (voice) said.voice = voice;
  said.lang = lang;
  said.rate = rate;
  return said;
}

const speaker = {
  utter,
  speak: (said: SpeechSynthesisUtterance) => speechSynthesis.speak(said),
  cancel: () => speechSynthesis.cancel(),
};

type PageReader = Reader<Element, SpeechSynthesisUtterance>;

/** Marks what is read, and nothing else, and brings it into sight. */
function mark(place: Element | null): void {
  for (const marked of document.querySelectorAll("[data-spoken]")) {
    if (marked !== place) marked.removeAttribute("data-spoken");
  }
  if (!place || place.hasAttribute("data-spoken")) return;
  place.setAttribute("data-spoken", "");
  place.scrollIntoView({ block: "nearest" });
}

/** Reads the page aloud and marks what it reads: pause, go on, speed, stop. It goes when the page is read, or is another. */
export function Player({ locale, onClose }: { locale: Locale; onClose: () => void }) {
  const texts = messages[locale];
  const [state, setState] = useState<ReadingState>("ready");
  const [speed, setSpeed] = useState<Speed>("usual");
  const reader = useRef<PageReader | null>(null);
  const pause = useRef<HTMLButtonElement>(null);
  const close = useRef(onClose);
  close.current = onClose;

  useEffect(() => {
    const main = document.querySelector("main") ?? document.body;
    const voices = speechSynthesis.getVoices();
    // A voice of one language cannot say another.
    const sentences = inOrder(passagesIn(main)).filter(({ lang }) => voiceFor(voices, lang));
    const reading: PageReader = new Reader(speaker, sentences, () => {
      setState(reading.state);
      mark(reading.place);
      if (reading.state === "done") close.current();
    });
    const watch = new MutationObserver(() => {
      if (reading.place && !reading.place.isConnected) reading.stop();
    });
    const silence = () => speechSynthesis.cancel();
    reader.current = reading;
    pause.current?.focus();
    watch.observe(main, { childList: true, subtree: true });
    window.addEventListener("pagehide", silence);
    document.documentElement.setAttribute("data-aloud", "");
    reading.play();
    return () => {
      watch.disconnect();
      window.removeEventListener("pagehide", silence);
      document.documentElement.removeAttribute("data-aloud");
      silence();
      mark(null);
    };
  }, []);

  return (
    <section
      aria-label={texts.label}
      className="fixed inset-be-0 start-0 z-20 inline-full border-bs-2 border-edge bg-card"
    >
      <div className="page flex flex-wrap items-center gap-2 py-2">
        <Button
          ref={pause}
          onClick={() => (state === "reading" ? reader.current?.pause() : reader.current?.play())}
        >
          {state === "reading" ? texts.pause : texts.goOn}
        </Button>
        <Button variant="secondary" onClick={() => reader.current?.stop()}>
          {texts.stop}
        </Button>
        <select
          aria-label={texts.speed}
          value={speed}
          onChange={({ currentTarget }) => {
            const chosen = speeds.find((one) => one === currentTarget.value) ?? "usual";
            setSpeed(chosen);
            reader.current?.hurry(rates[chosen]);
          }}
          className="min-block-12 rounded-lg border-2 border-edge bg-field px-2 text-ink"
        >
          {speeds.map((one) => (
            <option key={one} value={one}>
              {texts.speeds[one]}
            </option>
          ))}
        </select>
        <span role="status">{state === "failed" ? texts.failed : null}</span>
      </div>
    </section>
  );
}

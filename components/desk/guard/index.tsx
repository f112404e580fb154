"use client";

import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { deskGuard as messages } from "@/messages/desk-guard";
import { useDeskContext } from "../context";
import { goToField } from "../keys";
import { desk, subscribeToDesk } from "../state";
import { Cover } from "./cover";
import { type Phase, phaseOf, secondsLeft } from "./idle";
import { callNextPerson, isAnybodyHere, wipeEverything } from "./next-person";

const signs = ["keydown", "pointerdown", "pointermove", "wheel", "touchstart"] as const;

/** How often the desk looks at the clock, in milliseconds. */
const beat = 1000;

interface Watch {
  readonly phase: Phase;
  readonly seconds: number;
}

const attended: Watch = { phase: "open", seconds: 0 };

/**
 * Watches over a desk that nobody attends: it hides, counts down and wipes. It goes by the clock and not by
 * timers alone, which sleep with the machine and are slow in the background. Once hidden, only its button opens the desk again.
 */
function useWatch(): readonly [Watch, () => void] {
  const [watch, setWatch] = useState(attended);
  const touched = useRef(0);
  const phase = useRef<Phase>("open");

  useEffect(() => {
    touched.current = Date.now();
    const show = (next: Watch): void => {
      phase.current = next.phase;
      setWatch((last) =>
        last.phase === next.phase && last.seconds === next.seconds ? last : next,
      );
    };
    const look = (): void => {
      if (phase.current === "wiped") return;
      if (!isAnybodyHere()) touched.current = Date.now();
      const idle = Date.now() - touched.current;
      const now = phaseOf(idle);
      if (now === "wiped") wipeEverything();
      show({ phase: now, seconds: now === "warned" ? secondsLeft(idle) : 0 });
    };
    const touch = (): void => {
      look();
      if (phase.current === "open") touched.current = Date.now();
    };
    // What is entered after a wipe is somebody else's.
    const begin = (): void => {
      if (phase.current !== "wiped" || !isAnybodyHere()) return;
      touched.current = Date.now();
      show(attended);
    };
    const timer = setInterval(look, beat);
    const stop = subscribeToDesk(begin);
    for (const sign of signs) document.addEventListener(sign, touch, { passive: true });
    document.addEventListener("visibilitychange", look);
    window.addEventListener("pageshow", look);
    return () => {
      clearInterval(timer);
      stop();
      for (const sign of signs) document.removeEventListener(sign, touch);
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("pageshow", look);
    };
  }, []);

  const attend = (): void => {
    touched.current = Date.now();
    phase.current = "open";
    setWatch(attended);
  };
  return [watch, attend];
}

/** Whoever leaves the page leaves nothing in it for the way back; who would lose a case is asked first. */
function useLeaving(): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (isAnybodyHere()) event.preventDefault();
    };
    const leave = (): void => flushSync(desk.wipe);
    window.addEventListener("beforeunload", ask);
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("beforeunload", ask);
      window.removeEventListener("pagehide", leave);
    };
  }, []);
}

/** Keeps the person at the counter from being seen, or found, by the next. */
export function Guard() {
  const { locale } = useDeskContext();
  const [{ phase, seconds }, attend] = useWatch();
  useLeaving();
  const texts = messages[locale];
  if (phase === "hidden" || phase === "warned") {
    return (
      <Cover
        locale={locale}
        seconds={phase === "warned" ? seconds : null}
        onOpen={attend}
        onNext={() => {
          attend();
          flushSync(callNextPerson);
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
            className="min-h-8 px-2 text-lake underline underline-offset-4"
            onClick={() => {
              attend();
              goToField("applicant");
            }}
          >
            {texts.begin}
          </button>
        </span>
      ) : null}
    </p>
  );
}

"use client";

import { useEffect, useRef, useState } from "react";
import { deskReceive as messages } from "@/locales/desk-receive";
import type { Locale } from "@/locales/languages";
import { codeLibrary, codeReader } from "./read-code";

/** How often the picture is looked through, in milliseconds. */
const every = 200;

type Trouble = "refused" | "none" | "notLoaded";

function troubleOf(error: unknown): Trouble {
  if (codeLibrary.read().at === "missing") return "notLoaded";
  return error instanceof DOMException && error.name === "NotAllowedError" ? "refused" : "none";
}

interface CameraProps {
  locale: Locale;
  /** What a code says; true ends the search. */
  onCode: (text: string) => boolean;
}

/** The camera's picture, searched for a code until one is taken. The camera is off as soon as this is gone. */
export function Camera({ locale, onCode }: CameraProps) {
  const texts = messages[locale];
  const video = useRef<HTMLVideoElement>(null);
  const take = useRef(onCode);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => {
    take.current = onCode;
  });

  useEffect(() => {
    let on = true;
    let stream: MediaStream | undefined;
    const search = async (picture: HTMLVideoElement): Promise<void> => {
      const read = await codeReader();
      while (on) {
        const text = picture.videoWidth > 0 ? await read(picture) : null;
        if (on && text !== null && take.current(text)) return;
        await new Promise((wake) => setTimeout(wake, every));
      }
    };
    const begin = async (): Promise<void> => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      const picture = video.current;
      if (!on || !picture) return stop();
      picture.srcObject = stream;
      await picture.play();
      await search(picture);
    };
    const stop = (): void => {
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    begin().catch((error: unknown) => {
      if (on) setTrouble(troubleOf(error));
    });
    return () => {
      on = false;
      stop();
    };
  }, []);

  if (trouble) {
    return (
      <p role="alert" className="font-bold text-clay">
        {trouble === "notLoaded" ? texts.failures.notLoaded : texts.camera[trouble]}
      </p>
    );
  }
  return (
    <div className="grid gap-1">
      <video
        ref={video}
        muted
        playsInline
        aria-label={texts.camera.picture}
        className="aspect-video inline-full max-inline-md rounded-lg bg-veil object-cover"
      />
      <p>{texts.camera.aim}</p>
    </div>
  );
}

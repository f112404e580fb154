"use client";

import { useEffect, useState } from "react";
import { CodeFrame } from "@/components/keep/code-frame";
import { saveFile } from "@/components/store/save-file";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { keep as messages } from "@/locales/keep";
import type { Locale } from "@/locales/languages";
import { resultActions } from "@/locales/result-actions";
import { QrCode } from "../sheet/qr-code";

/** The name of the file, in letters that every system keeps. */
export const pictureName = "employment-result.png";

/** An address that holds the file itself: the only kind of picture of our own that the policy of the page lets it show. */
function dataAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error("The picture cannot be read."));
    reader.readAsDataURL(file);
  });
}

type Drawn = { readonly file: Blob; readonly address: string };

interface PictureDialogProps {
  locale: Locale;
  /** Draws the picture. */
  make: () => Promise<Blob>;
  onClose: () => void;
}

/** Shows the picture of the result, to be kept by holding it or as a file. */
export function PictureDialog({ locale, make, onClose }: PictureDialogProps) {
  const texts = messages[locale];
  const [drawn, setDrawn] = useState<Drawn | "failed" | null>(null);
  // It shows the result as it was when it was opened.
  const [first] = useState(() => make);
  useEffect(() => {
    let current = true;
    const draw = async (): Promise<Drawn> => {
      const file = await first();
      return { file, address: await dataAddress(file) };
    };
    draw().then(
      (done) => current && setDrawn(done),
      () => current && setDrawn("failed"),
    );
    return () => {
      current = false;
    };
  }, [first]);
  const done = drawn === "failed" ? null : drawn;
  return (
    <Dialog
      title={texts.pictureOf.title}
      close={texts.close}
      onClose={onClose}
      actions={
        done ? (
          <Button onClick={() => saveFile(done.file, pictureName)}>{texts.pictureOf.save}</Button>
        ) : null
      }
    >
      <p role="status">
        {drawn === null ? texts.pictureOf.drawing : null}
        {drawn === "failed" ? texts.pictureOf.failed : null}
        {done ? texts.pictureOf.hold : null}
      </p>
      {done ? (
        <img
          src={done.address}
          alt={texts.pictureOf.alt}
          className="block-auto inline-full rounded-lg border border-line"
        />
      ) : null}
    </Dialog>
  );
}

interface CodeDialogProps {
  locale: Locale;
  link: string;
  onClose: () => void;
}

/** Shows the code of the result, as large as the window lets it. */
export function CodeDialog({ locale, link, onClose }: CodeDialogProps) {
  const texts = messages[locale];
  return (
    <Dialog title={texts.code} close={texts.close} onClose={onClose}>
      <p>{texts.codeLead}</p>
      <CodeFrame wide>
        <QrCode text={link} label={texts.codeLabel} locale={locale} />
      </CodeFrame>
      <p className="text-base text-soft">{resultActions[locale].copyNote}</p>
    </Dialog>
  );
}

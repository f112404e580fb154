"use client";

import { type FormEvent, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextInput } from "@/components/ui/text-input";
import { type Case, todayInShanghai } from "@/lib/case/case";
import type { DecodedCase } from "@/lib/case/share-code";
import { desk as deskMessages } from "@/locales/desk";
import { deskReceive as messages } from "@/locales/desk-receive";
import { useDeskContext } from "../context";
import { Modal } from "../modal";
import { isAnybodyHere } from "../next-person";
import { desk } from "../state";
import { Camera } from "./camera";
import { readCase } from "./read-case";
import { readImageFile } from "./read-code";

/** Why nothing was taken in: no code was found, the code that was found is no case, or what reads codes did not come. */
type Failure = "noCode" | "noCase" | "newer" | "empty" | "notLoaded";

const codeField = "handed-code";

interface ReceiveProps {
  onClose: () => void;
}

/** Takes in the case that somebody brings: by camera, from an image file, or as a pasted link or code. */
export function Receive({ onClose }: ReceiveProps) {
  const { data, locale } = useDeskContext();
  const texts = messages[locale];
  const labelOf = (id: string): string =>
    data.rules.facts.find((fact) => fact.id === id)?.label ?? id;
  const [failure, setFailure] = useState<Failure | null>(null);
  const [scanning, setScanning] = useState(false);
  const [waiting, setWaiting] = useState<DecodedCase | null>(null);

  // A hand-held scanner types what it reads, and ends with Enter.
  useEffect(() => document.getElementById(codeField)?.focus(), []);

  const open = (value: Case): void => {
    desk.open(value);
    // At the counter the day of application is today.
    desk.setAsOf(null);
    onClose();
  };
  const take = (text: string | null): boolean => {
    const read = text ? readCase(data.rules.facts, text, todayInShanghai(new Date())) : null;
    if (!read?.ok) {
      setFailure(text === null ? "noCode" : read?.problem === "newer" ? "newer" : "noCase");
      return false;
    }
    setFailure(null);
    setScanning(false);
    if (isAnybodyHere() || read.value.leftOut.length > 0) setWaiting(read.value);
    else open(read.value.case);
    return true;
  };
  const paste = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get("code") ?? "").trim();
    if (text === "") setFailure("empty");
    else take(text);
  };

  return (
    <Modal title={texts.title} close={deskMessages[locale].close} onClose={onClose}>
      <div className="-mbs-10 grid gap-4">
        <h2 className="text-xl">{texts.title}</h2>
        <p className="text-soft">{texts.lead}</p>
        {waiting ? (
          <Notice
            tone="warning"
            title={isAnybodyHere() ? texts.replace.title : texts.leftOut.title}
          >
            {isAnybodyHere() ? <p>{texts.replace.lead}</p> : null}
            {waiting.leftOut.length > 0 ? (
              <p>{texts.leftOut.lead(waiting.leftOut.map(labelOf))}</p>
            ) : null}
            <div className="mbs-2 flex flex-wrap gap-3">
              <Button onClick={() => open(waiting.case)}>
                {isAnybodyHere() ? texts.replace.yes : texts.leftOut.yes}
              </Button>
              <Button variant="secondary" onClick={() => setWaiting(null)}>
                {texts.replace.no}
              </Button>
            </div>
          </Notice>
        ) : null}
        <form onSubmit={paste} noValidate className="grid max-inline-2xl gap-2">
          <TextInput
            name="code"
            id={codeField}
            label={texts.paste.label}
            hint={texts.paste.hint}
            error={failure ? texts.failures[failure] : undefined}
            verbatim
          />
          <div>
            <Button type="submit">{texts.paste.open}</Button>
          </div>
        </form>
        <div className="grid gap-1">
          <label htmlFor="handed-image" className="font-bold">
            {texts.image.label}
          </label>
          <p id="handed-image-hint" className="text-soft">
            {texts.image.hint}
          </p>
          <input
            id="handed-image"
            type="file"
            accept="image/*"
            aria-describedby="handed-image-hint"
            className="min-block-9 inline-full file:me-3 file:min-block-9 file:cursor-pointer file:rounded-md file:border-2 file:border-lake file:bg-card file:px-3 file:font-bold file:text-lake-deep"
            onChange={async ({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (!file) return;
              await readImageFile(file).then(take, () => setFailure("notLoaded"));
            }}
          />
        </div>
        <div className="grid justify-items-start gap-2">
          <Button variant="secondary" onClick={() => setScanning(!scanning)}>
            {scanning ? texts.camera.stop : texts.camera.start}
          </Button>
          {scanning ? <Camera locale={locale} onCode={take} /> : null}
        </div>
      </div>
    </Modal>
  );
}

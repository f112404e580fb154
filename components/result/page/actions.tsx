"use client";

import { type ComponentProps, useState } from "react";
import { WipeDialog } from "@/components/case/wipe-dialog";
import { CopyStatus, useCopy } from "@/components/keep/copy";
import { useExternalStore } from "@/components/store/use-external-store";
import { Button, ButtonLink } from "@/components/ui/button";
import { keep } from "@/locales/keep";
import type { Locale } from "@/locales/languages";
import { result as messages } from "@/locales/result";
import { hrefFor } from "@/messages/locale";
import { RefusalsChoice } from "../sheet/refusals";
import { CodeDialog, PictureDialog, pictureName } from "./keep-dialogs";
import { type KeepAction, KeepSign } from "./keep-sign";

interface ShortcutsProps {
  locale: Locale;
  /** The address that restores the case. */
  link: string;
  /** Draws the picture of the result. */
  picture: () => Promise<Blob>;
}

const actionLook =
  "inline-flex min-block-12 grow basis-12 flex-col items-center justify-center gap-0.5 rounded-lg border-2 border-lake bg-card px-1 py-1.5 text-center text-sm leading-tight font-bold text-balance text-lake-deep hover:bg-lake-tint sm:grow-0 sm:basis-auto sm:flex-row sm:gap-2 sm:rounded-card sm:px-4 sm:text-base";

/** One of the short row: a sign, and what it does. */
function Action({
  action,
  children,
  ...button
}: { action: KeepAction } & ComponentProps<"button">) {
  return (
    <button type="button" className={actionLook} {...button}>
      <KeepSign action={action} />
      <span>{children}</span>
    </button>
  );
}

const never = (): (() => void) => () => {};
const canShare = (): boolean => typeof navigator.share === "function";

/** Whether one changed one's mind about sharing. */
const isAbort = (error: unknown): boolean =>
  error instanceof DOMException && error.name === "AbortError";

/** Hands over the link, with the picture where this browser hands over files. */
async function share(link: string, title: string, picture: () => Promise<Blob>): Promise<void> {
  const words = { title, url: link };
  const file = new File([await picture()], pictureName, { type: "image/png" });
  const whole = { ...words, files: [file] };
  await navigator.share(navigator.canShare?.(whole) ? whole : words);
}

/** What most people do next: keep the result, hand it over, print it. */
export function Shortcuts({ locale, link, picture }: ShortcutsProps) {
  const texts = keep[locale];
  const [copied, copy] = useCopy(link);
  const [shown, setShown] = useState<"picture" | "code" | null>(null);
  const [failed, setFailed] = useState(false);
  const shares = useExternalStore(never, canShare, () => false);
  const handOver = async (): Promise<void> => {
    setFailed(false);
    try {
      await share(link, messages[locale].title, picture);
    } catch (error) {
      setFailed(!isAbort(error));
    }
  };
  const close = (): void => setShown(null);
  return (
    <div id="keep" className="grid grid-cols-1 gap-1.5">
      <ul aria-label={texts.row} className="flex flex-wrap gap-1 sm:gap-2 [&>li]:contents">
        <li>
          <Action action="picture" onClick={() => setShown("picture")}>
            {texts.picture}
          </Action>
        </li>
        {shares ? (
          <li>
            <Action action="send" onClick={handOver}>
              {texts.share}
            </Action>
          </li>
        ) : null}
        <li>
          <Action action="code" onClick={() => setShown("code")}>
            {texts.code}
          </Action>
        </li>
        <li>
          <Action action="copy" onClick={copy}>
            {texts.copy}
          </Action>
        </li>
        <li>
          <Action
            action="print"
            aria-label={messages[locale].actions.print}
            onClick={() => window.print()}
          >
            {texts.print}
          </Action>
        </li>
      </ul>
      <RefusalsChoice locale={locale} />
      <CopyStatus copied={copied} link={link} locale={locale} />
      <p role="alert" className="font-bold text-clay empty:hidden">
        {failed ? texts.shareFailed : null}
      </p>
      <p className="text-base text-soft large:hidden">{messages[locale].actions.copyNote}</p>
      {shown === "picture" ? (
        <PictureDialog locale={locale} make={picture} onClose={close} />
      ) : null}
      {shown === "code" ? <CodeDialog locale={locale} link={link} onClose={close} /> : null}
    </div>
  );
}

/** Goes back to the questions, or wipes everything once that was asked, with what that means. */
export function Wipe({ locale, onWipe }: { locale: Locale; onWipe: () => void }) {
  const texts = messages[locale].actions;
  const [asking, setAsking] = useState(false);
  return (
    <div id="wipe" className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
      <ButtonLink variant="secondary" href={hrefFor(locale, "/check")}>
        {texts.more}
      </ButtonLink>
      <Button variant="danger" onClick={() => setAsking(true)}>
        {texts.wipe}
      </Button>
      <p className="text-base text-soft">{texts.wipeNote}</p>
      {asking ? (
        <WipeDialog
          locale={locale}
          note={texts.wipeNote}
          onWipe={onWipe}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </div>
  );
}

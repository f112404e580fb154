"use client";

import { RefusalsChoice } from "@/components/result/sheet/refusals";
import { desk as messages } from "@/locales/desk";
import { deskReceive } from "@/locales/desk-receive";
import { useDeskContext } from "./context";
import { type DeskKey, deskKeys, useDeskKey } from "./keys";
import { callNextPerson } from "./next-person";
import { Handed } from "./receive/handed";
import { CopiesChoice } from "./sheet/choice";
import type { CopyChoice } from "./sheet/copies";

/** The look of a button of the bar. */
const barButtonClass =
  "inline-flex min-block-8 items-center gap-1.5 rounded-md border border-lake bg-card px-2.5 font-bold text-lake-deep hover:bg-lake-tint";

function Action({ of, act, children }: { of: DeskKey; act: () => void; children: string }) {
  useDeskKey(of, act);
  return (
    <button type="button" aria-keyshortcuts={deskKeys[of]} onClick={act} className={barButtonClass}>
      {children}
      <span aria-hidden="true" className="font-sans text-sm font-normal text-soft">
        {deskKeys[of]}
      </span>
    </button>
  );
}

interface ActionsProps {
  onHelp: () => void;
  onReceive: () => void;
  copies: CopyChoice;
  onCopies: (copies: CopyChoice) => void;
}

/** What is done with the case as a whole. */
export function Actions({ onHelp, onReceive, copies, onCopies }: ActionsProps) {
  const { locale } = useDeskContext();
  const texts = messages[locale];
  return (
    <>
      <Handed />
      <Action of="receive" act={onReceive}>
        {deskReceive[locale].action}
      </Action>
      <Action of="print" act={() => window.print()}>
        {texts.print}
      </Action>
      <CopiesChoice value={copies} onChange={onCopies} />
      <RefusalsChoice locale={locale} />
      <Action of="nextPerson" act={callNextPerson}>
        {texts.nextPerson}
      </Action>
      <Action of="help" act={onHelp}>
        {texts.help}
      </Action>
    </>
  );
}

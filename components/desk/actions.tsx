"use client";

import { desk as messages } from "@/messages/desk";
import { barButtonClass } from "./bar-button";
import { useDeskContext } from "./context";
import { type DeskKey, deskKeys, goToField, useDeskKey } from "./keys";
import { desk } from "./state";

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

function nextPerson(): void {
  desk.wipe();
  goToField("applicant");
}

/** What is done with the case as a whole. */
export function Actions({ onHelp }: { onHelp: () => void }) {
  const { locale } = useDeskContext();
  const texts = messages[locale];
  return (
    <>
      <Action of="print" act={() => window.print()}>
        {texts.print}
      </Action>
      <Action of="nextPerson" act={nextPerson}>
        {texts.nextPerson}
      </Action>
      <Action of="help" act={onHelp}>
        {texts.help}
      </Action>
    </>
  );
}

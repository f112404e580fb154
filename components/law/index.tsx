"use client";

import { useExternalStore } from "@/components/store/use-external-store";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/locales/languages";
import { lawSwitch } from "@/locales/law-switch";
import { useLaw } from "./use-law";

export { useDataUnderLaw, useLaw } from "./use-law";

interface LawProps {
  /** The year of the document. */
  year: number;
  locale: Locale;
}

const never = () => () => {};

/** Chooses whether later papers count; it stays as chosen. Without scripts there is none. */
export function LawSwitch({ year, locale }: LawProps) {
  const [law, choose] = useLaw();
  const texts = lawSwitch[locale];
  const scripted = useExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!scripted) return null;
  return (
    <label className="flex cursor-pointer items-start gap-3 py-2 print:hidden">
      <input
        type="checkbox"
        checked={law === "document"}
        onChange={(event) => choose(event.currentTarget.checked ? "document" : "amended")}
        className="mbs-px size-6 shrink-0 accent-lake"
      />
      <span>
        {texts.label(year)}
        <span className="block text-base text-soft">{texts.hint}</span>
      </span>
    </label>
  );
}

/** Says that later papers do not count, where that was chosen. */
export function LawNotice({ year, locale }: LawProps) {
  const [law] = useLaw();
  return law === "document" ? (
    <Notice tone="warning">
      <p>{lawSwitch[locale].on(year)}</p>
    </Notice>
  ) : null;
}

"use client";

import { useEffect, useMemo, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Case } from "@/lib/case/case";
import type { Fact } from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import { result } from "@/locales/result";
import { visit as messages } from "@/locales/visit";
import { END, type Position } from "./actions";
import { usePageTitle } from "./page-title";
import { readOffer } from "./read-offer";
import type { Offered } from "./use-navigation";

interface PageProps {
  locale: Locale;
  onLeave: () => void;
}

interface ChooseProps extends PageProps {
  /** How many answers the link brought, and how many this tab has. */
  theirs: number;
  own: number;
  onUse: () => void;
}

/** A link brought other answers than those of this tab: which shall it be? */
function Choose({ locale, theirs, own, onUse, onLeave }: ChooseProps) {
  const texts = messages[locale];
  usePageTitle(texts.offer.heading, locale);
  return (
    <div className="grid grid-cols-1 gap-4">
      <h1 className="text-2xl sm:text-3xl">{texts.offer.heading}</h1>
      <p>{texts.offer.lead(theirs, own)}</p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={onLeave}>{texts.back}</Button>
        <Button variant="secondary" onClick={onUse}>
          {texts.use}
        </Button>
      </div>
      <p className="text-base text-soft">{texts.offer.note}</p>
    </div>
  );
}

/** A link whose answers cannot be read. */
function Broken({
  locale,
  why,
  hasOwn,
  onLeave,
}: PageProps & { why: "broken" | "newer"; hasOwn: boolean }) {
  const texts = result[locale].broken;
  usePageTitle(texts.title, locale);
  return (
    <div className="grid grid-cols-1 gap-4">
      <h1 className="text-2xl sm:text-3xl">{texts.title}</h1>
      <Notice tone="warning">
        <p>{why === "newer" ? texts.newer : texts.lead}</p>
        {hasOwn ? <p>{texts.keep}</p> : null}
      </Notice>
      <div>
        <Button onClick={onLeave}>{hasOwn ? messages[locale].back : messages[locale].begin}</Button>
      </div>
    </div>
  );
}

interface OfferProps {
  offered: Offered;
  facts: readonly Fact[];
  /** The case of this tab; null where there is none. */
  own: Case | null;
  locale: Locale;
  /** It is settled: where to go on, or null for where one was. */
  onDone: (position: Position | null) => void;
}

/** What a link to the questionnaire brought: a tab without answers goes on with it, another is asked. */
export function Offer({ offered, facts, own, locale, onDone }: OfferProps) {
  const offer = useMemo(() => readOffer(facts, offered.code, own), [facts, offered, own]);
  const position = offered.position ?? END;
  const done = useRef(onDone);
  useEffect(() => {
    done.current = onDone;
  });
  useEffect(() => {
    if (offer.kind === "fresh") offer.use();
    if (offer.kind === "fresh" || offer.kind === "same") done.current(position);
  }, [offer, position]);
  const onLeave = (): void => onDone(null);
  if (offer.kind === "other") {
    const use = (): void => {
      offer.use();
      onDone(position);
    };
    const { theirs, own: ours } = offer;
    return <Choose {...{ locale, theirs, onLeave }} own={ours} onUse={use} />;
  }
  if (offer.kind === "fresh" || offer.kind === "same") return null;
  return <Broken {...{ locale, onLeave }} why={offer.kind} hasOwn={own !== null} />;
}

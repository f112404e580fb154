"use client";

import type { ReactNode } from "react";
import type { Fact } from "@/lib/policy/engine";
import { desk as messages } from "@/locales/desk";
import { useAssessmentValue, useDeskContext } from "../context";
import { desk } from "../state";
import { publishedFor } from "./published";

interface Offer {
  readonly view: ReactNode;
  readonly take: () => void;
}

/** The offer beside a field; it fills nothing in by itself. */
export function useOffer(fact: Fact): Offer | null {
  const { data, locale } = useDeskContext();
  const asOf = useAssessmentValue((store) => store.assessment().asOf);
  const offer = publishedFor(fact.id, data, asOf);
  if (!offer) return null;
  const texts = messages[locale].published;
  const { year, found } = offer;
  if (!found) {
    return { view: <p className="inline-full text-sm">{texts.none(year)}</p>, take: () => {} };
  }
  const take = (): void => desk.set(fact.id, found.value);
  return {
    take,
    view: (
      <p className="inline-full text-sm">
        <button
          type="button"
          onClick={take}
          className="min-block-6.5 rounded-md border border-lake bg-card px-2 font-bold text-lake-deep hover:bg-lake-tint"
        >
          <span aria-hidden="true" className="me-1 font-sans">
            ↓
          </span>
          {texts.take(String(found.value))}
        </button>{" "}
        {found.source}
      </p>
    ),
  };
}

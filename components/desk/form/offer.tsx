"use client";

import type { ReactNode } from "react";
import type { Fact, Rules } from "@/lib/policy/engine";
import { desk as messages } from "@/messages/desk";
import { useDeskContext, useLiveValue } from "../context";
import { desk } from "../state";

/** Facts of which published figures are known, by the parameter that holds them, year by year. */
const published: Readonly<Record<string, string>> = {
  localUnemploymentPercent: "local-unemployment",
};

/** A published figure that the clerk may take over. */
export interface Published {
  readonly year: number;
  /** Null where none is known for that year. */
  readonly found: { readonly value: number; readonly source: string } | null;
}

/** The published figure of the year before a day, for a fact that has such figures; null for others. */
export function publishedFor(
  fact: string,
  parameters: Rules<string>["parameters"],
  asOf: string,
): Published | null {
  const parameter = parameters.find(({ id }) => id === published[fact]);
  if (!parameter) return null;
  const year = Number(asOf.slice(0, 4)) - 1;
  const middle = `${String(year).padStart(4, "0")}-06-30`;
  const found = parameter.values.find(
    ({ from, to }) => from <= middle && (to === null || middle <= to),
  );
  return { year, found: found ? { value: found.value, source: found.source } : null };
}

interface Offer {
  readonly view: ReactNode;
  readonly take: () => void;
}

/** The offer beside a field; it fills nothing in by itself. */
export function useOffer(fact: Fact<string>): Offer | null {
  const { data, locale } = useDeskContext();
  const asOf = useLiveValue((live) => live.assessment().asOf);
  const offer = publishedFor(fact.id, data.rules.parameters, asOf);
  if (!offer) return null;
  const texts = messages[locale].published;
  const { year, found } = offer;
  if (!found) {
    return { view: <p className="w-full text-sm">{texts.none(year)}</p>, take: () => {} };
  }
  const take = (): void => desk.set(fact.id, found.value);
  return {
    take,
    view: (
      <p className="w-full text-sm">
        <button
          type="button"
          onClick={take}
          className="min-h-6.5 rounded-md border border-lake bg-card px-2 font-bold text-lake-deep hover:bg-lake-tint"
        >
          <span aria-hidden="true" className="mr-1 font-sans">
            ↓
          </span>
          {texts.take(String(found.value))}
        </button>{" "}
        {found.source}
      </p>
    ),
  };
}

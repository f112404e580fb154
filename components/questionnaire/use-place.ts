"use client";

import { useCallback, useEffect, useLayoutEffect, useState } from "react";
import { type Applicant, applicants } from "@/lib/policy/engine";
import { type Place, START } from "./steps";

/** What the fragment of a link asks for: `#q=<fact>` opens a question, `#enterprise` the first page as one. */
export function wantedBy(hash: string): {
  readonly place: Place | null;
  readonly applicant: Applicant | null;
} {
  const fragment = hash.slice(1);
  const applicant = applicants.find((one) => one === fragment) ?? null;
  return { applicant, place: applicant ? START : new URLSearchParams(fragment).get("q") };
}

function placeIn(state: unknown): Place | null {
  if (typeof state !== "object" || state === null || !("place" in state)) return null;
  return typeof state.place === "string" ? state.place : null;
}

/** The address without a fragment; undefined where it has none, and need not change. */
function plainAddress(): string | undefined {
  const { hash, pathname, search } = window.location;
  return hash ? pathname + search : undefined;
}

/** Where one stands, and how to go elsewhere. */
export interface PlaceInHand {
  readonly place: Place | null;
  /** The kind of applicant that a link asked for. */
  readonly preferred: Applicant | null;
  /** Goes to a place; the browser's back button leads back. */
  readonly open: (place: Place) => void;
  /** Says where one is, without a step. */
  readonly settle: (place: Place) => void;
}

/**
 * The place in the questionnaire, tied to the browser's back and forward buttons. A history entry
 * holds the id of a question, never an answer, and the address does not change.
 *
 * The place is null where neither the link nor the history names one.
 */
export function usePlace(): PlaceInHand {
  const [place, setPlace] = useState<Place | null>(null);
  const [preferred, setPreferred] = useState<Applicant | null>(null);

  const openWanted = useCallback((): boolean => {
    const wanted = wantedBy(window.location.hash);
    if (!wanted.place) return false;
    window.history.replaceState({ place: wanted.place }, "", plainAddress());
    setPlace(wanted.place);
    setPreferred(wanted.applicant);
    return true;
  }, []);

  useLayoutEffect(() => {
    if (!openWanted()) setPlace(placeIn(window.history.state));
  }, [openWanted]);

  useEffect(() => {
    const onPop = (event: PopStateEvent) => {
      const back = placeIn(event.state);
      if (back) setPlace(back);
    };
    window.addEventListener("popstate", onPop);
    window.addEventListener("hashchange", openWanted);
    return () => {
      window.removeEventListener("popstate", onPop);
      window.removeEventListener("hashchange", openWanted);
    };
  }, [openWanted]);

  const open = useCallback((next: Place) => {
    setPreferred(null);
    window.history.pushState({ place: next }, "", plainAddress());
    setPlace(next);
  }, []);

  const settle = useCallback((here: Place) => {
    window.history.replaceState({ place: here }, "");
    setPlace(here);
  }, []);

  return { place, preferred, open, settle };
}

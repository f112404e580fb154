"use client";

import { useCallback, useEffect, useLayoutEffect, useState } from "react";
import { type Applicant, applicants } from "@/lib/policy/engine";
import { type Position, START } from "./actions";

/** What the fragment of a link asks for. */
interface Wanted {
  readonly position: Position | null;
  readonly applicant: Applicant | null;
  /** What may be the share code of a case to go on with. */
  readonly code: string | null;
}

/**
 * Reads the fragment of a link: `#q=<fact>` opens a question, `#enterprise` the first page as one, `#<share code>&q=<fact>` a question
 * of the case that the code says.
 *
 * @example wantedBy("#20ABC&q=birthDate") // { applicant: null, position: "birthDate", code: "20ABC" }
 */
export function wantedBy(hash: string): Wanted {
  const fragment = hash.slice(1);
  const applicant = applicants.find((one) => one === fragment) ?? null;
  if (applicant) return { applicant, position: START, code: null };
  const [code = null] = /^[0-9A-Za-z]+(?=&|$)/.exec(fragment) ?? [];
  return { applicant, position: new URLSearchParams(fragment).get("q"), code };
}

function positionIn(state: unknown): Position | null {
  if (typeof state !== "object" || state === null || !("place" in state)) return null;
  return typeof state.place === "string" ? state.place : null;
}

/** The address without a fragment; undefined where it has none, and need not change. */
function plainAddress(): string | undefined {
  const { hash, pathname, search } = window.location;
  return hash ? pathname + search : undefined;
}

/** A case that a link brought, and where to go on with it. */
export interface Offered {
  readonly code: string;
  /** Null for wherever the case leads. */
  readonly position: Position | null;
}

/** Where one stands, and how to go elsewhere. */
export interface Navigation {
  readonly position: Position | null;
  /** The kind of applicant that a link asked for. */
  readonly preferred: Applicant | null;
  /** What a link brought and nothing has become of yet. */
  readonly offered: Offered | null;
  /** Takes what was offered off the table. */
  readonly decline: () => void;
  /** Goes to a position; the browser's back button leads back. */
  readonly open: (position: Position) => void;
  /** Says where one is, without a step. */
  readonly settle: (position: Position) => void;
}

/**
 * The position in the questionnaire, tied to the browser's back and forward buttons. A history entry
 * holds the id of a question, never an answer, and the address does not change.
 *
 * The position is null where neither the link nor the history names one.
 */
export function useNavigation(): Navigation {
  const [position, setPosition] = useState<Position | null>(null);
  const [preferred, setPreferred] = useState<Applicant | null>(null);
  const [offered, setOffered] = useState<Offered | null>(null);

  const openWanted = useCallback((): boolean => {
    const { code, ...wanted } = wantedBy(window.location.hash);
    if (code !== null && document.getElementById(code) === null) {
      // The answers stay in no address.
      window.history.replaceState(window.history.state, "", plainAddress());
      setOffered({ code, position: wanted.position });
      return false;
    }
    if (!wanted.position) return false;
    window.history.replaceState({ place: wanted.position }, "", plainAddress());
    setPosition(wanted.position);
    setPreferred(wanted.applicant);
    return true;
  }, []);

  useLayoutEffect(() => {
    if (!openWanted()) setPosition(positionIn(window.history.state));
  }, [openWanted]);

  useEffect(() => {
    const onPop = (event: PopStateEvent) => {
      const back = positionIn(event.state);
      if (back) setPosition(back);
    };
    window.addEventListener("popstate", onPop);
    window.addEventListener("hashchange", openWanted);
    return () => {
      window.removeEventListener("popstate", onPop);
      window.removeEventListener("hashchange", openWanted);
    };
  }, [openWanted]);

  // The page in another language opens where one is in this one.
  useEffect(() => {
    const carry = ({ target }: MouseEvent) => {
      const link =
        target instanceof Element ? target.closest<HTMLAnchorElement>("a[hreflang]") : null;
      if (link && position) link.hash = `q=${position}`;
    };
    document.addEventListener("click", carry, { capture: true });
    return () => document.removeEventListener("click", carry, { capture: true });
  }, [position]);

  const open = useCallback((next: Position) => {
    setPreferred(null);
    window.history.pushState({ place: next }, "", plainAddress());
    setPosition(next);
  }, []);

  const settle = useCallback((here: Position) => {
    window.history.replaceState({ place: here }, "");
    setPosition(here);
  }, []);

  const decline = useCallback(() => setOffered(null), []);

  return { position, preferred, offered, decline, open, settle };
}

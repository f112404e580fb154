"use client";

import { useMemo } from "react";
import { useExternalStore } from "@/components/store/use-external-store";
import { type Law, type Rules, rulesUnder } from "@/lib/policy/engine";
import { chooseLaw, chosenLaw, subscribe } from "./store";

/** The law by which this browser assesses, and how to choose another; as the server wrote the page, later papers count. */
export function useLaw(): readonly [law: Law, choose: (law: Law) => void] {
  return [useExternalStore<Law>(subscribe, chosenLaw, () => "amended"), chooseLaw];
}

/** The data of a page with its rules by the law chosen; the same object until another is. */
export function useDataUnderLaw<Data extends { readonly rules: Rules }>(data: Data): Data {
  const [law] = useLaw();
  return useMemo(() => ({ ...data, rules: rulesUnder(data.rules, law) }), [data, law]);
}

import { createContext, useContext } from "react";
import type { Locale } from "@/locales/languages";
import type { OperatorPageData } from "./data";

/** What every part of the form is given. */
export interface OperatorPageContext {
  readonly data: OperatorPageData;
  readonly locale: Locale;
  /** What is wrong with a field, in words, where it is time to say so. */
  readonly errorOf: (field: string) => string | undefined;
}

export const OperatorContext = createContext<OperatorPageContext | null>(null);

/** What the page gives to every part of its form. */
export function useOperatorPage(): OperatorPageContext {
  const context = useContext(OperatorContext);
  if (!context) throw new Error("outside of the operator's page");
  return context;
}

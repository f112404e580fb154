"use client";

import type { ReactNode } from "react";
import { desk as messages } from "@/locales/desk";
import { useDeskContext } from "./context";
import { ApplicantField, DateField } from "./top";

interface BarProps {
  /** Takes in a case, prints, calls the next person, in the order of the keys. */
  actions: ReactNode;
}

/** The top bar of the desk: who applies and by which day, and what is done with the case. */
export function Bar({ actions }: BarProps) {
  const { locale } = useDeskContext();
  return (
    <section
      aria-label={messages[locale].bar}
      className="flex flex-wrap items-center gap-x-5 gap-y-1.5 border-be border-line bg-paper py-1.5"
    >
      <ApplicantField />
      <DateField />
      <div className="flex flex-wrap items-center gap-2 xl:ms-auto">{actions}</div>
    </section>
  );
}

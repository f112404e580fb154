"use client";

import type { ReactNode } from "react";
import type { Locale } from "@/lib/policy/engine";
import { desk as messages } from "@/messages/desk";

interface BarProps {
  locale: Locale;
  /** Who applies and by which day, in the order of the keys. */
  children: ReactNode;
  /** Takes in a case, prints, calls the next person. */
  actions: ReactNode;
}

/** The top bar of the desk: the case on the left, what is done with it on the right. */
export function Bar({ locale, children, actions }: BarProps) {
  return (
    <section
      aria-label={messages[locale].bar}
      className="flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden"
    >
      {children}
      <div className="flex flex-wrap items-center gap-2 lg:ml-auto">{actions}</div>
    </section>
  );
}

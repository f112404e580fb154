"use client";

import type { ResultPageData } from "@/components/result/data";
import type { Locale } from "@/lib/policy/engine";
import { desk as messages } from "@/messages/desk";
import { Bar } from "./bar";

interface DeskProps {
  data: ResultPageData;
  locale: Locale;
}

/** The counter desk: one screen for one person. */
export function Desk({ locale }: DeskProps) {
  const texts = messages[locale];
  return (
    <>
      <h1 className="text-xl print:hidden">{texts.title}</h1>
      <Bar locale={locale} actions={null}>
        {null}
      </Bar>
    </>
  );
}

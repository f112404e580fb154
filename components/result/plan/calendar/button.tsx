"use client";

import { useState } from "react";
import { Part } from "@/components/part/part";
import { Button } from "@/components/ui/button";
import type { Locale } from "@/locales/languages";
import { plan as messages } from "@/locales/plan";
import type { CalendarEvent } from "./events";

const fileName = "employment-plan.ics";

/** What writes calendar files. */
const calendars = new Part(() => import("./file"));

function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // Some browsers read the file only after the click has been handled.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Saves the days as a calendar file, which is made in the browser; what makes it is loaded on the click. */
export function CalendarButton({
  events,
  calendarId,
  locale,
}: {
  events: readonly CalendarEvent[];
  calendarId: string;
  locale: Locale;
}) {
  const texts = messages[locale].calendar;
  const [said, setSaid] = useState<"nothing" | "done" | "failed">("nothing");
  const make = async (): Promise<void> => {
    try {
      const { calendarFile } = await calendars.load();
      save(calendarFile(events, texts.name, { calendarId, locale }, new Date()));
      setSaid("done");
    } catch {
      setSaid("failed");
    }
  };
  return (
    <div className="grid justify-items-start gap-1.5 print:hidden">
      <Button variant="secondary" onClick={make}>
        {texts.button}
      </Button>
      <p className="text-base text-soft">{texts.note}</p>
      <p role="status" className={`font-bold ${said === "failed" ? "text-clay" : "text-leaf"}`}>
        {said === "nothing" ? null : texts[said]}
      </p>
    </div>
  );
}

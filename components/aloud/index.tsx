"use client";

import { type ComponentType, useEffect, useState } from "react";
import type { Locale } from "@/locales/languages";

/**
 * Offers to read the page aloud. What knows voices comes after the page, so that nobody waits for it; where it does not come, nothing is offered.
 */
export function ReadAloud({ locale }: { locale: Locale }) {
  const [Offer, setOffer] = useState<ComponentType<{ locale: Locale }> | null>(null);
  useEffect(() => {
    if (!("speechSynthesis" in window)) return;
    import("./offer").then(
      (loaded) => setOffer(() => loaded.Offer),
      () => {},
    );
  }, []);
  return Offer ? <Offer locale={locale} /> : null;
}

"use client";

import { useEffect } from "react";

/** Marks the page once scripts serve it: from then on its forms and keys do what they do without a reload. */
export function Alive() {
  useEffect(() => {
    document.documentElement.toggleAttribute("data-alive", true);
  }, []);
  return null;
}

"use client";

import { useEffect, useState } from "react";
import { pathOf } from "./qr-path";

type Encode = typeof import("uqr")["encode"];

let encoder: Encode | null = null;

/** Loads what draws codes, so that the next one is drawn at once. */
export async function loadQrEncoder(): Promise<void> {
  encoder ??= (await import("uqr")).encode;
}

/** A QR code of a text. Its encoder is loaded when the code is needed, not with the page. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [ready, setReady] = useState(encoder !== null);
  useEffect(() => {
    if (ready) return;
    let current = true;
    void loadQrEncoder().then(() => {
      if (current) setReady(true);
    });
    return () => {
      current = false;
    };
  }, [ready]);
  if (!ready || !encoder) return <span className="block aspect-square inline-full" />;
  const { data, size } = encoder(text, { ecc: "M", border: 0 });
  return (
    <svg
      viewBox={`-4 -4 ${size + 8} ${size + 8}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className="block inline-full bg-white"
    >
      <path d={pathOf(data)} fill="#000000" />
    </svg>
  );
}

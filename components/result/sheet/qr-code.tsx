"use client";

import { useEffect, useState } from "react";

/** Dark squares of a code as one path, a run of them at a time. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  const runs: string[] = [];
  rows.forEach((row, y) => {
    let start = -1;
    for (let x = 0; x <= row.length; x++) {
      const dark = row[x] === true;
      if (dark && start < 0) start = x;
      if (dark || start < 0) continue;
      runs.push(`M${start} ${y}h${x - start}v1h${start - x}z`);
      start = -1;
    }
  });
  return runs.join("");
}

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

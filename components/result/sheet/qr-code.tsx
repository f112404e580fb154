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

interface Drawn {
  readonly text: string;
  readonly size: number;
  readonly path: string;
}

/** A QR code of a text. Its encoder is loaded when the code is needed, not with the page. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    let current = true;
    void import("uqr").then(({ encode }) => {
      const { data, size } = encode(text, { ecc: "M", border: 0 });
      if (current) setDrawn({ text, size, path: pathOf(data) });
    });
    return () => {
      current = false;
    };
  }, [text]);
  if (drawn?.text !== text) return <span className="block aspect-square w-full" />;
  return (
    <svg
      viewBox={`-4 -4 ${drawn.size + 8} ${drawn.size + 8}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className="block w-full"
    >
      <path d={drawn.path} fill="#000000" />
    </svg>
  );
}

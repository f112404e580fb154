"use client";

import { PartMissing } from "@/components/part/missing";
import { Part } from "@/components/part/part";
import { usePart } from "@/components/part/use-part";
import type { Locale } from "@/locales/languages";
import { pathOf } from "./qr-path";

/** What draws codes: once it is here, the next one is drawn at once. */
export const qrEncoder = new Part(() => import("uqr"));

interface QrCodeProps {
  text: string;
  label: string;
  locale: Locale;
}

/** A QR code of a text. Its encoder is loaded when the code is needed, not with the page. */
export function QrCode({ text, label, locale }: QrCodeProps) {
  const encoder = usePart(qrEncoder);
  if (encoder.at === "missing") return <PartMissing part={qrEncoder} locale={locale} />;
  if (encoder.at !== "here") return <span className="block aspect-square inline-full" />;
  const { data, size } = encoder.loaded.encode(text, { ecc: "M", border: 0 });
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

import { encode } from "uqr";
import { pathOf } from "@/components/result/sheet/qr-path";

/** A QR code of a text, drawn where no script will run. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className="block inline-full bg-white"
    >
      <path d={pathOf(data)} fill="#000000" />
    </svg>
  );
}

import { Part } from "@/components/part/part";

/** The part of the browser's own reader of codes that is used; not every browser has one. */
interface Detector {
  detect(source: ImageBitmap | HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}
declare global {
  interface Window {
    readonly BarcodeDetector?: DetectorClass;
  }
}

/** What reads codes where the browser does not. */
export const codeLibrary = new Part(() => import("jsqr"));

/** The longer side of what is looked through, in pixels: enough for a code on a whole photographed page. */
const longestSide = 1600;

async function ownDetector(): Promise<Detector | null> {
  const { BarcodeDetector } = window;
  if (!BarcodeDetector) return null;
  const formats = await BarcodeDetector.getSupportedFormats();
  return formats.includes("qr_code") ? new BarcodeDetector({ formats: ["qr_code"] }) : null;
}

const sizeOf = (source: ImageBitmap | HTMLVideoElement): readonly [number, number] =>
  source instanceof HTMLVideoElement
    ? [source.videoWidth, source.videoHeight]
    : [source.width, source.height];

async function readByLibrary(
  source: ImageBitmap | HTMLVideoElement,
  canvas: HTMLCanvasElement,
): Promise<string | null> {
  const [width, height] = sizeOf(source);
  const scale = Math.min(1, longestSide / Math.max(width, height));
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const surface = canvas.getContext("2d", { willReadFrequently: true });
  if (!surface || canvas.width === 0 || canvas.height === 0) return null;
  surface.drawImage(source, 0, 0, canvas.width, canvas.height);
  const { data } = surface.getImageData(0, 0, canvas.width, canvas.height);
  const { default: jsQR } = await codeLibrary.load();
  return jsQR(data, canvas.width, canvas.height)?.data ?? null;
}

/** Reads the QR code in a picture, all within the browser; null where none is found. Fails where what reads it cannot be loaded. */
export type ReadCode = (source: ImageBitmap | HTMLVideoElement) => Promise<string | null>;

/** Makes a reader: the browser's own where it has one, else one that is loaded now. */
export async function codeReader(): Promise<ReadCode> {
  const detector = await ownDetector().catch(() => null);
  const canvas = document.createElement("canvas");
  return async (source) => {
    const [found] = detector ? await detector.detect(source).catch(() => []) : [];
    return found ? found.rawValue : readByLibrary(source, canvas);
  };
}

/** Reads the QR code in an image file; null where it is no image or has none. Fails where what reads it cannot be loaded. */
export async function readImageFile(file: File): Promise<string | null> {
  const image = await createImageBitmap(file).catch(() => null);
  if (!image) return null;
  try {
    return await (await codeReader())(image);
  } finally {
    image.close();
  }
}

import { encode } from "uqr";
import type { PictureContent } from "./content";
import { layoutOf, type Mark, pictureWidth, type Style, styles } from "./layout";

const chinese =
  '"PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei"';

/** The fonts of the system. Letters come from one that has marks of their width: those of Chinese fonts are as wide as a character. */
const families = {
  han: `${chinese}, system-ui, sans-serif`,
  letters: `system-ui, sans-serif, ${chinese}`,
} as const;

type Script = keyof typeof families;

const fontOf = (style: Style, script: Script): string => {
  const { size, bold } = styles[style];
  return `${bold ? "bold " : ""}${size}px ${families[script]}`;
};

function drawCode(context: CanvasRenderingContext2D, link: string, at: Mark & { kind: "code" }) {
  const { data, size } = encode(link, { ecc: "M", border: 4 });
  // Whole pixels: a square that ends between two of them is read badly.
  const unit = Math.floor(at.size / size);
  const inset = Math.floor((at.size - unit * size) / 2);
  context.fillStyle = "#ffffff";
  context.fillRect(at.x, at.y, at.size, at.size);
  context.fillStyle = "#000000";
  data.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (dark) context.fillRect(at.x + inset + x * unit, at.y + inset + y * unit, unit, unit);
    });
  });
}

function draw(context: CanvasRenderingContext2D, mark: Mark, link: string, script: Script): void {
  switch (mark.kind) {
    case "text":
      context.font = fontOf(mark.style, script);
      context.fillStyle = styles[mark.style].colour;
      context.fillText(mark.text, mark.x, mark.y);
      return;
    case "rule":
      context.fillStyle = "#ddd0b8";
      context.fillRect(0, mark.y, pictureWidth, 4);
      return;
    case "box":
      context.strokeStyle = "#1c2a33";
      context.lineWidth = 4;
      context.strokeRect(mark.x, mark.y, mark.size, mark.size);
      if (!mark.ticked) return;
      context.beginPath();
      context.moveTo(mark.x + mark.size * 0.2, mark.y + mark.size * 0.5);
      context.lineTo(mark.x + mark.size * 0.45, mark.y + mark.size * 0.78);
      context.lineTo(mark.x + mark.size * 0.85, mark.y + mark.size * 0.2);
      context.lineWidth = 6;
      context.stroke();
      return;
    case "code":
      drawCode(context, link, mark);
      return;
    default:
      mark satisfies never;
  }
}

/**
 * Draws the picture of a result as a PNG, in this browser.
 *
 * @param link the address in its code
 * @param script what its language is written in
 * @throws where the browser draws no pictures
 */
export async function drawPicture(
  content: PictureContent,
  link: string,
  script: Script,
): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = pictureWidth;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser draws no pictures.");
  const layout = layoutOf(content, (text, style) => {
    context.font = fontOf(style, script);
    return context.measureText(text).width;
  });
  canvas.height = layout.height;
  context.textBaseline = "top";
  context.fillStyle = "#faf6ed";
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const mark of layout.marks) draw(context, mark, link, script);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("The picture is too large."))),
      "image/png",
    );
  });
}

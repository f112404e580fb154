import type { Cut, PictureContent, PictureProgramme } from "./content";
import { wrapped } from "./wrap";

/** How wide the picture is, in pixels: as wide as a phone shows it at three to one. */
export const pictureWidth = 1080;

const margin = 60;
/** The side of the code. */
const codeSize = 420;

/** How a text is written, by what it is for; sizes in pixels of the picture. */
export const styles = {
  site: { size: 38, bold: false, colour: "#4d5a62" },
  title: { size: 68, bold: true, colour: "#1c2a33" },
  lead: { size: 50, bold: true, colour: "#1c2a33" },
  heading: { size: 50, bold: true, colour: "#0b5a61" },
  name: { size: 46, bold: true, colour: "#1c2a33" },
  amount: { size: 44, bold: true, colour: "#0b5a61" },
  body: { size: 42, bold: false, colour: "#1c2a33" },
  note: { size: 36, bold: false, colour: "#4d5a62" },
} as const;

/** What a text is for. */
export type Style = keyof typeof styles;

/** Something to draw; `x` and `y` are its upper left corner. */
export type Mark =
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly style: Style;
    }
  | { readonly kind: "rule"; readonly y: number }
  | {
      readonly kind: "box";
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly ticked: boolean;
    }
  | { readonly kind: "code"; readonly x: number; readonly y: number; readonly size: number };

/** What to draw, and how high the picture is. */
export interface Layout {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** How wide a text is in a style, in pixels. */
export type MeasureIn = (text: string, style: Style) => number;

/** Puts one thing below the other. */
class Column {
  readonly marks: Mark[] = [];
  private readonly measure: MeasureIn;
  y = margin;

  constructor(measure: MeasureIn) {
    this.measure = measure;
  }

  gap(height: number): void {
    this.y += height;
  }

  text(text: string, style: Style, indent = 0): void {
    const { size } = styles[style];
    const x = margin + indent;
    const width = pictureWidth - margin - x;
    for (const line of wrapped(text, width, (part) => this.measure(part, style))) {
      this.marks.push({ kind: "text", x, y: this.y, text: line, style });
      this.y += Math.round(size * 1.42);
    }
  }

  section(title: string): void {
    this.gap(28);
    this.marks.push({ kind: "rule", y: this.y });
    this.gap(28);
    this.text(title, "heading");
    this.gap(10);
  }
}

function programme(column: Column, { title, amount, lines }: PictureProgramme): void {
  column.text(title, "name");
  column.text(amount, "amount");
  for (const line of lines) column.text(line, "body");
  column.gap(24);
}

function paper(column: Column, { words, ticked }: { words: string; ticked: boolean }): void {
  const size = 36;
  column.marks.push({ kind: "box", x: margin, y: column.y + 10, size, ticked });
  column.text(words, "body", size + 20);
  column.gap(6);
}

function part<T>(
  column: Column,
  { title, shown, more }: Cut<T> & { readonly title: string },
  each: (one: T) => void,
): void {
  if (shown.length === 0) return;
  column.section(title);
  for (const one of shown) each(one);
  if (more !== null) column.text(more, "note");
}

/**
 * Says what stands where on the picture of a result.
 *
 * @param measure how wide a text is, as what draws it tells
 */
export function layoutOf(content: PictureContent, measure: MeasureIn): Layout {
  const column = new Column(measure);
  column.text(content.site, "site");
  column.text(content.title, "title");
  column.text(content.day, "note");
  column.gap(16);
  content.summary.forEach((line, index) => {
    column.text(line, index === 0 ? "lead" : "body");
  });
  part(column, content.programmes, (one) => programme(column, one));
  part(column, content.questions, (question) => column.text(`· ${question}`, "body"));
  part(column, content.papers, (one) => paper(column, one));
  if (content.papers.shown.length > 0) column.text(content.papers.note, "note");
  column.gap(28);
  column.marks.push({ kind: "rule", y: column.y });
  column.gap(36);
  column.marks.push({
    kind: "code",
    x: (pictureWidth - codeSize) / 2,
    y: column.y,
    size: codeSize,
  });
  column.gap(codeSize + 24);
  column.text(content.scan, "note");
  column.gap(10);
  column.text(content.notice, "note");
  return { marks: column.marks, height: column.y + margin };
}

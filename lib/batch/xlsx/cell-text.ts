import type { StoredProblem } from "../table";

/** What a sheet's cells lean on. */
export interface Workbook {
  readonly texts: readonly string[];
  /** The number format of each style. */
  readonly styles: readonly number[];
  /** Formats that the file defines itself. */
  readonly formats: ReadonlyMap<number, string>;
  readonly from1904: boolean;
}

type Shape = "number" | "day" | "percent" | "hiddenDay" | "hiddenYear";

/** A cell with which something is wrong, and what can be shown of it. */
export interface Flawed {
  readonly text: string;
  readonly problem: StoredProblem;
}

const numbersIn = (ids: readonly number[], shape: Shape) => ids.map((id) => [id, shape] as const);

/** Formats that every file has, as mainland Chinese spreadsheets show them; all others are those of numbers. */
const builtIn: ReadonlyMap<number, Shape> = new Map([
  ...numbersIn([9, 10], "percent"),
  ...numbersIn([14, 15, 22, 30, 31], "day"),
  ...numbersIn([17, 27, 36, 50, 52, 57], "hiddenDay"),
  ...numbersIn([16, 28, 29, 51, 53, 54, 58], "hiddenYear"),
]);

/** Texts in quotes, colours and conditions in brackets, escaped and padding signs: none of them tells the shape. */
const decoration = /"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g;

/** The shape by the signs of a format: m alone may as well be minutes. */
function shapeOfSigns(signs: string): Shape {
  const [year, day] = [/[y年]/i.test(signs), /[d日]/i.test(signs)];
  if (day) return year ? "day" : "hiddenYear";
  if (year || (/m{3,}|月/i.test(signs) && !/[hs时秒]/i.test(signs))) return "hiddenDay";
  return signs.includes("%") ? "percent" : "number";
}

const shapes = new Map<string, Shape>();

function shapeOfCode(code: string): Shape {
  const known = shapes.get(code);
  if (known) return known;
  const positive = code.replace(decoration, "").replace(/;.*/s, "");
  const shape = shapeOfSigns(positive);
  shapes.set(code, shape);
  return shape;
}

function shapeOf(style: number, { styles, formats }: Workbook): Shape {
  const id = styles[style] ?? 0;
  const code = formats.get(id);
  if (code !== undefined) return shapeOfCode(code);
  return builtIn.get(id) ?? "number";
}

/** As many digits as a spreadsheet shows, without an exponent: 0.1 + 0.2 is stored as 0.30000000000000004. */
function decimal(value: number): string {
  const shown = String(Number(value.toPrecision(15)));
  return shown.includes("e") ? BigInt(Math.round(value)).toString() : shown;
}

const dayLength = 86_400_000;
/** Spreadsheets take 1900 for a leap year: their day 60 never was, and the days before it stand one off. */
const neverWas = 60;

/**
 * The civil day of a serial number, counted in whole days and without a time zone.
 *
 * @example dayOfSerial(43634, false) // "2019-06-18"
 */
export function dayOfSerial(serial: number, from1904: boolean): string {
  const whole = Math.floor(serial);
  if (!from1904 && whole === neverWas) return "1900-02-29";
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < neverWas ? 31 : 30);
  return new Date(start + whole * dayLength).toISOString().slice(0, 10);
}

/** The last serial number that is a day: 31 December 9999. */
const lastSerial = 2_958_465;

function numberText(value: string, shape: Shape, from1904: boolean): string | Flawed {
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) return value;
  if (shape === "percent") return `${decimal(number * 100)}%`;
  if (shape === "number" || number < 1 || number > lastSerial) return decimal(number);
  const day = dayOfSerial(number, from1904);
  if (shape === "day") return day;
  return { text: shape === "hiddenDay" ? day.slice(0, 7) : day.slice(5), problem: shape };
}

/** Signs that spreadsheets write by their number: `_x000D_`. */
const numberedSign = /_x([0-9A-Fa-f]{4})_/g;

const plainText = (text: string): string =>
  text.replace(numberedSign, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/**
 * The text of a cell as people see it, or what is wrong with it. `type` and `style` are its attributes `t` and `s`.
 *
 * @example cellText("n", 0, "12.50", workbook) // "12.5"
 */
export function cellText(
  type: string,
  style: number,
  value: string,
  workbook: Workbook,
): string | Flawed {
  switch (type) {
    case "s": {
      if (value === "") return "";
      const text = workbook.texts[Number(value)];
      return text === undefined ? { text: "", problem: "brokenText" } : plainText(text);
    }
    case "b":
      return value === "1" ? "TRUE" : "FALSE";
    case "d":
      return value.slice(0, 10);
    case "str":
    case "inlineStr":
      return plainText(value);
    default:
      return numberText(value, shapeOf(style, workbook), workbook.from1904);
  }
}

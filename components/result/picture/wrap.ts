/** How wide a text is, in pixels of the picture. */
export type Measure = (text: string) => number;

/** What begins no line, and what ends none. */
const closing = /^[，。、；：！？）》”’」』〕】,.;:!?)\]%]/;
const opening = /[（《“‘「『〔【([]$/;

/** A Chinese character, a run of anything else without a space, or a space. */
const piece =
  /\s+|[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+/gu;

/** What stays together on a line, in the order of the text. */
function unitsOf(text: string): readonly string[] {
  const units: string[] = [];
  for (const part of text.match(piece) ?? []) {
    const last = units.at(-1);
    const joins =
      last !== undefined && !/^\s+$/.test(last) && (closing.test(part) || opening.test(last));
    if (joins) units[units.length - 1] = last + part;
    else units.push(part);
  }
  return units;
}

/** A unit that no line has room for, in parts that have. */
function broken(unit: string, width: number, measure: Measure): readonly string[] {
  const parts: string[] = [""];
  for (const sign of unit) {
    const last = parts.at(-1) ?? "";
    if (last !== "" && measure(last + sign) > width) parts.push(sign);
    else parts[parts.length - 1] = last + sign;
  }
  return parts;
}

/**
 * Breaks a text into lines of at most this width: Chinese between any two characters, but no mark that closes something at the head of a line;
 * other words between them.
 *
 * @example wrapped("要带的材料", 3, (text) => text.length) // ["要带的", "材料"]
 */
export function wrapped(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const units = unitsOf(text).flatMap((unit) =>
    measure(unit) > width ? broken(unit, width, measure) : [unit],
  );
  for (const unit of units) {
    if (measure((line + unit).trimEnd()) <= width) {
      line = line === "" ? unit.trimStart() : line + unit;
      continue;
    }
    if (line.trim() !== "") lines.push(line.trimEnd());
    line = unit.trimStart();
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

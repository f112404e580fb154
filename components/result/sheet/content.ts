import { materialIn, materialsFor } from "@/lib/policy/engine";
import type { ResultContext } from "../context";
import { listOf, type ResultList } from "../list/entries";
import { isRenamed } from "../words/offices";

/** A material to bring, and the numbers of the matters that usually ask for it. */
export interface SheetMaterial {
  readonly id: string;
  readonly words: string;
  readonly numbers: readonly number[];
}

/** Who is responsible and who takes part, and the numbers of the matters for which they are. */
export interface Responsible {
  /** Offices by their ids; null where the document names no lead. */
  readonly lead: string | null;
  readonly joint: readonly string[];
  readonly andOthers: boolean;
  readonly numbers: readonly number[];
}

/** What stands on the sheet: each programme once, as on the page, and what belongs to all that can be had. */
export interface SheetContent extends ResultList {
  /** What can be had, by id: the first is number 1 on the sheet. */
  readonly programmes: readonly string[];
  readonly materials: readonly SheetMaterial[];
  readonly responsible: readonly Responsible[];
  /** Offices that have another name by now, among those named. */
  readonly renamed: readonly string[];
}

/** Sorts a result for the sheet, numbers what can be had, and gathers materials and offices over it. */
export function sheetContentOf(context: ResultContext): SheetContent {
  const { assessment, data, value } = context;
  const list = listOf(context);
  const results = list.entries.map(({ result }) => result);
  const materials = new Map<string, number[]>();
  const responsible = new Map<string, Responsible & { readonly numbers: number[] }>();
  results.forEach(({ programme, departments }, index) => {
    for (const id of materialsFor(data, programme, value.facts, assessment.asOf)) {
      materials.set(id, [...(materials.get(id) ?? []), index + 1]);
    }
    const { lead, joint, andOthers } = departments;
    const key = JSON.stringify([lead, joint, andOthers]);
    const known = responsible.get(key);
    if (known) known.numbers.push(index + 1);
    else responsible.set(key, { lead, joint, andOthers, numbers: [index + 1] });
  });
  const offices = results.flatMap(({ departments: { lead, joint } }) =>
    lead === null ? joint : [lead, ...joint],
  );
  return {
    ...list,
    programmes: results.map(({ programme }) => programme),
    materials: [...materials].map(([id, numbers]) => ({
      id,
      words: materialIn(data, id).name,
      numbers,
    })),
    responsible: [...responsible.values()],
    renamed: [...new Set(offices)].filter((office) => isRenamed(data.rules, office)),
  };
}

/** The number of a programme on the sheet; null where it has none. */
export function numberOf({ programmes }: Pick<SheetContent, "programmes">, id: string) {
  const index = programmes.indexOf(id);
  return index < 0 ? null : index + 1;
}

/** Numbers in short: 1–3, 5. */
export function shortNumbers(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}

import { materialIn } from "@/lib/policy/engine";
import type { ResultContext } from "../context";
import { type GroupId, groupsOf, havable } from "../groups";
import { isRenamed } from "../words/offices";

/** A material to bring, and the numbers of the programmes that usually ask for it. */
export interface SheetMaterial {
  readonly id: string;
  readonly words: string;
  readonly numbers: readonly number[];
}

/** Who is responsible and who takes part, and the numbers of the programmes for which they are. */
export interface Responsible {
  /** Offices by their ids; null where the document names no lead. */
  readonly lead: string | null;
  readonly joint: readonly string[];
  readonly andOthers: boolean;
  readonly numbers: readonly number[];
}

/** What stands in full on the sheet, numbered, and what belongs to all of it. */
export interface SheetContent {
  readonly programmes: readonly string[];
  readonly materials: readonly SheetMaterial[];
  readonly responsible: readonly Responsible[];
  /** Offices that have another name by now, among those named. */
  readonly renamed: readonly string[];
}

/** The groups whose programmes stand in full, in the order of the sheet; each programme of the others takes a line. */
export const inFull: readonly GroupId[] = [...havable, "unknown", "notYet"];

/** Numbers the programmes that stand in full, and gathers materials and offices over them. */
export function sheetContentOf({
  data,
  assessment,
}: Pick<ResultContext, "data" | "assessment">): SheetContent {
  const results = groupsOf(assessment).flatMap(({ id, results: own }) =>
    inFull.includes(id) ? own : [],
  );
  const materials = new Map<string, number[]>();
  results.forEach(({ programme, verdict }, index) => {
    // What the person has not settled yet would fill the list with materials that nobody may need.
    if (verdict === "unknown") return;
    for (const id of data.guides[programme]?.materials ?? []) {
      materials.set(id, [...(materials.get(id) ?? []), index + 1]);
    }
  });
  const responsible = new Map<string, Responsible & { readonly numbers: number[] }>();
  results.forEach(({ departments }, index) => {
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

/** The number of a programme on the sheet. */
export const numberOf = ({ programmes }: SheetContent, id: string): string =>
  `${programmes.indexOf(id) + 1}.`;

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

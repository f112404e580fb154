import type { Case } from "@/lib/case/case";
import {
  type Assessment,
  materialIn,
  materialsFor,
  type Result,
  type Verdict,
} from "@/lib/policy/engine";
import type { ResultPageData } from "../data";
import { comesToNothing } from "../groups";

/** How it stands with a material: in hand, can be had, or one does not know where to get it. */
export const materialStatuses = ["have", "can", "unknown"] as const;
export type MaterialStatus = (typeof materialStatuses)[number];

/** What somebody has marked in the list of materials. Everything else about it is worked out. */
export interface Evidence {
  /** Programmes ticked in (true) or out (false) against what the list begins with. */
  readonly programmes: Readonly<Record<string, boolean>>;
  /** Papers that were marked, by id. */
  readonly papers: Readonly<Record<string, MaterialStatus>>;
}

/** Nothing marked. */
export const unmarked: Evidence = { programmes: {}, papers: {} };

/** Whether anything was marked. */
export const isMarked = ({ programmes, papers }: Evidence): boolean =>
  Object.keys(programmes).length + Object.keys(papers).length > 0;

type Assessed = Pick<Assessment, "results" | "best">;

/** The verdicts with which it makes sense to gather materials. */
const worthwhile: readonly Verdict[] = ["eligible", "conditional", "notYet", "unknown"];

/** The programmes to choose from: those begun with, then the rest by how near they are. */
export function candidatesOf(assessment: Assessed): readonly Result[] {
  const { results } = assessment;
  const usual = usualOf(assessment);
  const nearest = worthwhile.flatMap((verdict) =>
    results.filter((result) => result.verdict === verdict),
  );
  const first = nearest.filter(({ programme }) => usual.includes(programme));
  return [...first, ...nearest.filter((result) => !first.includes(result))];
}

/** The programmes that the list begins with: the best combination, without what comes to 0 yuan. */
export const usualOf = ({ best, results }: Assessed): readonly string[] =>
  best.programmes.filter((id) =>
    results.some((result) => result.programme === id && !comesToNothing(result)),
  );

/** The programmes whose materials are gathered: those that the list begins with, unless ticked otherwise. */
export function chosenOf(assessment: Assessed, { programmes }: Evidence): readonly string[] {
  const usual = usualOf(assessment);
  return candidatesOf(assessment)
    .map(({ programme }) => programme)
    .filter((id) => programmes[id] ?? usual.includes(id));
}

/** The list with a programme ticked in or out. */
export function withProgramme(
  assessment: Assessed,
  evidence: Evidence,
  id: string,
  wanted: boolean,
): Evidence {
  const { [id]: _, ...others } = evidence.programmes;
  const usual = usualOf(assessment).includes(id) === wanted;
  return { ...evidence, programmes: usual ? others : { ...others, [id]: wanted } };
}

/** The list with a material marked. */
export const withMaterial = (evidence: Evidence, id: string, state: MaterialStatus): Evidence => ({
  ...evidence,
  papers: { ...evidence.papers, [id]: state },
});

/** A material, with the programmes that usually ask for it. */
export interface NeededMaterial {
  readonly id: string;
  readonly words: string;
  readonly programmes: readonly string[];
  /** null where it was not marked. */
  readonly state: MaterialStatus | null;
}

/** The materials that fit the answers, of these programmes, each once, in the order in which they come up. */
export function materialsOf(
  {
    data,
    value,
    assessment,
  }: {
    readonly data: Pick<ResultPageData, "guides" | "materials" | "rules">;
    readonly value: Pick<Case, "facts">;
    readonly assessment: Pick<Assessment, "asOf">;
  },
  chosen: readonly string[],
  { papers }: Evidence,
): readonly NeededMaterial[] {
  const wanted = new Map<string, string[]>();
  for (const programme of chosen) {
    for (const id of materialsFor(data, programme, value.facts, assessment.asOf)) {
      wanted.set(id, [...(wanted.get(id) ?? []), programme]);
    }
  }
  return [...wanted].map(([id, programmes]) => ({
    id,
    words: materialIn(data, id).name,
    programmes,
    state: papers[id] ?? null,
  }));
}

/** How many materials there are, and how many still lack. */
export interface MaterialTally {
  readonly all: number;
  readonly have: number;
  readonly lacking: number;
  /** Of those that lack: nobody knows where to get them. */
  readonly unknown: number;
}

/** Counts materials by how they stand; one not marked is not there yet. */
export function tallyOf(materials: readonly Pick<NeededMaterial, "state">[]): MaterialTally {
  const count = (state: MaterialStatus): number =>
    materials.filter((material) => material.state === state).length;
  const have = count("have");
  return {
    all: materials.length,
    have,
    lacking: materials.length - have,
    unknown: count("unknown"),
  };
}

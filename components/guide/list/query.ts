import {
  type Applicant,
  applicants,
  type ProgrammeKind,
  programmeKinds,
} from "@/lib/policy/engine";

/** What the reader of the list is looking for; it holds nothing about the reader. */
export interface Query {
  readonly words: string;
  readonly applicant: Applicant | null;
  readonly kind: ProgrammeKind | null;
  /** Only what is known to run today. */
  readonly now: boolean;
}

/** Looking for nothing in particular: everything is listed. */
export const everything: Query = { words: "", applicant: null, kind: null, now: false };

/** The names under which a query stands in the form and in the address. */
export const queryFields = { words: "q", applicant: "for", kind: "kind", now: "now" } as const;

const oneOf = <T extends string>(values: readonly T[], value: string): T | null =>
  values.find((one) => one === value) ?? null;

/** Reads a query from a form or an address; whatever cannot be read is not asked. */
export function readQuery(source: FormData | URLSearchParams): Query {
  const text = (name: string): string => {
    const value = source.get(name);
    return typeof value === "string" ? value : "";
  };
  return {
    words: text(queryFields.words).trim(),
    applicant: oneOf(applicants, text(queryFields.applicant)),
    kind: oneOf(programmeKinds, text(queryFields.kind)),
    now: text(queryFields.now) === "1",
  };
}

/** The query as the end of an address, `?q=贷款&now=1`; empty where nothing is asked. */
export function writeQuery({ words, applicant, kind, now }: Query): string {
  const search = new URLSearchParams({
    ...(words && { [queryFields.words]: words }),
    ...(applicant && { [queryFields.applicant]: applicant }),
    ...(kind && { [queryFields.kind]: kind }),
    ...(now && { [queryFields.now]: "1" }),
  }).toString();
  return search && `?${search}`;
}

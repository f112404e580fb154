/**
 * Three-valued conditions on their way to SQL. Every engine decides `AND`, `OR` and `NOT` as Kleene does, so that a condition is one expression that is true,
 * false or null. Beside it stands what null alone does not tell: whether a fact that the applicant could state is open in it, or only an office's.
 */
export type Logic =
  | { readonly is: "decided"; readonly value: boolean }
  | {
      readonly is: "test";
      readonly sql: string;
      /** The same the other way round; null where `sql` is null. */
      readonly opposite: string;
      /** True where a fact of the applicant is not known, never null; null where it asks offices only. */
      readonly open: string | null;
      /** Whether an office is asked. */
      readonly office: boolean;
    }
  | {
      readonly is: "all" | "any";
      readonly of: readonly Logic[];
      /** True where it holds whatever a number is that stands in several of its comparisons, even though none of them is decided. */
      readonly whatever?: string | undefined;
    };

type Test = Extract<Logic, { is: "test" }>;

/** Holds, or fails, whatever the row. @example decided(true) */
export const decided = (value: boolean): Logic => ({ is: "decided", value });

/** A number that is not known, in every engine of the same type as a number. */
export const noNumber = "CASE WHEN 1 = 0 THEN 0 END";

/** A test that asks for no fact, and is never null. @example test("settled < 3", "settled >= 3") */
export const test = (sql: string, opposite: string): Logic => ({
  ...{ is: "test", sql, opposite },
  ...{ open: null, office: false },
});

/** A comparison that nothing in the table can decide. @example undecidable(null).sql // null for every row */
export const undecidable = (open: string | null): Test => ({
  ...{ is: "test", sql: "NULL = 1", opposite: "NULL = 1" },
  ...{ open, office: true },
});

/** Several conditions as one; what is decided already is left out. @example group("all", [decided(true), test]) // test */
export function group(is: "all" | "any", parts: readonly Logic[]): Logic {
  const decisive = is === "any";
  const left: Logic[] = [];
  const seen = new Set<string>();
  for (const part of parts) {
    if (part.is === "decided") {
      if (part.value === decisive) return part;
      continue;
    }
    const key = truthOf(part);
    if (seen.has(key)) continue;
    seen.add(key);
    if (part.is === is) left.push(...part.of);
    else left.push(part);
  }
  const [only] = left;
  if (only === undefined) return decided(!decisive);
  return left.length === 1 ? only : { is, of: left };
}

/** The condition that holds where this one fails. @example opposite(decided(true)) // decided(false) */
export function opposite(of: Logic): Logic {
  switch (of.is) {
    case "decided":
      return decided(!of.value);
    case "test":
      return { ...of, sql: of.opposite, opposite: of.sql };
    case "all":
    case "any":
      return { is: of.is === "all" ? "any" : "all", of: of.of.map(opposite) };
    default:
      return of satisfies never;
  }
}

/** As SQL: true, false or null. @example truthOf(decided(true)) // "1 = 1" */
export function truthOf(of: Logic): string {
  switch (of.is) {
    case "decided":
      return of.value ? "1 = 1" : "1 = 0";
    case "test":
      return of.sql;
    case "all":
      return of.of
        .map((part) => (part.is === "any" ? `(${truthOf(part)})` : truthOf(part)))
        .join(" AND ");
    case "any":
      return of.of
        .map((part) => (part.is === "all" ? `(${truthOf(part)})` : truthOf(part)))
        .join(" OR ");
    default:
      return of satisfies never;
  }
}

/** Whether it reads a fact that only an office can state. @example asksOffice(decided(true)) // false */
export function asksOffice(of: Logic): boolean {
  if (of.is === "decided") return false;
  return of.is === "test" ? of.office : of.of.some(asksOffice);
}

/**
 * As SQL that is never null: the condition is undecided, and a fact that the applicant could state stands open in it. Null where that cannot be.
 *
 * @example openOf(test) // "birth_date IS NULL"
 */
export function openOf(of: Logic): string | null {
  if (of.is === "decided") return null;
  if (of.is === "test") return of.open;
  const undecided = `(${truthOf(of)}) IS NULL`;
  if (!asksOffice(of)) return undecided;
  const parts = [...new Set(of.of.flatMap((part) => openOf(part) ?? []))];
  return parts.length === 0 ? null : `(${undecided} AND (${parts.join(" OR ")}))`;
}

/**
 * The same for a part of a condition: a number does not count whose answer can change nothing, unless nothing else is undecided. `assess` names it then, since it has
 * nothing else to ask for.
 */
function openIn(part: Logic, all: readonly Logic[]): string | null {
  const open = openOf(part);
  const others = all.filter((one) => one !== part);
  if (part.is !== "any" || part.whatever === undefined || others.length === 0) return open;
  const rest = truthOf({ is: "all", of: others });
  return (
    open && `(${open} AND CASE WHEN ${rest} THEN 1 WHEN ${part.whatever} THEN 0 ELSE 1 END = 1)`
  );
}

/** How a programme stands, by what stands for it in SQL: the order is how near it is, so that the worst of several is the smallest. */
export const standings = { fails: 0, asksApplicant: 1, asksOffice: 2, holds: 3 } as const;

/**
 * As SQL: one of the {@link standings} of a condition, or that of what must hold besides, whichever is worse.
 *
 * @example standingOf(decided(true), "settled") // "settled"
 */
export function standingOf(of: Logic, besides: string = String(standings.holds)): string {
  const { fails, asksApplicant, asksOffice: office, holds } = standings;
  if (of.is === "decided") return of.value ? besides : String(fails);
  if (besides === String(fails)) return besides;
  const [met, failing] = [truthOf(of), truthOf(opposite(of))];
  const parts = of.is === "all" ? of.of : [of];
  const open = [...new Set(parts.flatMap((part) => openIn(part, parts) ?? []))].join(" OR ");
  /** At best an office's, whose fact stands in this condition or in what must hold besides. */
  const undecided = asksOffice(of)
    ? `${open === "" ? "" : `WHEN ${open} THEN ${asksApplicant} `}ELSE ${office}`
    : `ELSE ${asksApplicant}`;
  const whenHeld = `CASE WHEN ${met} THEN ${holds} WHEN ${failing} THEN ${fails} ${undecided} END`;
  if (besides === String(holds)) return whenHeld;
  const whenApplicants = `CASE WHEN ${failing} THEN ${fails} ELSE ${asksApplicant} END`;
  const whenOffices = asksOffice(of)
    ? `CASE WHEN ${failing} THEN ${fails}${open === "" ? "" : ` WHEN ${open} THEN ${asksApplicant}`} ELSE ${office} END`
    : `CASE WHEN ${met} THEN ${office} WHEN ${failing} THEN ${fails} ELSE ${asksApplicant} END`;
  return `CASE ${besides} WHEN ${holds} THEN ${whenHeld} WHEN ${fails} THEN ${fails} WHEN ${office} THEN ${whenOffices} ELSE ${whenApplicants} END`;
}

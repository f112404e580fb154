import { type CaseError, caseError, queryMembers, type Subject } from "@/lib/case/case-errors";
import { type Law, laws, type Parsed, parseDay, parsed, refused } from "@/lib/policy/engine";

/** What an address asks of the rules. */
export interface RulesQuery {
  readonly law: Law;
  readonly asOf: string;
}

const subjectOf = (name: string): Subject => (name === "law" ? name : "day");

/** What is wrong with one member of an address; null where nothing. */
function problemOf(name: string, values: readonly string[], law: Law | undefined) {
  if (!queryMembers.includes(name)) return caseError(name, "unknownMember", "query");
  if (values.length > 1) return caseError(name, "repeated", subjectOf(name));
  if (name === "law") return law ? null : caseError(name, "notAnOption", "law");
  return parseDay(values[0] ?? "") === null ? caseError(name, "notADay", "day") : null;
}

/** Reads what an address asks; `today` is the day where it names none. @example readQuery("/api/v1/rules?law=document", "2026-11-30") */
export function readQuery(url: string, today: string): Parsed<RulesQuery, readonly CaseError[]> {
  const { searchParams } = new URL(url, "http://localhost");
  const { law = laws[0], asOf = today } = Object.fromEntries(searchParams);
  const known = laws.find((one) => one === law);
  const problems = [...new Set(searchParams.keys())].flatMap(
    (name) => problemOf(name, searchParams.getAll(name), known) ?? [],
  );
  return known && problems.length === 0 ? parsed({ law: known, asOf }) : refused(problems);
}

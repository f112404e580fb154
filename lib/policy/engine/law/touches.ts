import type { LawChange } from "../language/law";
import type { Rules } from "../language/programme";

/**
 * The programme that a change names; null where it is of a figure or a district.
 *
 * @example programmeOf({ end: "youth-internship" }) // "youth-internship"
 */
export function programmeOf(change: LawChange): string | null {
  if ("set" in change || "names" in change) return null;
  if ("relax" in change) return change.relax;
  if ("replace" in change) return change.replace;
  if ("add" in change) return change.add;
  if ("drop" in change) return change.drop;
  if ("options" in change) return change.options;
  if ("period" in change) return change.period;
  if ("end" in change) return change.end;
  return "amount" in change ? change.amount : change.papers;
}

/**
 * The programmes that a change is about: those that its figure counts for, or the one it names.
 *
 * @example programmesOf({ set: "project-subsidies.success-share", value: 8 }, rules) // both project programmes
 */
export function programmesOf(
  change: LawChange,
  { figures }: Pick<Rules, "figures">,
): readonly string[] {
  if ("set" in change) return figures.find(({ id }) => id === change.set)?.programmes ?? [];
  const programme = programmeOf(change);
  return programme === null ? [] : [programme];
}

/** Whether a change is about a programme. @example touches({ end: "youth-internship" }, "youth-internship", rules) // true */
export const touches = (
  change: LawChange,
  programme: string,
  rules: Pick<Rules, "figures">,
): boolean => programmesOf(change, rules).includes(programme);

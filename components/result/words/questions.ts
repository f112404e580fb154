import { type Fact, factsOf } from "@/lib/policy/engine";

/**
 * Of open questions those that can be asked now: one about a course waits while it is still open whether there was one. None is left
 * out for good, since what it waits for is in the list.
 */
export function askableFirst(
  open: readonly string[],
  factOf: (id: string) => Fact | undefined,
): readonly string[] {
  return open.filter((id) => {
    const presupposes = factOf(id)?.presupposes;
    return !presupposes || !factsOf(presupposes).some((fact) => open.includes(fact));
  });
}

import { adopt, isSameCase } from "@/components/result/visit";
import { type Case, todayInShanghai } from "@/lib/case/case";
import { readShareIn } from "@/lib/case/share-code";
import type { Fact } from "@/lib/policy/engine";
import { answeredIn } from "./state";

/** What becomes of a case that a link brought. */
export type ReadOffer =
  /** It cannot be read, or a newer version made it. */
  | { readonly kind: "broken" | "newer" }
  /** The tab says the same already. */
  | { readonly kind: "same" }
  /** `use` makes it the case of the tab. Nothing of the tab is lost by it unless it is `other`. */
  | {
      readonly kind: "fresh" | "other";
      readonly theirs: number;
      readonly own: number;
      readonly use: () => void;
    };

/**
 * Reads the case that a link to the questionnaire brought, beside the one of the tab. A tab without answers goes on with it at once; other
 * answers are never replaced without a word.
 *
 * @example readOffer(rules.facts, "20ABC", null).kind // "fresh", where the code can be read
 */
export function readOffer(facts: readonly Fact[], code: string, own: Case | null): ReadOffer {
  const read = readShareIn(facts, code);
  if (!read.ok) return { kind: read.problem };
  const today = todayInShanghai(new Date());
  const { case: value } = read.value;
  if (own && isSameCase(facts, own, value, today)) return { kind: "same" };
  return {
    kind: own ? "other" : "fresh",
    theirs: answeredIn(facts, value),
    own: own ? answeredIn(facts, own) : 0,
    use: () => adopt(facts, value, today),
  };
}

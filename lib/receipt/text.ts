import { caseEncoder, decodeCase } from "@/lib/case/share-code";
import { type Fact, laws, type Parsed, parsed, refused } from "@/lib/policy/engine";
import type { Receipt } from "./receipt";

/** A receipt as a short text, for a cell of a list: `rules=… engine=… operator=… law=… results=… case=…`, the case as its share code. */

/**
 * Makes the function that writes receipts as texts. The facts are those of the rules that they were assessed by.
 *
 * @example receiptWriter(rules.facts)(receipt) // "rules=749703feb433 engine=9c1e66f0a7d4 …"
 */
export function receiptWriter(facts: readonly Fact[]): (receipt: Receipt) => string {
  const encode = caseEncoder(facts);
  return ({ versions: { rules, engine, operator }, request: { law, ...stated }, results }) =>
    `rules=${rules} engine=${engine} operator=${operator} law=${law} results=${results} case=${encode(stated)}`;
}

/** Why a text is no receipt that can be replayed. `newer`: a later version made it; `leftOut`: it states facts that there are no more. */
export type TextProblem = "broken" | "newer" | "leftOut";

/**
 * Reads what {@link receiptWriter} has written.
 *
 * @example readReceiptText("rules=749703feb433", rules.facts) // { ok: false, problem: "broken" }
 */
export function readReceiptText(
  text: string,
  facts: readonly Fact[],
): Parsed<Receipt, TextProblem> {
  const members = new Map(
    text
      .trim()
      .split(/\s+/)
      .map((member) => [member.replace(/=.*/, ""), member.replace(/^[^=]*=/, "")] as const),
  );
  const [rules, engine, operator, results] = ["rules", "engine", "operator", "results"].map(
    (name) => members.get(name),
  );
  const law = laws.find((one) => one === members.get("law"));
  if (!rules || !engine || !operator || !results || !law) return refused("broken");
  const read = decodeCase(facts, members.get("case") ?? "");
  if (!read.ok) return read;
  const { case: stated, leftOut } = read.value;
  if (stated.asOf === null) return refused("broken");
  if (leftOut.length > 0) return refused("leftOut");
  const { asOf, statedOn } = stated;
  return parsed({
    versions: { rules, engine, operator },
    request: { asOf, ...(statedOn && { statedOn }), law, facts: stated.facts },
    results,
  });
}

import { todayInShanghai } from "@/lib/case/case";
import { amended, type Facts, rules } from "@/lib/policy";
import { askingAhead } from "@/lib/policy/engine";
import { assess as assessNow } from "@/lib/policy/testing/assess";
import { questionnaireStateOf } from "../state";

const assess = askingAhead(amended(rules), assessNow);

/** The answers of somebody who knows so much and answers what is asked today: 不清楚 to the rest of it. */
export function answered(known: Facts, asOf: string, today = todayInShanghai(new Date())): Facts {
  let facts: Facts = { applicant: known.applicant, district: known.district };
  for (;;) {
    const { next } = questionnaireStateOf(assess, rules, { asOf, facts }, today).progress;
    if (next === null) return facts;
    facts = { ...facts, [next]: known[next] ?? null };
  }
}

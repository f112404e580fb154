import { assessmentWriter } from "@/lib/case/assessment-json";
import { todayInShanghai } from "@/lib/case/case";
import { caseReader } from "@/lib/case/case-json";
import { withOperatorFacts } from "@/lib/case/operator-facts";
import type { Incoming } from "@/lib/http/incoming";
import { readJsonBody } from "@/lib/http/json-body";
import { dataHeaders, problemResponse } from "@/lib/http/problem";
import { rules } from "@/lib/policy";
import { createAssessor, type Law } from "@/lib/policy/engine";
import { operator } from "@/lib/settings";
import { rulesByLaw } from "../rules-by-law";

const readCase = caseReader(rules.facts);
const given = { rules, stated: operator.facts };

const by = (law: Law) => ({
  assess: createAssessor(rulesByLaw[law].zh),
  write: assessmentWriter(rulesByLaw[law]),
});
const assessing = { amended: by("amended"), document: by("document") };

/** Assesses a case. The answer depends on the body alone (and on the day, where it names none); nothing is kept. */
export async function POST(request: Incoming): Promise<Response> {
  const body = await readJsonBody(request);
  if (!body.ok) return problemResponse(body.problem);
  const today = todayInShanghai(new Date());
  const parsed = readCase(body.value.json, today, body.value.repeated);
  if (!parsed.ok) {
    return problemResponse({
      status: 400,
      en: "The case cannot be assessed: see errors.",
      zh: "填的内容有错，不能测算：见 errors。",
      errors: parsed.problem,
    });
  }
  const { statedOn, law, facts: stated } = parsed.value;
  const asOf = parsed.value.asOf ?? today;
  const { facts, filled } = withOperatorFacts(given, stated, asOf);
  const { assess, write } = assessing[law];
  const assessment = assess(facts, asOf, { statedOn, today });
  return Response.json(write(assessment, facts, filled), { headers: dataHeaders });
}

import { assessmentWriter } from "@/lib/case/assessment-json";
import { todayInShanghai } from "@/lib/case/case";
import { caseReader } from "@/lib/case/case-json";
import type { Incoming } from "@/lib/http/incoming";
import { readJsonBody } from "@/lib/http/json-body";
import { dataHeaders, problemResponse } from "@/lib/http/problem";
import { rules } from "@/lib/policy";
import { requestAssessor, siteOf } from "@/lib/receipt/assess";
import { documentHere, operator } from "@/lib/settings";
import { defaultLocale } from "@/locales/languages";
import { rulesByLaw } from "../rules-by-law";

const readCase = caseReader(rules.facts);
const assess = requestAssessor(siteOf(documentHere(defaultLocale).rules, operator));
const write = {
  amended: assessmentWriter(rulesByLaw.amended),
  document: assessmentWriter(rulesByLaw.document),
};

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
  const { assessment, facts, filled, receipt } = assess(parsed.value, today);
  const answer = { ...write[parsed.value.law](assessment, facts, filled), receipt };
  return Response.json(answer, { headers: dataHeaders });
}

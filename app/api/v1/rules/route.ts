import { todayInShanghai } from "@/lib/case/case";
import type { Incoming } from "@/lib/http/incoming";
import { dataHeaders, problemResponse } from "@/lib/http/problem";
import { rulesByLaw } from "../rules-by-law";
import { rulesSchemaAddress } from "./addresses";
import { readQuery } from "./query";
import { rulesWriter } from "./writer";

const write = {
  amended: rulesWriter(rulesByLaw.amended),
  document: rulesWriter(rulesByLaw.document),
};

/** Tells the rules by a law, as they are on a day, as plain data. */
export function GET({ url }: Incoming): Response {
  const query = readQuery(url, todayInShanghai(new Date()));
  if (!query.ok) {
    return problemResponse({
      status: 400,
      en: "The rules cannot be told: see errors.",
      zh: "网址里问的有错，不能给出规则：见 errors。",
      errors: query.problem,
    });
  }
  const { law, asOf } = query.value;
  return Response.json(write[law](asOf), {
    headers: { ...dataHeaders, Link: `<${rulesSchemaAddress}>; rel="describedby"` },
  });
}

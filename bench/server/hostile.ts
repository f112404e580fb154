import { hostileBodies } from "@/app/api/v1/testing/hostile-bodies";
import { field } from "@/components/questionnaire/field-names";
import { encodeCase } from "@/lib/case/share-code";
import { rules } from "@/lib/policy";
import { applicants, type Facts, type FactValue, typeOf } from "@/lib/policy/engine";
import type { Asked } from "./served";

/** Requests made to cost as much as they can, each with a name. */

const largest = 16 * 1024;

const json = (body: string | Uint8Array): Asked => ({
  path: "/api/v1/assessments",
  method: "POST",
  headers: { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) },
  body,
});

const form = (body: string, headers = {}): Asked => ({
  path: "/check/step",
  method: "POST",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded",
    "Content-Length": Buffer.byteLength(body),
    ...headers,
  },
  body,
});

/** As much of a list as a body can hold. */
function filled(before: string, item: (index: number) => string, after: string): string {
  let text = before + item(0);
  for (let index = 1; ; index++) {
    const next = `,${item(index)}`;
    if (text.length + next.length + after.length > largest) return text + after;
    text += next;
  }
}

/** A case with every fact answered; `known` false answers each with 不清楚. */
function full(applicant: Facts["applicant"], known: boolean): Facts {
  const own = rules.facts.filter((fact) => fact.subjects.includes(applicant));
  const answers = own.map((fact): readonly [string, FactValue] => {
    if (!known) return [fact.id, null];
    const largest = typeOf(fact).samples(fact, 20180630, "max" in fact ? [fact.max] : []);
    return [fact.id, largest.at(-1) ?? null];
  });
  return { applicant, ...Object.fromEntries(answers) };
}

/** All of them by name. */
export async function worstRequests(): Promise<ReadonlyMap<string, Asked>> {
  const found = new Map<string, Asked>();
  for (const [name, body] of Object.entries(hostileBodies)) found.set(name, json(body));
  const open = '{"facts":{"applicant":"person",';
  found.set("a set of ones", json(filled(`${open}"loanGroups":[`, () => "1", "]}}")));
  found.set("unknown names", json(filled(open, (n) => `"${n}":1`, "}}")));
  found.set("unknown members", json(filled("{", (n) => `"${n}":1`, "}")));
  found.set("names twice", json(filled(open, (n) => `"${n >> 1}":1`, "}}")));
  found.set("lists in a fact", json(filled(`${open}"loanGroups":[`, () => "[[[]]]", "]}}")));
  found.set("escaped letters", json(filled(open, (n) => `"\\u0061${n}":"\\ud800"`, "}}")));
  found.set("a body one too large", json(" ".repeat(largest + 1)));
  found.set("a body of 4 MB", json(" ".repeat(4_000_000)));
  const blanks = `application/json${" ".repeat(15_000)}x`;
  found.set("a type of blanks", { ...json("{}"), headers: { "Content-Type": blanks } });
  found.set("many aside fields", form("aside=1&".repeat(largest / 8)));
  found.set("many fields", form("a&".repeat(largest / 2)));
  found.set("percent signs", form("%".repeat(largest)));
  found.set("a long address", { path: `/${"%41".repeat(5000)}` });
  found.set("many encodings", { path: "/", headers: { "Accept-Encoding": "a,".repeat(7000) } });
  found.set("many tags", { path: "/", headers: { "If-None-Match": '"a",'.repeat(3500) } });
  for (const applicant of applicants) {
    for (const known of [true, false]) {
      const facts = full(applicant, known);
      const name = `${known ? "every answer" : "nothing known"} of ${applicant}`;
      found.set(`${name}, JSON`, json(JSON.stringify({ asOf: "2019-09-01", facts })));
      const code = encodeCase(rules.facts, { asOf: "2019-09-01", facts });
      const posted = `${field.case}=${code}&${field.otherCase}=${code}&${field.otherCase}=${code}`;
      for (const packed of ["identity", "gzip", "br"]) {
        const headers = { "Accept-Encoding": packed };
        found.set(`${name}, results, ${packed}`, form(`${posted}&${field.results}=1`, headers));
        found.set(
          `${name}, question, ${packed}`,
          form(`${posted}&at=${rules.facts[2]?.id}`, headers),
        );
      }
    }
  }
  return found;
}

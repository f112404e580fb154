import { START } from "@/components/questionnaire/actions";
import { field } from "@/components/questionnaire/field-names";
import { encodeCase } from "@/lib/case/share-code";
import type { Incoming } from "@/lib/http/incoming";
import { rules } from "@/lib/policy";
import { applicants, placeFactIn } from "@/lib/policy/engine";
import { locales } from "@/locales/languages";
import { pathFor } from "@/messages/locale";
import type { Routes } from "./routes";

const rounds = 8;

async function* partsOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

const posted = (url: string, body: string): Incoming => ({
  url,
  headers: { get: () => null },
  body: partsOf(body),
});

/**
 * Asks each route for what it will be asked for, some times over, before anybody else does: the first answers cost
 * several times what the later ones do, while texts are made ready and code is compiled.
 */
export async function warmUp(routes: Routes): Promise<void> {
  const ask = async (path: string, body: string) => {
    const answer = await routes.get(path)?.POST?.(posted(path, body));
    await answer?.arrayBuffer();
  };
  const place = placeFactIn(rules);
  for (let round = 0; round < rounds; round++) {
    for (const applicant of applicants) {
      const facts = { applicant, [place.id]: place.options[0]?.id ?? "" };
      const start = new URLSearchParams({ [field.at]: START, ...facts }).toString();
      const code = encodeCase(rules.facts, { asOf: null, facts });
      const results = new URLSearchParams({ [field.case]: code, [field.results]: "1" }).toString();
      await ask("/api/v1/assessments", JSON.stringify({ facts }));
      for (const locale of locales) {
        await ask(pathFor(locale, "/check/step"), start);
        await ask(pathFor(locale, "/check/step"), results);
      }
    }
  }
}

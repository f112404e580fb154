import * as z from "zod/mini";
import { type FormStrings, type FormValues, postedValues } from "@/lib/case/form";
import { answerSchema } from "@/lib/case/schema";
import { applicants, type Fact, type FactValue } from "@/lib/policy/engine";
import { APPLICANT, type StartAnswer, UNSURE } from "./actions";

/** What the pages of the questionnaire are read by, posted or kept by a script. The browser loads this, and zod, after the page. */

/** What a form holds, by the name of the field. */
type Typed = Record<string, unknown>;

/** The answers of a page by their facts. */
export type Answers = Readonly<Record<string, FactValue>>;

/** The schema of the page that asks these questions; `asOf` is the assessment date, null where it is not known. */
export const questionSchema = (
  facts: readonly Fact[],
  asOf: string | null,
): z.ZodMiniType<Answers, Typed> =>
  z.object(Object.fromEntries(facts.map((fact) => [fact.id, answerSchema(fact, asOf)])));

/**
 * The answers of a page that was sent with 不清楚: a page with one question has none, on a page with several what was answered
 * all the same stays.
 *
 * @example unsureAnswers([canWork, wantsWork], "2019-09-01", { canWork: "yes" }) // { canWork: true, wantsWork: null }
 */
export const unsureAnswers = (
  facts: readonly Fact[],
  asOf: string | null,
  typed: FormValues,
): Answers =>
  Object.fromEntries(
    facts.map((fact) => {
      const read = questionSchema([fact], asOf).safeParse({ [fact.id]: typed[fact.id] });
      const isKept = facts.length > 1 && read.success;
      return [fact.id, isKept ? (read.data[fact.id] ?? null) : null];
    }),
  );

/** The schema of the first page: who applies, and where. */
function startSchema(place: Fact): z.ZodMiniType<StartAnswer, Typed> {
  const where = z.union([
    z.pipe(
      z.literal(UNSURE),
      z.transform(() => null),
    ),
    answerSchema(place, null),
  ]);
  return z.pipe(
    z.object({ [APPLICANT]: z.enum(applicants), [place.id]: where }),
    z.transform(
      (answers): StartAnswer => ({
        applicant: answers[APPLICANT] as StartAnswer["applicant"],
        place: answers[place.id] as FactValue,
      }),
    ),
  );
}

/** What the first page says, or the fields that say nothing of ours. */
export type ReadStart =
  | { readonly ok: true; readonly answer: StartAnswer }
  | { readonly ok: false; readonly typed: FormValues; readonly wrong: readonly string[] };

/**
 * Reads the first page.
 *
 * @example readStart(placeFact, () => []) // { ok: false, wrong: ["applicant", "district"], typed: … }
 */
export function readStart(place: Fact, strings: FormStrings): ReadStart {
  const typed = { [APPLICANT]: strings(APPLICANT)[0], ...postedValues([place], strings) };
  const read = startSchema(place).safeParse(typed);
  if (read.success) return { ok: true, answer: read.data };
  return { ok: false, typed, wrong: read.error.issues.map(({ path: [name] }) => String(name)) };
}

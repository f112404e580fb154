import * as z from "zod";
import { rules } from "@/lib/policy";
import {
  type Assessment,
  contradictionIn,
  fundIn,
  officeIn,
  outsideIn,
  type PolicyDocument,
  programmeIn,
  type Result,
  requirementIn,
  verdicts,
} from "@/lib/policy/engine";
import { type InLanguages, inLanguages } from "@/locales/languages";
import type { FilledFact } from "./operator-facts";

/** An assessment as the interface answers it. For the server. */

const textSchema = z.strictObject(inLanguages(() => z.string()));
const dayOrOpen = z.string().meta({ format: "date" }).nullable();
const factIds = z.array(z.string());
/** `items` is for readers that know no tuples. */
const pairSchema = z.tuple([z.string(), z.string()]).meta({ items: { type: "string" } });

const verdictSchema = z
  .enum(verdicts)
  .describe(
    [
      "`eligible`: every condition holds.",
      "`conditional`: it would hold but for the facts in `pending`, which only an office can state.",
      "`unknown`: it can still go either way on the facts in `missing`.",
      "`notYet`: it fails on the day, and no longer fails from `window.opens` on, all facts unchanged.",
      "`ineligible`: the conditions in `failed` do not hold.",
      "`held`: the applicant has it already, or has had what is given once.",
      "`notInForce`: the day lies outside the period of the programme.",
    ].join("\n\n"),
  );

const amountSchema = z.strictObject({
  kind: z
    .enum(["fixed", "upTo", "atLeast", "schedule", "none"])
    .describe("`schedule`: set by another document."),
  yuan: z
    .number()
    .nullable()
    .describe(
      "The figure; null where there is none, where it needs a fact that is not given, and for `ineligible`, `held` and `notInForce`.",
    ),
  per: z.literal("year").optional().describe("The figure is for one year."),
  termMonths: z.int().optional().describe("The longest term of a loan."),
  needs: factIds.describe("Facts that the figure still needs."),
});

const failedSchema = z.strictObject({
  condition: z.string(),
  clause: z.string().optional().describe("The clause in which it stands."),
  outside: z
    .strictObject({
      title: textSchema,
      number: z.string().nullable().describe("Null where it has none that is known."),
    })
    .optional()
    .describe("The other document that it comes from; it stands in no clause of this one."),
  words: textSchema,
});

const resultSchema = z.strictObject({
  programme: z.string(),
  verdict: verdictSchema,
  amount: amountSchema,
  window: z
    .strictObject({ opens: dayOrOpen, closes: dayOrOpen })
    .describe(
      "The first and last day of the run of days around the assessment date (`notYet`: from its opening day; `notInForce`: the period) on which it stands no worse, all facts unchanged. Null: open-ended; both are null for `ineligible` and `held`.",
    ),
  missing: factIds.describe("Facts that the applicant can state and that can still matter."),
  pending: factIds.describe("Facts that only an office can state and that can still matter."),
  failed: z
    .array(failedSchema)
    .describe(
      "Every condition that does not hold, with the clause or the other document it stands in.",
    ),
  shortfalls: z
    .array(
      z.strictObject({
        condition: z.string(),
        fact: z.string(),
        have: z.number(),
        need: z.number(),
      }),
    )
    .describe("Where a number is all that fails: what it is, and the nearest that would do."),
  departments: z
    .strictObject({
      lead: z.string().nullable(),
      joint: z.array(z.string()),
      andOthers: z.boolean().describe("The document adds 等相关部门和单位."),
    })
    .describe("The offices responsible, by their names in the document."),
  counter: z
    .enum(rules.counters.map(({ id }) => id))
    .describe("Where one applies, which is not who is responsible."),
  funding: z.array(textSchema).describe("Sources of the money; empty: the document does not say."),
  clauses: z.array(z.string()).describe("The clauses of the document."),
});

const filledSchema = z.strictObject({
  fact: z.string(),
  value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
  year: z.int().optional().describe("The year that the value is of."),
  district: z.string().optional().describe("The district that it was stated for; left out: all."),
  at: z.string().describe("Where it stands in the operator's settings."),
});

/** The schema of an answer. */
export const assessmentSchema = z.strictObject({
  asOf: z.string().meta({ format: "date" }).describe("The assessment date."),
  statedOn: z
    .string()
    .meta({ format: "date" })
    .describe("The day of whose year the facts named …ThisYear are taken to be."),
  rules: z.strictObject({
    version: z.string().describe("Changes whenever the rules do: a condition, a figure, a word."),
  }),
  results: z
    .array(resultSchema)
    .describe("Every programme for this kind of applicant once, always in the same order."),
  choices: z
    .array(
      z.strictObject({
        pair: pairSchema.describe("In alphabetical order."),
        take: z.string().nullable().describe("The larger one; null: equal, or not known."),
        differenceYuan: z.number().nullable().describe("Null where a figure is not known."),
      }),
    )
    .describe("Programmes of which only one can be had, where both are eligible or conditional."),
  best: z
    .strictObject({
      programmes: z.array(z.string()),
      totalYuan: z
        .number()
        .describe(
          "Adds the `fixed` and `upTo` figures of eligible subsidies, refunds and awards that are paid to the applicant.",
        ),
      alternatives: z
        .array(
          z.strictObject({
            insteadOf: z.string(),
            programme: z.string(),
            differenceYuan: z.number(),
          }),
        )
        .describe(
          "Where the one taken still waits for an office: the sure one, and the difference.",
        ),
      undecided: z.array(pairSchema).describe("Choices that the figures do not decide."),
    })
    .describe("Everything eligible or conditional that can be had together."),
  warnings: z
    .array(z.strictObject({ id: z.string(), words: textSchema }))
    .describe("Facts that contradict each other or are hardly possible. They change no verdict."),
  filledByOperator: z
    .array(filledSchema)
    .optional()
    .describe(
      "Facts held by an office that the request left out and whoever runs this site has stated for all cases; the assessment rests on them. Left out where there are none. A fact that the request gives as null stays open.",
    ),
});

/** The schemas of an answer by the names under which the interface describes them. */
export const assessmentSchemas = {
  Text: textSchema,
  Verdict: verdictSchema,
  Result: resultSchema,
  FilledFact: filledSchema,
  Assessment: assessmentSchema,
};

/** An answer. */
export type AssessmentJson = z.infer<typeof assessmentSchema>;

type ResultJson = AssessmentJson["results"][number];

/** Puts results as the interface answers them, in the words of the documents: one document in every language. */
function resultWriter(documents: InLanguages<PolicyDocument>): (result: Result) => ResultJson {
  const words = (read: (document: PolicyDocument) => string) =>
    inLanguages((locale) => read(documents[locale]));
  const { rules } = documents.zh;

  const failed =
    (programme: string) =>
    ({ condition, clause, outside }: Result["failed"][number]) => ({
      condition,
      ...(outside === undefined
        ? { clause }
        : {
            outside: {
              title: words((one) => outsideIn(one.rules, outside).title),
              number: outsideIn(rules, outside).number,
            },
          }),
      words: words((one) => requirementIn(programmeIn(one.rules, programme), condition).words),
    });

  return (result) => {
    const { lead, joint, andOthers } = result.departments;
    const nameOf = (office: string) => officeIn(rules, office).name;
    return {
      programme: result.programme,
      verdict: result.verdict,
      amount: { ...result.amount, needs: [...result.amount.needs] },
      window: { ...result.window },
      missing: [...result.missing],
      pending: [...result.pending],
      failed: result.failed.map(failed(result.programme)),
      shortfalls: [...result.shortfalls],
      departments: { lead: lead && nameOf(lead), joint: joint.map(nameOf), andOthers },
      counter: result.counter,
      funding: result.funding.map((fund) =>
        words((one) => fundIn(programmeIn(one.rules, result.programme), fund).name),
      ),
      clauses: [...result.clauses],
    };
  };
}

const filledJson = ({ fact, value, year, district, at }: FilledFact) => ({
  fact,
  value: typeof value === "object" ? [...value] : value,
  ...(year !== null && { year }),
  ...(district !== null && { district }),
  at,
});

/** Writes an assessment; `filled` is what of the case the operator has stated. */
export type WriteAssessment = (
  assessment: Assessment,
  filled?: readonly FilledFact[],
) => AssessmentJson;

/**
 * Makes the function that writes an assessment as the interface answers it: offices by their names in the document, words in every
 * language, nothing that only pages use.
 *
 * @example assessmentWriter(documentsHere)(assess(facts, "2019-09-01"))
 */
export function assessmentWriter(documents: InLanguages<PolicyDocument>): WriteAssessment {
  const resultJson = resultWriter(documents);
  const warningWords = (id: string) =>
    inLanguages((locale) => contradictionIn(documents[locale].rules, id).words);
  return ({ asOf, statedOn, rules, results, choices, best, warnings }, filled = []) => ({
    asOf,
    statedOn,
    rules: { version: rules.version },
    results: results.map(resultJson),
    choices: choices.map(({ pair: [first, second], ...rest }) => ({
      pair: [first, second],
      ...rest,
    })),
    best: {
      programmes: [...best.programmes],
      totalYuan: best.totalYuan,
      alternatives: [...best.alternatives],
      undecided: best.undecided.map(([first, second]) => [first, second]),
    },
    warnings: warnings.map((id) => ({ id, words: warningWords(id) })),
    ...(filled.length > 0 && { filledByOperator: filled.map(filledJson) }),
  });
}

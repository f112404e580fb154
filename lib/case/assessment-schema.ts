import * as z from "zod";
import { rules } from "@/lib/policy";
import { laws, type Verdict, verdicts } from "@/lib/policy/engine";
import { terms } from "@/locales/terms";
import { dayOrOpen, daySchema, instrumentSchema, statusSchema, textSchema } from "./law-json";
import { receiptSchema } from "./receipt-json";

/** What an assessment is as the interface answers it. For the server. */

const factIds = z.array(z.string());
/** `items` is for readers that know no tuples. */
const pairSchema = z.tuple([z.string(), z.string()]).meta({ items: { type: "string" } });

const meanings: Readonly<Record<Verdict, string>> = {
  eligible: `every condition holds. Where \`status.state\` is \`unconfirmed\`, pages say: ${terms.en.standings.toAsk}.`,
  conditional: "it would hold but for the facts in `pending`, which only an office can state.",
  unknown: "it can still go either way on the facts in `missing`.",
  notYet:
    "it fails on the day, and no longer fails from `window.opens` on, all facts unchanged; where `pending` names a `figure:…` or `requirement:…`, nobody knows from that day on what the line is.",
  ineligible: "the conditions in `failed` do not hold.",
  held: "the applicant has it, or has had what is given once.",
  notInForce: "the day is not within the period of the programme.",
};

const verdictSchema = z
  .enum(verdicts)
  .describe(
    verdicts
      .map((verdict) => `\`${verdict}\` (${terms.en.groups[verdict]}): ${meanings[verdict]}`)
      .join("\n\n"),
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
  needs: factIds.describe(
    "Facts that the figure still needs; `figure:…` as in `pending` of the result.",
  ),
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
  pending: factIds.describe(
    "Facts that only an office can state and that can still matter. `figure:…` and `requirement:…` stand for what a later paper has changed and nobody knows; a request cannot state them.",
  ),
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
  changedBy: z
    .array(z.string())
    .describe("The later papers that touch it in the stated district, by their ids."),
  status: statusSchema,
});

const filledSchema = z.strictObject({
  fact: z.string(),
  value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
  year: z.int().optional().describe("The year that the value is of."),
  district: z.string().optional().describe("The district that it was stated for; left out: all."),
  at: z.string().describe("Where it stands in the operator's settings."),
});

/** The schema of an assessment. */
export const assessmentSchema = z.strictObject({
  asOf: daySchema.describe("The assessment date."),
  statedOn: daySchema.describe("The day of whose year the facts named …ThisYear are taken to be."),
  law: z.enum(laws).describe("By which law it was assessed."),
  rules: z.strictObject({
    version: z
      .string()
      .describe("Changes whenever the rules do: a condition, a figure, a later paper, a word."),
  }),
  instruments: z
    .array(instrumentSchema)
    .describe(
      "The later papers that touch a result. None is read by the law `document`. The local counter decides.",
    ),
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
          "Adds the `fixed` and `upTo` figures of eligible subsidies, refunds and awards that are paid to the applicant; by the law `amended`, of those whose status is `confirmed` or `known`.",
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

/** The schema of an answer: an assessment with its receipt. */
export const answerSchema = assessmentSchema.extend({ receipt: receiptSchema });

/** The schemas of an answer by the names under which the interface describes them. */
export const assessmentSchemas = {
  Text: textSchema,
  Verdict: verdictSchema,
  Result: resultSchema,
  FilledFact: filledSchema,
  Instrument: instrumentSchema,
  Status: statusSchema,
  Receipt: receiptSchema,
  Assessment: answerSchema,
};

/** An assessment. */
export type AssessmentJson = z.infer<typeof assessmentSchema>;

/** An answer. */
export type AnswerJson = z.infer<typeof answerSchema>;

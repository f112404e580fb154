import * as z from "zod";
import { dayOrOpen, daySchema, statusMembers, textSchema } from "@/lib/case/law-json";
import { applicants, factTypes, laws, programmeKinds } from "@/lib/policy/engine";
import { amountSchema } from "./amount";
import { changingInstrumentSchema, lawChangeSchema } from "./changes";
import { conditionSchema, dateExpressionSchema, numberSchema } from "./expressions";

/** What the rules are as the interface writes them. */

const ids = z.array(z.string());
const districts = ids
  .nullable()
  .describe("Null: in all districts that no other entry of the list names.");
const run = z.strictObject({ from: dayOrOpen, to: dayOrOpen });

const factSchema = z.strictObject({
  id: z.string(),
  applicants: z.array(z.enum(applicants)).describe("Whom it is about."),
  holder: z.enum(["applicant", "office"]).describe("Who can state it."),
  type: z.string().meta({ enum: Object.keys(factTypes) }),
  label: textSchema,
  question: textSchema,
  hint: textSchema,
  value: z.record(z.string(), z.unknown()).describe("The JSON Schema of its value."),
  unit: z.string().optional().describe("What a number counts."),
  options: z
    .array(z.strictObject({ id: z.union([z.string(), z.number()]), label: textSchema }))
    .optional(),
  presupposes: conditionSchema.optional().describe("It is asked only where this holds."),
});

const figureValueSchema = z
  .discriminatedUnion("state", [
    z.strictObject({
      state: z.literal("known"),
      value: z.number(),
      instrument: z
        .string()
        .nullable()
        .describe("The later paper that says so; null where the document does."),
    }),
    z.strictObject({
      state: z.literal("unknown"),
      instrument: z.string().describe("The later paper since which nobody knows it."),
    }),
  ])
  .describe("What a figure is.");

const figureSchema = z.strictObject({
  id: z.string(),
  programmes: ids.describe("The programmes that it counts for."),
  clause: z.string().describe("Where the document states it."),
  name: textSchema,
  unit: z.string(),
  values: z
    .array(
      z.strictObject({
        districts,
        value: figureValueSchema,
        beside: z
          .array(figureValueSchema)
          .describe("What papers under a permitting clause make of it: either line is enough."),
      }),
    )
    .describe("What it is on the day; first where no district has its own."),
  history: z
    .array(
      z.strictObject({
        from: dayOrOpen.describe("The first day; null: from the document on."),
        districts: ids.nullable().describe("Null: wherever the document holds."),
        value: figureValueSchema,
      }),
    )
    .describe("In the order of its days, each until the next; then what is for some districts."),
});

const requirementSchema = z.strictObject({
  id: z.string(),
  clause: z.string().optional().describe("The clause in which it stands."),
  outside: z
    .strictObject({ id: z.string(), title: textSchema, number: z.string().nullable() })
    .optional()
    .describe("The other document, or the later paper, that it comes from."),
  words: textSchema.describe("As the document has it; what papers make of it they say themselves."),
  reading: textSchema.optional().describe("How an open word of the document is interpreted."),
  test: conditionSchema,
  changedBy: ids.describe("The later papers that have drawn its line."),
});

const fundSchema = z.strictObject({
  id: z.string(),
  name: textSchema,
  when: conditionSchema
    .optional()
    .describe("It pays where this holds, and may where this is not decided."),
});

const programmeSchema = z.strictObject({
  id: z.string(),
  applicant: z.enum(applicants),
  kind: z.enum(programmeKinds),
  title: textSchema,
  summary: textSchema,
  clauses: ids,
  requirements: z.array(requirementSchema).describe("All of them must hold."),
  amount: amountSchema,
  period: run.describe("The days of the document on which it is in force; null: open-ended."),
  days: z
    .array(z.strictObject({ districts, runs: z.array(run) }))
    .nullable()
    .describe("The days as papers and offices have made them; null where they have not."),
  statuses: z
    .array(z.strictObject({ districts, ...statusMembers }))
    .describe("Whether it is still running on the day; first where no district has its own."),
  funding: z.array(fundSchema).describe("Who pays; empty where the document does not say."),
  counter: z.string(),
  had: z.string().nullable().describe("The fact whose yes says that one has it."),
  paidThrough: z
    .literal("host")
    .optional()
    .describe("Whoever is paid first, where that is not the applicant."),
});

const confirmationSchema = z.strictObject({
  programme: z.string(),
  districts: ids.nullable().describe("Null: wherever the document holds."),
  on: daySchema,
  by: textSchema,
  answer: z.enum(["running", "ended", "changed"]),
  note: textSchema.nullable(),
});

const parameterSchema = z.strictObject({
  id: z.string(),
  name: textSchema,
  unit: z.string(),
  values: z.array(
    z.strictObject({
      from: daySchema,
      to: dayOrOpen,
      value: z.number(),
      source: textSchema,
      certainty: z.enum(["published", "from-memory", "outline"]),
      checked: daySchema.optional().describe("The day on which the last value was last checked."),
    }),
  ),
});

const contradictionSchema = z.strictObject({
  id: z.string(),
  applicant: z.enum(applicants).nullable().describe("Whose answers; null: everybody's."),
  when: conditionSchema,
  words: textSchema,
});

export const rulesSchema = z.strictObject({
  version: z.string(),
  law: z.enum(laws),
  asOf: daySchema,
  places: z
    .strictObject({ fact: z.string(), elsewhere: z.string() })
    .describe(
      "The fact that states the district, and its answer for where the document does not hold.",
    ),
  facts: z.array(factSchema),
  figures: z
    .array(figureSchema)
    .describe("The numbers of the document that later papers can change."),
  programmes: z.array(programmeSchema),
  instruments: z
    .array(changingInstrumentSchema)
    .describe("The later papers; empty by the law `document`, which reads none."),
  confirmations: z
    .array(confirmationSchema)
    .describe("What offices have said; empty by the law `document`."),
  parameters: z.array(parameterSchema).describe("Dated numbers of other sources."),
  notTogether: z.array(
    z.strictObject({
      pair: ids.length(2),
      clause: z.string().nullable(),
      why: textSchema,
    }),
  ),
  contradictions: z
    .array(contradictionSchema)
    .describe("Answers that do not go together: a warning, and no verdict."),
});
export type RulesJson = z.infer<typeof rulesSchema>;

/** The schemas of the rules by the names under which the interface describes them. */
export const rulesSchemas = {
  Condition: conditionSchema,
  NumberExpression: numberSchema,
  DateExpression: dateExpressionSchema,
  LawChange: lawChangeSchema,
  FigureValue: figureValueSchema,
  Programme: programmeSchema,
  Rules: rulesSchema,
};

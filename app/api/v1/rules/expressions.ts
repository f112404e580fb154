import * as z from "zod";
import { daySchema } from "@/lib/case/law-json";
import type { Condition, DateExpression, NumberExpression } from "@/lib/policy/engine";

/** The schemas of conditions, numbers and days as rules have them. */

const relation = z.enum([">=", ">", "<=", "<", "="]);
const fact = z.string().describe("The id of a fact.");
const optionIds = z.array(z.union([z.string(), z.number()]));

export const numberSchema: z.ZodType<NumberExpression> = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("constant"),
      value: z.number(),
      figure: z.string().optional().describe("The figure that it is."),
      per: z.literal(100).optional().describe("The value is the figure's divided by this."),
    }),
    z.strictObject({ kind: z.literal("number"), fact }),
    z.strictObject({
      kind: z.literal(["sum", "product", "smallest"]),
      get of() {
        return z.array(numberSchema);
      },
    }),
    z.strictObject({
      kind: z.literal("floor"),
      get of() {
        return numberSchema;
      },
    }),
    z
      .strictObject({ kind: z.literal("parameter"), parameter: z.string() })
      .describe("The value of a parameter on the assessment date."),
    z
      .strictObject({
        kind: z.literal("cases"),
        get cases() {
          return z.array(z.strictObject({ when: conditionSchema, value: numberSchema }));
        },
        get otherwise() {
          return numberSchema;
        },
      })
      .describe("The first case whose condition holds; unknown while an earlier one is."),
  ])
  .describe(
    "A number, exact to the fen; unknown while a fact that it needs is. A fact `figure:…` is one that a later paper has changed and nobody knows.",
  );

export const dateExpressionSchema: z.ZodType<DateExpression> = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("day"), value: daySchema }),
    z.strictObject({ kind: z.literal("date"), fact }),
    z
      .strictObject({ kind: z.literal("asOf") })
      .describe("The day on which the condition is judged."),
    z.strictObject({ kind: z.literal("assessed") }).describe("The assessment date."),
    z.strictObject({ kind: z.literal("statedOn") }).describe("The `statedOn` of a request."),
    z.strictObject({ kind: z.literal("today") }),
    z
      .strictObject({
        kind: z.literal("later"),
        get of() {
          return dateExpressionSchema;
        },
        months: z
          .int()
          .nullable()
          .describe("Null: a later paper has changed the figure, and nobody knows to what."),
        figure: z
          .strictObject({ id: z.string(), times: z.int(), plus: z.int() })
          .optional()
          .describe("The figure that the months come of: `times` for each of it and `plus` more."),
      })
      .describe("The same day so many months later; the last of a month that lacks it."),
    z.strictObject({
      kind: z.literal("endOf"),
      unit: z.enum(["month", "year"]),
      get of() {
        return dateExpressionSchema;
      },
    }),
  ])
  .describe("A day in Asia/Shanghai.");

export const conditionSchema: z.ZodType<Condition> = z
  .discriminatedUnion("op", [
    z.strictObject({
      op: z.literal(["all", "any"]),
      get of() {
        return z.array(conditionSchema);
      },
    }),
    z.strictObject({
      op: z.literal("not"),
      get of() {
        return conditionSchema;
      },
    }),
    z.strictObject({ op: z.literal("is"), fact, value: z.boolean() }),
    z.strictObject({ op: z.literal("oneOf"), fact, values: optionIds }),
    z
      .strictObject({ op: z.literal("has"), fact, values: z.array(z.string()) })
      .describe("A set has at least one of these."),
    z.strictObject({
      op: z.literal("number"),
      left: numberSchema,
      relation,
      right: numberSchema,
    }),
    z.strictObject({
      op: z.literal("date"),
      left: dateExpressionSchema,
      relation,
      right: dateExpressionSchema,
    }),
  ])
  .describe(
    "A condition over facts, true, false or unknown (Kleene). A fact `requirement:…` stands for a line that nobody knows since a later paper.",
  );

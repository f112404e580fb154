import * as z from "zod/mini";
import {
  type Fact,
  type FactValue,
  type NumberBounds,
  numberReader,
  type Parsed,
  readDayParts,
  typeOf,
  type WrittenProblem,
} from "@/lib/policy/engine";

/** The schemas of what forms hold, posted by a browser or kept by a script. The message of an issue is a {@link WrittenProblem}. */

function schemaOf<T>(
  read: (input: unknown) => Parsed<T, WrittenProblem>,
): z.ZodMiniType<T, unknown> {
  return z.pipe(
    z.unknown(),
    z.transform((input: unknown, context): T => {
      const result = read(input);
      if (result.ok) return result.value;
      context.issues.push({ code: "custom", message: result.problem, input });
      return z.NEVER;
    }),
  );
}

/**
 * The schema of the answer to a fact: from what a form holds to the value. `asOf` is the assessment date, which bounds some dates; null
 * where it is not known. 不清楚 is not a value that is typed.
 *
 * @example answerSchema(person.canWork, null).parse("yes") // true
 */
export const answerSchema = (fact: Fact, asOf: string | null): z.ZodMiniType<FactValue, unknown> =>
  schemaOf(typeOf(fact).reader(fact, asOf));

/** The schema of a typed number that is no fact. @example numberSchema({ decimals: 0, min: 1, max: 12 }).parse("１２") // 12 */
export const numberSchema = (bounds: NumberBounds): z.ZodMiniType<number, unknown> =>
  schemaOf(numberReader(bounds));

/** The schema of a day in its three parts that is no fact, read as `YYYY-MM-DD`. */
export const dayPartsSchema: z.ZodMiniType<string, unknown> = schemaOf(readDayParts);

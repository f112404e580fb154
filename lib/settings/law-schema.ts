import * as z from "zod";
import {
  type Amendment,
  districtsOf,
  type LawChange,
  officeAnswers,
  type Period,
  parseDay,
  type Rules,
  ranks,
} from "@/lib/policy";
import { firstYear, lastYear, longestId } from "./law-words";
import { byFound, text, textOrWords, words } from "./member";
import { isObject, memberOf } from "./objects";
import type { StatedConfirmation, StatedInstrument } from "./settings";
import type { FormErrorCode } from "./words";

/** The forms in which later papers, and what offices have said, are stated. They are closed: nothing in them is an expression. */

/** Something wrong, by the code of what it is; it is said of the place itself, or of one within it. */
const wrong = (message: FormErrorCode, input: unknown, ...path: string[]) => ({
  code: "custom" as const,
  message,
  input,
  path,
});

/** A day of the years that can be stated. */
export const day = z.string().check(({ value, issues }) => {
  const year = Number(value.slice(0, 4));
  if (parseDay(value) === null) issues.push(wrong("notADay", value));
  else if (year < firstYear || year > lastYear) issues.push(wrong("notAnOption", value));
});

const openDay = day.nullable().optional();

const id = z
  .string()
  .min(1)
  .max(longestId)
  .refine((written) => /^[a-z0-9-]*$/.test(written), "notAnId");

type Days = Partial<Pick<Period, "from" | "to">>;

/** Whether a change of the days of a programme, what is left out staying, would have it end before it begins. */
function endsFirst(written: Days, { from = written.from, to = written.to }: Days): boolean {
  return typeof from === "string" && typeof to === "string" && to < from;
}

/** A change, by the member that names its kind. */
function changeSchema({ figures, programmes }: Rules): z.ZodType<LawChange> {
  const programme = z.enum(programmes.map((one) => one.id));
  const set = z.strictObject({
    set: z.enum(figures.map((figure) => figure.id)),
    value: z.number().nullable(),
  });
  const end = z.strictObject({ end: programme });
  const period = z
    .strictObject({ period: programme, from: openDay, to: openDay })
    .check(({ value, issues }) => {
      const { from, to } = value;
      const written = programmes.find((one) => one.id === value.period)?.period ?? {};
      if (from === undefined && to === undefined) issues.push(wrong("missing", value, "to"));
      else if (endsFirst(written, value)) {
        issues.push(wrong("endsBeforeItBegins", value, to === undefined ? "from" : "to"));
      }
    });
  const none = z.custom<LawChange>(() => false, "notAChange");
  return byFound<LawChange>((found) => {
    if (!isObject(found) || "end" in found) return end;
    if ("set" in found) return set;
    return "period" in found ? period : none;
  });
}

/** A paper as far as it can be read, for what is wrong beyond its form. What cannot be read is null, or has nothing in it. */
export interface ReadablePaper {
  readonly id: string;
  readonly own: Pick<StatedInstrument, "rank" | "issued"> | null;
  readonly amendments: readonly {
    readonly own: Omit<Amendment, "changes"> | null;
    readonly changes: readonly (LawChange | null)[];
  }[];
}

/** A word of an office as far as it can be read. */
export type ReadableWord = Pick<StatedConfirmation, "programme" | "districts">;

interface LawSchemas {
  readonly instruments: z.ZodType<readonly StatedInstrument[]>;
  readonly confirmations: z.ZodType<readonly StatedConfirmation[]>;
  /** The same where something in them is of a wrong form: they never fail. */
  readonly readable: {
    readonly instruments: z.ZodType<readonly ReadablePaper[]>;
    readonly confirmations: z.ZodType<readonly (ReadableWord | null)[]>;
  };
}

/**
 * The schemas by the figures, programmes and districts that the rules have.
 *
 * @example lawSchemas(rules).confirmations.safeParse([{ programme: "no-such" }]).success // false
 */
export function lawSchemas(rules: Rules): LawSchemas {
  const change = changeSchema(rules);
  const districts = z
    .array(z.enum(districtsOf(rules).map((one) => one.id)))
    .min(1)
    .optional();
  const held = {
    from: day,
    to: openDay,
    districts,
    under: text.optional(),
    reverts: z
      .boolean()
      .transform((is) => is || undefined)
      .optional(),
  };
  const paper = { rank: z.enum(ranks), issued: day };
  const word = { programme: z.enum(rules.programmes.map((one) => one.id)), districts };
  const readableAmendment = z.unknown().transform((found) => ({
    own: z.object(held).nullable().catch(null).parse(found),
    changes: z.array(change.nullable().catch(null)).catch([]).parse(memberOf(found, "changes")),
  }));
  const readablePaper = z.unknown().transform((found) => ({
    id: id.catch("").parse(memberOf(found, "id")),
    own: z.object(paper).nullable().catch(null).parse(found),
    amendments: z.array(readableAmendment).catch([]).parse(memberOf(found, "amendments")),
  }));
  return {
    instruments: z.array(
      z.strictObject({
        id,
        ...paper,
        title: words,
        number: text.nullable().default(null),
        issuer: words,
        source: words,
        amendments: z.array(z.strictObject({ ...held, changes: z.array(change).min(1) })).min(1),
      }),
    ),
    confirmations: z.array(
      z.strictObject({
        ...word,
        on: day,
        by: textOrWords,
        answer: z.enum(officeAnswers),
        note: textOrWords.optional(),
      }),
    ),
    readable: {
      instruments: z.array(readablePaper).catch([]),
      confirmations: z.array(z.object(word).nullable().catch(null)).catch([]),
    },
  };
}

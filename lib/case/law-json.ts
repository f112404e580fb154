import * as z from "zod";
import {
  type Instrument,
  type RunningState,
  type RunningStatus,
  ranks,
  runningStates,
} from "@/lib/policy/engine";
import { type InLanguages, inLanguages, locales } from "@/locales/languages";
import { terms } from "@/locales/terms";

/** Texts and later papers as the interface writes them. For the server. */

export const textSchema = z.strictObject(inLanguages(() => z.string()));
export type TextJson = z.infer<typeof textSchema>;

export const daySchema = z.string().meta({ format: "date" });
export const dayOrOpen = daySchema.nullable();

/**
 * A text in every language.
 *
 * @example wordsIn(documentsHere, ({ imprint }) => imprint.title).zh
 */
export const wordsIn = <T>(all: InLanguages<T>, read: (one: T) => string): TextJson =>
  inLanguages((locale) => read(all[locale]));

/**
 * A text in every language; null where there is none.
 *
 * @example wordsOrNone(instrument, ({ note }) => note)
 */
export const wordsOrNone = <T>(
  all: InLanguages<T>,
  read: (one: T) => string | null | undefined,
): TextJson | null =>
  locales.every((locale) => typeof read(all[locale]) === "string")
    ? wordsIn(all, (one) => read(one) ?? "")
    : null;

const instrumentMembers = {
  id: z.string(),
  title: textSchema,
  number: z.string().nullable().describe("Null where it has none that is known."),
  issuer: textSchema,
  rank: z.enum(ranks).describe("Of whoever issued it; the higher rank goes before."),
  issued: daySchema.describe("Where only the month is known, its first day."),
  source: textSchema.describe("Where it was seen."),
  certainty: z
    .enum(["published", "from-memory", "outline", "stated by the operator"])
    .describe("How sure it is what it says: of what the operator states, nobody else has looked."),
  lookedUp: dayOrOpen.describe(
    "The day on which it was last looked up; null where the operator states it.",
  ),
  note: textSchema.nullable().describe("What is not known of it, or cannot be told by the rules."),
};

/** The schema of a later paper, with more members where they are given. @example instrumentSchemaWith({ amendments }) */
export const instrumentSchemaWith = <M extends z.ZodRawShape>(more: M) =>
  z.strictObject({ ...instrumentMembers, ...more }).describe("A later paper (后续文件).");

export const instrumentSchema = instrumentSchemaWith({});
export type InstrumentJson = z.infer<typeof instrumentSchema>;

/**
 * A later paper as the interface writes it.
 *
 * @example instrumentJson(inLanguages((locale) => rules[locale].instruments[0])).rank // "national"
 */
export function instrumentJson(all: InLanguages<Instrument>): InstrumentJson {
  const { id, number, rank, issued, certainty, lookedUp } = all.zh;
  return {
    id,
    title: wordsIn(all, ({ title }) => title),
    number,
    issuer: wordsIn(all, ({ issuer }) => issuer),
    rank,
    issued,
    source: wordsIn(all, ({ source }) => source),
    certainty,
    lookedUp,
    note: wordsOrNone(all, ({ note }) => note),
  };
}

const meanings: Readonly<Record<RunningState, string>> = {
  confirmed: "an office has said within the last twelve months that it is running.",
  known: "the document itself or a later paper says what holds on the day.",
  unconfirmed:
    "nothing says whether it is still running, or an office has said that it has changed.",
  ended: "its period is over, or an office or a paper has ended it.",
};

export const statusMembers = {
  state: z
    .enum(runningStates)
    .describe(
      runningStates
        .map((state) => `\`${state}\` (${terms.en.running[state]}): ${meanings[state]}`)
        .join("\n\n"),
    ),
  on: dayOrOpen.describe(
    "The day of what decides: of an office's word, or the first of a paper's change; null where the document itself does, or nothing.",
  ),
  by: textSchema.nullable().describe("Who said so, or the title of the paper."),
  note: textSchema.nullable().describe("What the office has said besides."),
};

/** The schema of what is known of whether a programme still runs. */
export const statusSchema = z
  .strictObject(statusMembers)
  .describe("Whether it is still running on the day, as far as is known, apart from the verdict.");
export type StatusJson = z.infer<typeof statusSchema>;

/**
 * Whether a programme still runs, as the interface writes it.
 *
 * @example statusJson(inLanguages((locale) => statusIn[locale](programme, "2026-11-30", "ejin"))).state
 */
export const statusJson = (all: InLanguages<RunningStatus>): StatusJson => ({
  state: all.zh.state,
  on: all.zh.on,
  by: wordsOrNone(all, ({ by }) => by),
  note: wordsOrNone(all, ({ note }) => note),
});

import * as z from "zod";
import {
  dayOrOpen,
  daySchema,
  instrumentJson,
  instrumentSchemaWith,
  textSchema,
  wordsIn,
} from "@/lib/case/law-json";
import type { Amendment, Instrument, LawChange } from "@/lib/policy/engine";
import { type InLanguages, inLanguages } from "@/locales/languages";
import { amountJson, amountSchema } from "./amount";
import { conditionSchema } from "./expressions";

/** What later papers change, as the interface writes it. */

const id = z.string();
const laterRequirement = z.strictObject({
  id,
  words: textSchema,
  reading: textSchema.optional(),
  test: conditionSchema,
});
const requirementNamed = z.strictObject({ id });

export const lawChangeSchema = z
  .union([
    z
      .strictObject({ set: id, value: z.number().nullable() })
      .describe("A figure; null: known to have changed, the value not known."),
    z
      .strictObject({ relax: id, requirement: laterRequirement })
      .describe("Beside the old requirement: either is enough."),
    z.strictObject({ replace: id, requirement: laterRequirement }),
    z.strictObject({ add: id, requirement: laterRequirement }),
    z.strictObject({ drop: id, requirement: requirementNamed }),
    z
      .strictObject({
        options: id,
        requirement: requirementNamed,
        fact: z.string(),
        members: z.array(z.string()),
      })
      .describe("A group that a requirement reads has more members."),
    z
      .strictObject({ period: id, from: dayOrOpen.optional(), to: dayOrOpen.optional() })
      .describe("The days of a programme; what is left out stays."),
    z
      .strictObject({ end: id })
      .describe("The day before the amendment is the programme's last; until its end, if any."),
    z.strictObject({ amount: id, becomes: amountSchema }),
    z.strictObject({ papers: id, materials: z.array(z.string()) }),
    z.strictObject({ names: id, name: textSchema }).describe("What a district is called."),
  ])
  .describe("One change; the first member names its kind and what it is about.");
type LawChangeJson = z.infer<typeof lawChangeSchema>;

export const changingInstrumentSchema = instrumentSchemaWith({
  amendments: z.array(
    z.strictObject({
      from: daySchema,
      to: dayOrOpen.describe("The last day; null while no end is known."),
      districts: z.array(z.string()).nullable().describe("Null: wherever the document holds."),
      under: z.string().nullable().describe("The clause that lets a lower rank do so."),
      reverts: z.boolean().describe("After its last day the old rule holds again."),
      changes: z.array(lawChangeSchema),
    }),
  ),
});
type ChangingInstrumentJson = z.infer<typeof changingInstrumentSchema>;

/** The words that a change brings, by what they are of. */
const newWords = {
  words: (change: LawChange) =>
    "requirement" in change && "words" in change.requirement ? change.requirement.words : "",
  reading: (change: LawChange) =>
    "requirement" in change && "reading" in change.requirement
      ? (change.requirement.reading ?? "")
      : "",
  name: (change: LawChange) => ("names" in change ? change.name : ""),
};

function laterRequirementJson(
  all: InLanguages<LawChange>,
  { id, reading, test }: Extract<LawChange, { relax: string }>["requirement"],
) {
  return {
    id,
    words: wordsIn(all, newWords.words),
    ...(reading !== undefined && { reading: wordsIn(all, newWords.reading) }),
    test,
  };
}

function changeJson(all: InLanguages<LawChange>): LawChangeJson {
  const { zh: change } = all;
  if ("relax" in change || "replace" in change || "add" in change) {
    return { ...change, requirement: laterRequirementJson(all, change.requirement) };
  }
  if ("amount" in change) {
    const becomes = inLanguages((locale) => {
      const one = all[locale];
      return "amount" in one ? one.becomes : change.becomes;
    });
    return { amount: change.amount, becomes: amountJson(becomes) };
  }
  if ("names" in change) return { names: change.names, name: wordsIn(all, newWords.name) };
  if ("options" in change) return { ...change, members: [...change.members] };
  if ("papers" in change) return { papers: change.papers, materials: [...change.materials] };
  return change;
}

/** A later paper with all that it changes. @example changingInstrumentJson(all).amendments[0]?.changes */
export function changingInstrumentJson(all: InLanguages<Instrument>): ChangingInstrumentJson {
  const amendmentIn = (index: number, own: Amendment) =>
    inLanguages((locale) => all[locale].amendments[index] ?? own);
  return {
    ...instrumentJson(all),
    amendments: all.zh.amendments.map((amendment, index) => {
      const amendments = amendmentIn(index, amendment);
      const { from, to, districts, under, reverts, changes } = amendment;
      return {
        from,
        to: to ?? null,
        districts: districts ? [...districts] : null,
        under: under ?? null,
        reverts: reverts ?? false,
        changes: changes.map((change, nth) =>
          changeJson(inLanguages((locale) => amendments[locale].changes[nth] ?? change)),
        ),
      };
    }),
  };
}

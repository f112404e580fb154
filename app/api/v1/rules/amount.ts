import * as z from "zod";
import { textSchema, wordsIn } from "@/lib/case/law-json";
import type { Amount } from "@/lib/policy/engine";
import { type InLanguages, inLanguages } from "@/locales/languages";
import { numberSchema } from "./expressions";

/** How much a programme gives, as the interface writes it. */

export const amountSchema = z.strictObject({
  kind: z.enum(["fixed", "upTo", "atLeast", "schedule", "none"]),
  words: textSchema,
  yuan: numberSchema.optional().describe("Left out where the document states no figure."),
  per: z.literal("year").optional(),
  termMonths: numberSchema.optional().describe("The longest term of a loan."),
  interestPaidBy: z
    .array(z.strictObject({ payer: textSchema, share: z.number() }))
    .optional()
    .describe("Who pays the interest of a loan, each by its share."),
});
type AmountJson = z.infer<typeof amountSchema>;

const payersOf = (amount: Amount) => ("yuan" in amount ? (amount.interestPaidBy ?? []) : []);

/** An amount with its words in every language. @example amountJson(all).yuan */
export function amountJson(all: InLanguages<Amount>): AmountJson {
  const { zh: amount } = all;
  const words = wordsIn(all, (one) => one.words);
  if (!("yuan" in amount)) return { kind: amount.kind, words };
  const { kind, yuan, per, termMonths, interestPaidBy } = amount;
  return {
    kind,
    words,
    yuan,
    ...(per && { per }),
    ...(termMonths && { termMonths }),
    ...(interestPaidBy && {
      interestPaidBy: interestPaidBy.map(({ share }, index) => ({
        payer: wordsIn(
          inLanguages((locale) => payersOf(all[locale])[index]?.payer ?? ""),
          (payer) => payer,
        ),
        share,
      })),
    }),
  };
}

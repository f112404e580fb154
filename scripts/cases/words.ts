import type { CaseFileWords } from "@/lib/office-cases/write";
import { batchTemplate } from "@/locales/batch-template";
import { cases } from "@/locales/cases";
import type { Locale } from "@/locales/languages";
import { sqlCommand } from "@/locales/sql";
import { terms } from "@/locales/terms";

/** The words of a file of office cases in a language: as lists, pages and commands call them. */
export const fileWords = (locale: Locale): CaseFileWords => ({
  columns: cases[locale].columns,
  verdicts: terms[locale].standings,
  laws: sqlCommand[locale].screen.laws,
  values: batchTemplate[locale],
});

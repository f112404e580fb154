import { parseArgs } from "node:util";
import { prove } from "@/lib/proof/prove";
import { startSolver } from "@/lib/proof/solver";
import { documentsHere } from "@/lib/settings";
import { defaultLocale, type Locale, locales } from "@/locales/languages";
import { prove as messages } from "@/locales/prove";
import { reportOf } from "./report";

/** The command `npm run prove`: the rules, with what the operator states, proved. Ends with 0 where nothing is a surprise, 1 where something is, 2 where it is not understood. */

const exit = { nothing: 0, surprises: 1, unusable: 2 } as const;

/** The language asked for; null where the command line is not understood. */
function asked(words: readonly string[]): Locale | null {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { locale: { type: "string", default: defaultLocale } },
    });
    return locales.find((one) => one === values.locale) ?? null;
  } catch {
    return null;
  }
}

/** Runs the command with what follows its name; returns the exit status. */
export async function run(words: readonly string[]): Promise<number> {
  const locale = asked(words);
  if (!locale) {
    for (const one of locales) process.stderr.write(`${messages[one].usage}\n`);
    return exit.unusable;
  }
  const solver = await startSolver();
  try {
    const document = documentsHere[locale];
    const proof = await prove(document, solver.solve);
    process.stdout.write(reportOf(proof, document, locale));
    return proof.unexpected.length === 0 ? exit.nothing : exit.surprises;
  } finally {
    await solver.end();
  }
}

import { siteOf } from "@/lib/receipt/assess";
import { type Replay, replayer } from "@/lib/receipt/replay";
import { reportOn, versionWords } from "@/lib/receipt/report";
import { documentHere, operator } from "@/lib/settings";
import { type Locale, locales } from "@/locales/languages";
import { receipt as messages } from "@/locales/receipt";
import { type Found, receiptsIn } from "./found";
import { renew } from "./renew";

/** The command `npm run receipt`. It ends with 0 where all results are the same, 1 where some are not, 2 where nothing can be told. */

const exit = { same: 0, other: 1, unusable: 2 } as const;

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const fail = (sentence: (texts: (typeof messages)[Locale]) => string): number => {
  for (const locale of locales) process.stderr.write(`${sentence(messages[locale])}\n`);
  return exit.unusable;
};

/** A receipt assessed again: whether it came to the same, and what there is to say of it. */
interface Told {
  readonly same: boolean;
  readonly lines: (locale: Locale) => readonly string[];
  /** What its versions are by now; none where it could not be assessed. */
  readonly versions: (locale: Locale) => readonly string[];
}

const untold = (lines: Told["lines"]): Told => ({ same: false, lines, versions: () => [] });

function tell({ saved }: Found, again: Replay): Told {
  if (typeof saved === "string") return untold((locale) => [messages[locale].text[saved]]);
  const replayed = again(saved);
  if (!replayed.ok) {
    const places = replayed.problem.map(({ path, code }) => `${path} ${code}`).join(", ");
    return untold((locale) => [messages[locale].refused(places)]);
  }
  const { value } = replayed;
  return {
    same: value.same && value.intact,
    lines: (locale) => reportOn(value, locale),
    versions: (locale) => versionWords(value, locale),
  };
}

async function replay(file: string): Promise<number> {
  const found = await receiptsIn(file);
  if (found === null) return fail(({ unreadable }) => unreadable(file));
  if (found.length === 0) return fail(({ none }) => none(file));
  const again = replayer(siteOf(documentHere("zh").rules, operator));
  const told = found.map((one) => ({ ...one, ...tell(one, again) }));
  const same = told.filter((one) => one.same).length;
  for (const locale of locales) {
    const texts = messages[locale];
    // Of a list only what is not the same: it may have a hundred thousand rows.
    for (const one of told.filter((each) => told.length === 1 || !each.same)) {
      const [head = "", ...rest] = one.lines(locale);
      say(texts.about(one.where(texts), head));
      for (const line of rest) say(line);
    }
    if (told.length > 1) say(texts.summary(told.length, same));
    const versions = new Set(told.flatMap((one) => one.versions(locale)));
    for (const line of versions) say(`  ${line}`);
  }
  return same === told.length ? exit.same : exit.other;
}

/** Runs the command with what follows its name; returns the exit status. */
export async function run(words: readonly string[]): Promise<number> {
  const [task, file, ...more] = words;
  if (task === "replay" && file !== undefined && more.length === 0) return replay(file);
  if (task !== "renew" || file !== undefined) return fail(({ usage }) => usage);
  for (const line of renew()) say(line);
  return exit.same;
}

import { todayInShanghai } from "@/lib/case/case";
import { type Due, dueOn, parseDay, programmeIn, type Rules } from "@/lib/policy/engine";
import { documentsHere } from "@/lib/settings";
import { locales } from "@/locales/languages";
import { watch } from "@/locales/watch";

/** The command `npm run watch`: what is to be looked up again. Ends with 0 where nothing is, 1 where something is, 2 where it cannot tell. */

const exit = { nothing: 0, something: 1, unusable: 2 } as const;

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

/** What is due in the words of every language, under one heading each. */
function report(today: string): number {
  let count = 0;
  for (const locale of locales) {
    const { rules } = documentsHere[locale];
    const texts = watch[locale];
    const due = dueOn(rules, today);
    count = due.length;
    say(due.length === 0 ? texts.nothing(today) : texts.some(today, due.length));
    for (const one of due)
      say(`  ${nameOf(one, rules)} [${one.id}]: ${texts.kinds[one.kind](one.day)}`);
  }
  return count;
}

/** What it is called, with the programme that it leaves open. */
const nameOf = ({ name, programme }: Due, rules: Rules): string =>
  programme === null ? name : `${programmeIn(rules, programme).title} · ${name}`;

/** Runs the command with what follows its name; returns the exit status. */
export function run(words: readonly string[]): number {
  const [day = todayInShanghai(new Date()), ...more] = words;
  if (more.length > 0 || parseDay(day) === null) {
    for (const locale of locales) process.stderr.write(`${watch[locale].usage}\n`);
    return exit.unusable;
  }
  return report(day) === 0 ? exit.nothing : exit.something;
}

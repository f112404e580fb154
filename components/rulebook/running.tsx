import { amendedHere } from "@/components/guide/law/amended-here";
import { isStillToBegin, runningOf, statusesOn, stretchesOf } from "@/components/guide/law/running";
import { dayWords } from "@/components/result/words/format";
import { Chinese } from "@/components/site/chinese";
import { type Programme, programmeIn } from "@/lib/policy";
import { runningTexts } from "@/locales/guide-states";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { resultWords } from "@/locales/result-words";
import { daysText } from "./words";

/** What is known of whether a programme runs, by the days on which it is the same: paper does not know the day on which it is read. */
export function runningLines(programme: Programme, locale: Locale): readonly string[] {
  const rules = amendedHere(locale);
  const running = runningOf(rules, programmeIn(rules, programme.id));
  const { states, notBegun, districts: inDistricts, quoted } = runningTexts[locale];
  const { answer, inBrackets } = resultWords[locale];
  const { listJoin, comma, semicolon } = punctuation[locale];
  const saidOn = (day: string): string => {
    if (isStillToBegin(running, day)) return notBegun;
    return statusesOn(running, day)
      .map(({ status: { state, on, by, note }, districts }) => {
        const where = districts.length > 0 ? inDistricts(districts.join(listJoin)) : "";
        const who = on && by ? inBrackets(by + comma + dayWords(on, locale)) : "";
        return where + states[state] + who + (note === null ? "" : semicolon + quoted(note));
      })
      .join(semicolon);
  };
  return stretchesOf(running, saidOn).map(({ from, until, said }) =>
    answer(daysText(from, until, locale), said),
  );
}

/** {@link runningLines}, one below the other. */
export function RunningLines({ programme, locale }: { programme: Programme; locale: Locale }) {
  return (
    <ul className="rulebook-list">
      {runningLines(programme, locale).map((line) => (
        <li key={line}>
          <Chinese text={line} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

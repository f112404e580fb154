import { Chinese } from "@/components/site/chinese";
import { cardClass } from "@/components/ui/card";
import {
  type Amendment,
  type Instrument,
  programmeIn,
  programmesOf,
  type Rank,
} from "@/lib/policy/engine";
import { documentHere } from "@/lib/settings";
import { guide } from "@/locales/guide";
import { guideLaw } from "@/locales/guide-law";
import type { Locale } from "@/locales/languages";
import { resultWords } from "@/locales/result-words";
import { hrefFor } from "@/messages/locale";
import { dayWords } from "../../result/words/format";
import { ClauseLink } from "../clause-link";
import { ProgrammeLinks } from "../programme-links";
import { ChangeWords } from "./change-words";
import { afterWords, daysWords, districtNames } from "./days";
import { instrumentAnchor } from "./link";

const localRanks: readonly Rank[] = ["league", "banner"];

/** The changes of an amendment, those of one figure or requirement under the programmes that they are about. */
function AmendmentEntry({ amendment, locale }: { amendment: Amendment; locale: Locale }) {
  const texts = guideLaw[locale];
  const { rules } = documentHere(locale);
  const { changes, districts, under } = amendment;
  const about = new Map<string, (typeof changes)[number][]>();
  for (const change of changes) {
    const ids = programmesOf(change, rules).join(" ");
    about.set(ids, [...(about.get(ids) ?? []), change]);
  }
  const after = afterWords(amendment, locale);
  return (
    <div className="grid gap-3 border-s-3 border-gold ps-4 tight:ps-2">
      <div>
        <p className="font-bold">{daysWords(amendment, locale)}</p>
        {after === null ? null : <p>{after}</p>}
        <p className="text-soft">
          {districts ? texts.only(districtNames(districts, locale)) : texts.everywhere}
        </p>
        {under ? (
          <p className="text-soft">
            {resultWords[locale].answer(texts.under, "")}
            <ClauseLink id={under} locale={locale} />
          </p>
        ) : null}
      </div>
      {[...about].map(([ids, own]) => (
        <div key={ids}>
          {ids === "" ? null : (
            <ProgrammeLinks
              programmes={ids.split(" ").map((id) => programmeIn(rules, id))}
              locale={locale}
            />
          )}
          <ul className="grid list-disc gap-2 ps-6">
            {own.map((change) => (
              <li key={JSON.stringify(change)}>
                <ChangeWords of={{ change, amendment }} locale={locale} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function InstrumentEntry({ instrument, locale }: { instrument: Instrument; locale: Locale }) {
  const texts = guideLaw[locale];
  const { id, title, number, issuer, rank, issued, source, certainty, lookedUp, note } = instrument;
  const lines = [
    [texts.number, number ?? texts.noNumber],
    [texts.issuer, issuer],
    [texts.rank, texts.ranks[rank]],
    [texts.issued, dayWords(issued, locale)],
    [texts.source, source],
    [texts.certainty, guide[locale].certainty[certainty]],
    [texts.lookedUp, lookedUp === null ? texts.notLookedUp : dayWords(lookedUp, locale)],
    ...(note ? [[texts.note, note] as const] : []),
  ] as const;
  const anchor = instrumentAnchor(id);
  return (
    <article
      id={anchor}
      aria-labelledby={`${anchor}-title`}
      className={`${cardClass} target:bg-gold-tint`}
    >
      <h2 id={`${anchor}-title`} className="text-xl">
        <Chinese text={title} locale={locale} />
      </h2>
      <h3 className="mbs-4 text-lg">{texts.changes}</h3>
      <div className="mbs-2 grid gap-5">
        {instrument.amendments.length === 0 ? <p>{texts.noChanges}</p> : null}
        {instrument.amendments.map((amendment) => (
          <AmendmentEntry key={JSON.stringify(amendment)} amendment={amendment} locale={locale} />
        ))}
      </div>
      <dl className="mbs-5 grid gap-x-6 gap-y-2 border-bs border-line pbs-4 sm:grid-cols-[auto_1fr]">
        {lines.map(([label, words]) => (
          <div key={label} className="sm:contents">
            <dt className="text-soft">{label}</dt>
            <dd>
              <Chinese text={words} locale={locale} />
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

/** The later papers, newest first. */
export const newestFirst = (instruments: readonly Instrument[]): readonly Instrument[] =>
  [...instruments].sort((one, other) => other.issued.localeCompare(one.issued));

/** Every later paper with all that is known of it. */
export function InstrumentList({ locale }: { locale: Locale }) {
  const texts = guideLaw[locale];
  const { instruments } = documentHere(locale).rules;
  const local = instruments.filter(({ rank }) => localRanks.includes(rank)).length;
  return (
    <>
      <h1 className="text-3xl">{texts.title}</h1>
      <p className="mbs-3 max-inline-3xl text-xl">{texts.lead(instruments.length, local)}</p>
      <p className="mbs-2 max-inline-3xl">{texts.unknown}</p>
      <p className="mbs-2">
        <a href={hrefFor(locale, "/clauses")} className="inline-block py-2 text-lake underline">
          {texts.toDocument}
        </a>
      </p>
      <div className="mbs-6 grid gap-6">
        {newestFirst(instruments).map((instrument) => (
          <InstrumentEntry key={instrument.id} instrument={instrument} locale={locale} />
        ))}
      </div>
      <p className="mbs-8 flex flex-wrap gap-x-8 print:hidden">
        <a href={hrefFor(locale, "/operator")} className="inline-block py-2 text-lake underline">
          {texts.toOperator}
        </a>
        <a href={hrefFor(locale, "/rulebook")} className="inline-block py-2 text-lake underline">
          {texts.toRulebook}
        </a>
      </p>
    </>
  );
}

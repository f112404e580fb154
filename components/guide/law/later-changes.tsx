import {
  changesOf,
  type LawChange,
  type PaperChange,
  type Programme,
  type Requirement,
  touches,
} from "@/lib/policy/engine";
import { documentHere } from "@/lib/settings";
import { guideLaw } from "@/locales/guide-law";
import type { Locale } from "@/locales/languages";
import { resultWords } from "@/locales/result-words";
import { amendedHere } from "./amended-here";
import { ChangeWords } from "./change-words";
import { afterWords, daysWords, districtNames } from "./days";
import { InstrumentLink } from "./link";

interface OfProgramme {
  programme: Programme;
  locale: Locale;
}

interface WithHistory {
  /** Where on the page the history of figures stands. */
  history?: string;
}

/** What later papers change of a programme, as far as it is wanted, in the order of their days. */
export function changesIn(
  { id }: Pick<Programme, "id">,
  locale: Locale,
  wanted: (change: LawChange) => boolean,
): readonly PaperChange[] {
  const { rules } = documentHere(locale);
  return changesOf(rules.instruments)
    .filter(({ change }) => touches(change, id, rules) && wanted(change))
    .sort((one, other) => one.amendment.from.localeCompare(other.amendment.from));
}

/** Changes of one thing beside what the document says of it; nothing where there are none. */
export function LaterChanges({
  changes,
  locale,
}: {
  changes: readonly PaperChange[];
  locale: Locale;
}) {
  if (changes.length === 0) return null;
  const texts = guideLaw[locale];
  return (
    <ul
      aria-label={texts.later}
      className="mbs-2 grid gap-3 border-s-3 border-gold ps-4 tight:ps-2"
    >
      {changes.map((of) => {
        const { amendment, instrument } = of;
        const { from, districts } = amendment;
        const after = afterWords(amendment, locale);
        return (
          <li key={`${instrument.id} ${from} ${JSON.stringify(of.change)}`}>
            <ChangeWords of={of} locale={locale} short />
            <p className="text-base text-soft">
              {daysWords(amendment, locale)}
              {districts
                ? resultWords[locale].inBrackets(texts.only(districtNames(districts, locale)))
                : null}
            </p>
            {after === null ? null : <p className="text-base text-soft">{after}</p>}
            <p className="text-base">
              <InstrumentLink instrument={instrument} locale={locale} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** That something has changed, and the way to what has become of it on the same page. */
function SeeChanges({ lead, href, locale }: { lead: string; href: string; locale: Locale }) {
  return (
    <p className="text-base">
      {lead}{" "}
      <a href={href} className="text-lake underline decoration-1 underline-offset-4">
        {guideLaw[locale].seeHistory}
      </a>
    </p>
  );
}

/** That the amount has changed, where it is named in short. */
export const SeeAmountChanges = ({ locale }: { locale: Locale }) => (
  <SeeChanges lead={guideLaw[locale].amountChanged} href="#amount" locale={locale} />
);

const isAbout =
  (id: string) =>
  (change: LawChange): boolean =>
    "requirement" in change && !("add" in change) && change.requirement.id === id;

/** What later papers have made of a condition; where they changed its figures, the way to these. */
export function RequirementChanges({
  programme,
  requirement: { id },
  locale,
  history = "history",
}: OfProgramme & WithHistory & { requirement: Requirement }) {
  const changes = changesIn(programme, locale, isAbout(id));
  const own = changes.map(({ instrument }) => instrument.id);
  const folded = amendedHere(locale).programmes.find((one) => one.id === programme.id);
  const papers = folded?.requirements.find((one) => one.id === id)?.papers ?? [];
  return (
    <>
      <LaterChanges changes={changes} locale={locale} />
      {papers.some((paper) => !own.includes(paper)) ? (
        <SeeChanges lead={guideLaw[locale].figuresChanged} href={`#${history}`} locale={locale} />
      ) : null}
    </>
  );
}

/** Conditions that only later papers have. */
export const AddedRequirements = ({ programme, locale }: OfProgramme) => (
  <LaterChanges
    changes={changesIn(programme, locale, (change) => "add" in change)}
    locale={locale}
  />
);

/** What later papers have made of the days on which a programme runs. */
export const PeriodChanges = ({ programme, locale }: OfProgramme) => (
  <LaterChanges
    changes={changesIn(programme, locale, (change) => "period" in change || "end" in change)}
    locale={locale}
  />
);

/** What later papers have made of what one brings. */
export const MaterialChanges = ({ programme, locale }: OfProgramme) => (
  <LaterChanges
    changes={changesIn(programme, locale, (change) => "papers" in change)}
    locale={locale}
  />
);

/** What later papers have made of the amount: as a whole, or by its figures. */
export function AmountChanges({
  programme,
  locale,
  history = "history",
}: OfProgramme & WithHistory) {
  if (!isAmountChanged(programme, locale)) return null;
  const changes = changesIn(programme, locale, (change) => "amount" in change);
  return changes.length > 0 ? (
    <LaterChanges changes={changes} locale={locale} />
  ) : (
    <SeeChanges lead={guideLaw[locale].amountChanged} href={`#${history}`} locale={locale} />
  );
}

/** Whether later papers have made something else of how much a programme gives. */
export function isAmountChanged({ id, amount }: Programme, locale: Locale): boolean {
  const folded = amendedHere(locale).programmes.find((one) => one.id === id);
  return JSON.stringify(folded?.amount) !== JSON.stringify(amount);
}

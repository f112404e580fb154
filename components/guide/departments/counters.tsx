import { Card } from "@/components/ui/card";
import { counterIn, districtsOf, type Option, type Rules } from "@/lib/policy/engine";
import { type DirectoryEntry, directoryEntry, documentHere, operator } from "@/lib/settings";
import { guideDepartments } from "@/locales/guide-departments";
import { bilingualIn, type Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { resultWords } from "@/locales/result-words";
import { callHref } from "../../result/words/format";
import { type Entered, enteredIn } from "./entered";

/** The names of counters within a district; two that are one office there stand once. */
function namesOf(rules: Rules, ids: readonly string[]): readonly string[] {
  return [...new Set(ids.map((id) => counterIn(rules, id).nameIn))];
}

function Lines({ entry, locale }: { entry: DirectoryEntry; locale: Locale }) {
  const texts = guideDepartments[locale];
  const { answer, asPublished: unknown } = resultWords[locale];
  const { phone, address, hours } = entry;
  return (
    <ul>
      <li>
        {phone === null ? (
          answer(texts.phone, unknown)
        ) : (
          <>
            {answer(texts.phone, "")}
            <a href={callHref(phone)}>{phone}</a>
          </>
        )}
      </li>
      <li>{answer(texts.address, address ? bilingualIn(address, locale) : unknown)}</li>
      <li>{answer(texts.hours, hours ? bilingualIn(hours, locale) : unknown)}</li>
    </ul>
  );
}

function District({
  district,
  entered,
  locale,
}: {
  district: Option;
  entered: readonly Entered[];
  locale: Locale;
}) {
  const { listJoin } = punctuation[locale];
  return (
    <Card as="li">
      <h3 className="text-xl">{district.label}</h3>
      <ul className="mbs-2 grid gap-2">
        {entered.map(({ counters, entry }) => (
          <li key={counters.join()}>
            <p className="font-bold first-letter:uppercase">
              {namesOf(documentHere(locale).rules, counters).join(listJoin)}
            </p>
            <Lines entry={entry} locale={locale} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** How to reach the counters in each banner and zone, as far as the operator has entered it, and which have nothing. */
export function Counters({ locale }: { locale: Locale }) {
  const texts = guideDepartments[locale];
  const { rules } = documentHere(locale);
  const counters = rules.counters.map(({ id }) => id);
  const districts = districtsOf(rules).map((district) => ({
    district,
    entered: enteredIn(counters, (counter) =>
      directoryEntry(rules, district.id, counter, operator.directory),
    ),
  }));
  const filled = districts.filter(({ entered }) => entered.length > 0);
  const blank = districts.filter(({ entered }) => entered.length === 0);
  const names = blank.map(({ district }) => district.label).join(punctuation[locale].listJoin);
  return (
    <>
      {filled.length > 0 ? (
        <ul className="grid gap-4 md:grid-cols-2">
          {filled.map(({ district, entered }) => (
            <District key={district.id} {...{ district, entered, locale }} />
          ))}
        </ul>
      ) : null}
      {blank.length > 0 ? <p className="mbs-3">{texts.notEntered(names)}</p> : null}
    </>
  );
}

import { Card } from "@/components/ui/card";
import {
  asPublishedLocally,
  type CounterId,
  counterById,
  type DirectoryEntry,
  directoryCounters,
  directoryDistricts,
  directoryEntry,
} from "@/lib/policy";
import { operator, rulesHere } from "@/lib/settings";
import { guideDepartments } from "@/locales/guide-departments";
import { punctuation } from "@/locales/punctuation";
import { resultWords } from "@/locales/result-words";
import type { Locale } from "@/messages/locale";
import { callHref } from "../../result/words/format";
import { type Entered, enteredIn } from "./entered";

function districtName(id: string, locale: Locale): string {
  const district = rulesHere.facts.find((fact) => fact.id === "district");
  if (district?.type !== "choice") return id;
  return district.options.find((option) => option.id === id)?.label[locale] ?? id;
}

/** The names of counters within a district; two that are one office there stand once. */
function namesOf(ids: readonly CounterId[], locale: Locale): readonly string[] {
  return [...new Set(ids.map((id) => counterById(id).nameIn[locale]))];
}

function Lines({ entry, locale }: { entry: DirectoryEntry; locale: Locale }) {
  const texts = guideDepartments[locale];
  const unknown = asPublishedLocally[locale];
  const answer = resultWords[locale].answer;
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
      <li>{answer(texts.address, address?.[locale] ?? unknown)}</li>
      <li>{answer(texts.hours, hours?.[locale] ?? unknown)}</li>
    </ul>
  );
}

function District({
  id,
  entered,
  locale,
}: {
  id: string;
  entered: readonly Entered[];
  locale: Locale;
}) {
  const { listJoin } = punctuation[locale];
  return (
    <Card as="li">
      <h3 className="text-xl">{districtName(id, locale)}</h3>
      <ul className="mt-2 grid gap-2">
        {entered.map(({ counters, entry }) => (
          <li key={counters.join()}>
            <p className="font-bold first-letter:uppercase">
              {namesOf(counters, locale).join(listJoin)}
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
  const districts = directoryDistricts.map((id) => ({
    id,
    entered: enteredIn(directoryCounters, (counter) =>
      directoryEntry(id, counter, operator.directory),
    ),
  }));
  const filled = districts.filter(({ entered }) => entered.length > 0);
  const blank = districts.filter(({ entered }) => entered.length === 0);
  const names = blank.map(({ id }) => districtName(id, locale)).join(punctuation[locale].listJoin);
  return (
    <>
      {filled.length > 0 ? (
        <ul className="grid gap-4 md:grid-cols-2">
          {filled.map((district) => (
            <District key={district.id} {...district} locale={locale} />
          ))}
        </ul>
      ) : null}
      {blank.length > 0 ? <p className="mt-3">{texts.notEntered(names)}</p> : null}
    </>
  );
}

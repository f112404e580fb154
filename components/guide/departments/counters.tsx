import { Card } from "@/components/ui/card";
import { asPublishedLocally, directoryDistricts, directoryEntry, type Locale } from "@/lib/policy";
import { operator, rulesHere } from "@/lib/settings";
import { guideDepartments } from "@/messages/guide-departments";
import { resultWords } from "@/messages/result-words";
import { callHref } from "../../result/words/format";
import { officeName } from "../office-name";
import { officeShares } from "../policy";

type Entry = ReturnType<typeof directoryEntry>;

const blank = ({ phone, address, hours }: Entry): boolean =>
  phone === null && address === null && hours === null;

/** The offices that a counter is shown for: those that lead, and any that has an entry. */
function countersIn(district: string) {
  return officeShares.flatMap(({ office, leads }) => {
    const entry = directoryEntry(district, office, operator.directory);
    return leads.length > 0 || !blank(entry) ? [{ office, entry }] : [];
  });
}

function districtName(id: string, locale: Locale): string {
  const district = rulesHere.facts.find((fact) => fact.id === "district");
  if (district?.type !== "choice") return id;
  return district.options.find((option) => option.id === id)?.label[locale] ?? id;
}

function Lines({ entry, locale }: { entry: Entry; locale: Locale }) {
  const texts = guideDepartments[locale];
  const unknown = asPublishedLocally[locale];
  const answer = resultWords[locale].answer;
  const { phone, address, hours } = entry;
  if (blank(entry)) return <p className="text-soft">{answer(texts.allBlank, unknown)}</p>;
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

/** How to reach the offices in each banner and zone, as far as the operator has entered it. */
export function Counters({ locale }: { locale: Locale }) {
  return (
    <ul className="grid gap-4 md:grid-cols-2">
      {directoryDistricts.map((district) => (
        <Card key={district} as="li">
          <h3 className="text-xl">{districtName(district, locale)}</h3>
          <ul className="mt-2 grid gap-2">
            {countersIn(district).map(({ office, entry }) => (
              <li key={office.zh}>
                <p className="font-bold">{officeName(office, locale)}</p>
                <Lines entry={entry} locale={locale} />
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </ul>
  );
}

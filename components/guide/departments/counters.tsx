import { Card } from "@/components/ui/card";
import { counterIn, districtsOf, type Option, type Rules } from "@/lib/policy/engine";
import { directoryEntry, documentHere, operator } from "@/lib/settings";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { contactOf } from "../../result/contact";
import { ContactLines } from "../../result/view/contact";
import { type Entered, enteredIn } from "./entered";

/** The names of counters within a district; two that are one office there stand once. */
function namesOf(rules: Rules, ids: readonly string[]): readonly string[] {
  return [...new Set(ids.map((id) => counterIn(rules, id).nameIn))];
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
        {entered.map(({ counters, contact }) => (
          <li key={counters.join()}>
            <p className="font-bold first-letter:uppercase">
              {namesOf(documentHere(locale).rules, counters).join(listJoin)}
            </p>
            <ContactLines contact={contact} locale={locale} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** How to reach these counters in each banner and zone of which the operator has entered anything; nothing where that is none. */
export function Counters({ counters, locale }: { counters: readonly string[]; locale: Locale }) {
  const { rules } = documentHere(locale);
  const filled = districtsOf(rules)
    .map((district) => ({
      district,
      entered: enteredIn(counters, (counter) =>
        contactOf(directoryEntry(rules, district.id, counter, operator.directory), locale),
      ),
    }))
    .filter(({ entered }) => entered.length > 0);
  if (filled.length === 0) return null;
  return (
    <ul className="grid gap-4 md:grid-cols-2">
      {filled.map(({ district, entered }) => (
        <District key={district.id} {...{ district, entered, locale }} />
      ))}
    </ul>
  );
}

import { Card } from "@/components/ui/card";
import type { Programme } from "@/lib/policy";
import { documentHere } from "@/lib/settings";
import { guideDepartments } from "@/locales/guide-departments";
import type { Locale } from "@/locales/languages";
import { PhoneLink } from "../../result/view/phone";
import { ClauseLink } from "../clause-link";
import { type CounterShare, counterHotlines, counterShares, guideHref } from "../policy";
import { ProgrammeLinks } from "../programme-links";

/** Where a counter stands on the page. */
export const counterAnchor = (id: string): string => `w-${id}`;

/** Programmes of which a clause names the counter, each with the clause. */
function Named({ programmes, locale }: { programmes: readonly Programme[]; locale: Locale }) {
  return (
    <ul className="flex flex-wrap gap-x-5">
      {programmes.map(({ id, title, counter: { clause } }) => (
        <li key={id} className="py-1.5">
          <a
            href={guideHref(locale, id)}
            className="inline-block py-2 text-lake underline decoration-1 underline-offset-4"
          >
            {title}
          </a>{" "}
          {clause === null ? null : <ClauseLink id={clause} locale={locale} short />}
        </li>
      ))}
    </ul>
  );
}

function Counter({
  share: { counter, named, usual },
  locale,
}: {
  share: CounterShare;
  locale: Locale;
}) {
  const texts = guideDepartments[locale];
  return (
    <Card as="li" id={counterAnchor(counter.id)}>
      <h3 className="text-xl first-letter:uppercase">{counter.name}</h3>
      <p className="flex flex-wrap gap-x-5">
        {counterHotlines(documentHere(locale), counter.id).map(({ id, number, name }) => (
          <PhoneLink key={id} number={number} name={name} />
        ))}
      </p>
      {named.length > 0 ? (
        <>
          <p className="mbs-2 text-base text-soft">{texts.named}</p>
          <Named programmes={named} locale={locale} />
        </>
      ) : null}
      {usual.length > 0 ? (
        <>
          <p className="mbs-2 text-base text-soft">{texts.usual}</p>
          <ProgrammeLinks programmes={usual} locale={locale} />
        </>
      ) : null}
    </Card>
  );
}

/** Every counter with what one applies for there. */
export function WhereToApply({ locale }: { locale: Locale }) {
  return (
    <ul className="mbs-4 grid gap-4">
      {counterShares(documentHere(locale).rules).map((share) => (
        <Counter key={share.counter.id} share={share} locale={locale} />
      ))}
    </ul>
  );
}

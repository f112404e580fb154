import { Disclosure } from "@/components/ui/disclosure";
import { document } from "@/lib/policy";
import { type Hotline, responsibleIn } from "@/lib/policy/engine";
import { documentHere } from "@/lib/settings";
import { guide } from "@/locales/guide";
import { guideDepartments } from "@/locales/guide-departments";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { PhoneLink } from "../../result/view/phone";
import { Hotlines } from "../hotlines";
import { calledBy, officeShares } from "../policy";
import { ProgrammeLinks } from "../programme-links";
import { Counters } from "./counters";
import { Office } from "./office";
import { counterAnchor, WhereToApply } from "./where";

/** Whether every number is the one that works all over the country. */
const isNational = ({ id, number }: Hotline): boolean =>
  document.hotlines.some((line) => line.id === id && line.number === number);

/** What to call a number about: everything, counters, or single programmes. */
function CalledFor({ hotline, locale }: { hotline: Hotline; locale: Locale }) {
  const texts = guideDepartments[locale];
  const { counters, programmes } = calledBy(documentHere(locale).rules, hotline.id);
  if (hotline.general) return <p className="text-base">{texts.allCounters}</p>;
  return (
    <>
      {counters.length > 0 ? (
        <div className="text-base">
          <p>{texts.forCounters}</p>
          <ul className="ms-5 list-disc">
            {counters.map(({ id, name }) => (
              <li key={id}>
                <a href={`#${counterAnchor(id)}`} className="inline-block py-2 align-top">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {programmes.length > 0 ? (
        <div className="text-base">
          <p>{texts.forProgrammes}</p>
          <ProgrammeLinks programmes={programmes} locale={locale} />
        </div>
      ) : null}
    </>
  );
}

/** Where to go for what and how to get there, then who is responsible; and what is not known here. */
export function DepartmentList({ locale }: { locale: Locale }) {
  const texts = guideDepartments[locale];
  const own = documentHere(locale);
  const { rules, hotlines, articles } = own;
  const general = hotlines.filter((line) => line.general);
  return (
    <>
      <h1 className="text-3xl">{texts.title}</h1>
      <p className="mbs-3 max-inline-3xl text-xl">{texts.lead}</p>
      <section aria-labelledby="hotlines" className="mbs-8">
        <h2 id="hotlines" className="text-2xl">
          {texts.hotlines}
        </h2>
        <p className="mbs-1 mbe-4 text-soft">
          {hotlines.every(isNational) ? texts.hotlinesLead : texts.hotlinesOwn}
        </p>
        <Hotlines
          hotlines={hotlines}
          more={(hotline) => <CalledFor hotline={hotline} locale={locale} />}
        />
      </section>
      <section aria-labelledby="where" className="mbs-12">
        <h2 id="where" className="text-2xl">
          {texts.where}
        </h2>
        <p className="mbs-1">{texts.whereLead}</p>
        <WhereToApply locale={locale} />
      </section>
      <section aria-labelledby="counters" className="mbs-12">
        <h2 id="counters" className="text-2xl">
          {texts.counters}
        </h2>
        <p className="mbs-1">{texts.countersLead}</p>
        <p className="mbe-4 flex flex-wrap gap-x-5">
          {general.map(({ id, number, name }) => (
            <PhoneLink key={id} number={number} name={name} />
          ))}
        </p>
        <Counters counters={rules.counters.map(({ id }) => id)} locale={locale} />
        <div className="mbs-4">
          <Disclosure summary={texts.operator}>
            <p className="text-base">{texts.operatorText}</p>
          </Disclosure>
        </div>
      </section>
      <section aria-labelledby="offices" className="mbs-12">
        <h2 id="offices" className="text-2xl">
          {texts.offices}
        </h2>
        <p className="mbs-1">{texts.officesLead}</p>
        <ul className="mbs-4 grid gap-4">
          {officeShares(own).map((share) => (
            <Office key={share.office.id} share={share} locale={locale} />
          ))}
        </ul>
        <p className="mbs-4 text-base text-soft">
          {texts.others(
            articles
              .filter(({ number }) => responsibleIn(rules, number).andOthers)
              .map(({ number }) => guide[locale].article(number))
              .join(punctuation[locale].listJoin),
          )}
        </p>
      </section>
    </>
  );
}

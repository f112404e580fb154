import { Disclosure } from "@/components/ui/disclosure";
import {
  articles,
  hotlineSubjects,
  hotlines,
  hotlinesFor,
  type Locale,
  responsibleFor,
} from "@/lib/policy";
import { operator } from "@/lib/settings";
import { guide } from "@/messages/guide";
import { guideDepartments } from "@/messages/guide-departments";
import { resultWords } from "@/messages/result-words";
import { Hotlines } from "../hotlines";
import { articleHref, officeShares } from "../policy";
import { Counters } from "./counters";
import { Office } from "./office";

const numbered = articles.filter(({ number }) => number > 0);

/** Whether every number is the one that works all over the country. */
const nationalOnly = hotlineSubjects.every(
  (subject) => operator.hotlines[subject].number === hotlines[subject].number,
);

/** Who is responsible for what, how to reach them, and what is not known here. */
export function DepartmentList({ locale }: { locale: Locale }) {
  const texts = guideDepartments[locale];
  return (
    <>
      <h1 className="text-3xl">{texts.title}</h1>
      <p className="mt-3 max-w-3xl text-xl">{texts.lead}</p>
      <section aria-labelledby="hotlines" className="mt-8">
        <h2 id="hotlines" className="text-2xl">
          {texts.hotlines}
        </h2>
        <p className="mt-1 mb-4 text-soft">
          {nationalOnly ? texts.hotlinesLead : texts.hotlinesOwn}
        </p>
        <Hotlines
          subjects={hotlineSubjects}
          locale={locale}
          more={(subject) => {
            const own = numbered.filter(({ number }) => hotlinesFor(number).includes(subject));
            return (
              <p className="text-base">
                {own.length === numbered.length ? (
                  texts.allArticles
                ) : (
                  <>
                    {texts.forArticles}{" "}
                    {own.map(({ number }, index) => (
                      <span key={number}>
                        {index > 0 ? resultWords[locale].listJoin : null}
                        <a href={articleHref(locale, number)}>{guide[locale].article(number)}</a>
                      </span>
                    ))}
                  </>
                )}
              </p>
            );
          }}
        />
      </section>
      <section aria-labelledby="offices" className="mt-12">
        <h2 id="offices" className="text-2xl">
          {texts.offices}
        </h2>
        <ul className="mt-4 grid gap-4">
          {officeShares.map((share) => (
            <Office key={share.office.zh} share={share} locale={locale} />
          ))}
        </ul>
        <p className="mt-4 text-base text-soft">
          {texts.others(
            numbered
              .filter(({ number }) => responsibleFor(number).andOthers)
              .map(({ number }) => guide[locale].article(number))
              .join(resultWords[locale].listJoin),
          )}
        </p>
      </section>
      <section aria-labelledby="counters" className="mt-12">
        <h2 id="counters" className="text-2xl">
          {texts.counters}
        </h2>
        <p className="mt-1 mb-4">{texts.countersLead(operator.hotlines.government.number)}</p>
        <Counters locale={locale} />
        <div className="mt-4">
          <Disclosure summary={texts.operator}>
            <p className="text-base">{texts.operatorText}</p>
          </Disclosure>
        </div>
      </section>
    </>
  );
}

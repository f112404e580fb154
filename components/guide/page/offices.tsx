import { hotlinesFor, type Programme, responsibleFor } from "@/lib/policy";
import { explainInLine } from "@/lib/policy/engine/explain";
import { guide } from "@/locales/guide";
import { resultWords } from "@/locales/result-words";
import type { Locale } from "@/messages/locale";
import { hrefFor } from "@/messages/locale";
import { ClauseLink } from "../clause-link";
import { Hotlines } from "../hotlines";
import { officeName } from "../office-name";
import { articleOf, counterOf, factsIn } from "../policy";

/** Where one goes, and whether the document says so. */
function Counter({ programme, locale }: { programme: Programme; locale: Locale }) {
  const texts = guide[locale];
  const { clause } = programme.counter;
  return (
    <div>
      <p data-counter={programme.id} className="text-xl font-bold first-letter:uppercase">
        {counterOf(programme).name[locale]}
      </p>
      <p className="text-soft first-letter:uppercase">
        {clause === null ? (
          resultWords[locale].usualPlace
        ) : (
          <>
            {texts.namedBy} <ClauseLink id={clause} locale={locale} />
          </>
        )}
      </p>
    </div>
  );
}

/** Where to go and whom to call, then who is responsible and who pays. */
export function Offices({ programme, locale }: { programme: Programme; locale: Locale }) {
  const texts = guide[locale];
  const words = resultWords[locale];
  const { lead, joint, andOthers } = responsibleFor(articleOf(programme));
  const joins = joint.map((office) => officeName(office, locale));
  const named = andOthers ? [...joins, words.andOthers] : joins;
  return (
    <>
      <Counter programme={programme} locale={locale} />
      <p className="text-soft">
        {texts.local} <a href={`${hrefFor(locale, "/departments")}#counters`}>{texts.localLink}</a>
      </p>
      <h3 className="mt-1 text-lg">{texts.call}</h3>
      <Hotlines subjects={hotlinesFor(programme)} locale={locale} />
      <h3 className="mt-1 text-lg">{texts.responsible}</h3>
      <p className="text-soft">{texts.responsibleLead}</p>
      <dl className="grid gap-3">
        <div>
          <dt className="text-base text-soft">{texts.lead}</dt>
          <dd className="font-bold">{lead ? officeName(lead, locale) : texts.noLead}</dd>
        </div>
        {named.length > 0 ? (
          <div>
            <dt className="text-base text-soft">{texts.joint}</dt>
            <dd>
              <ul className="ml-5 list-disc">
                {named.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            </dd>
          </div>
        ) : null}
        <div>
          <dt className="text-base text-soft">{texts.funding}</dt>
          {programme.funding.length === 0 ? <dd>{words.noFunding}</dd> : null}
          {programme.funding.map(({ name, when }) => (
            <dd key={name.zh}>
              {when
                ? texts.fundWhen(name[locale], explainInLine(when, factsIn(locale), locale))
                : name[locale]}
            </dd>
          ))}
        </div>
      </dl>
    </>
  );
}

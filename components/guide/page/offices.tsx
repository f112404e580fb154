import { hotlinesFor, type Programme, responsibleIn } from "@/lib/policy/engine";
import { explainInLine } from "@/lib/policy/explain";
import { documentHere, operator } from "@/lib/settings";
import { explainWords } from "@/locales/explain";
import { guide } from "@/locales/guide";
import type { Locale } from "@/locales/languages";
import { resultWords } from "@/locales/result-words";
import { hrefFor } from "@/messages/locale";
import { OnlineLine } from "../../result/view/contact";
import { officeWords } from "../../result/words/offices";
import { ClauseLink } from "../clause-link";
import { Counters } from "../departments/counters";
import { Hotlines } from "../hotlines";
import { articleOf, counterOf } from "../policy";

/** Where one goes, and whether the document says so. */
function Counter({ programme, locale }: { programme: Programme; locale: Locale }) {
  const texts = guide[locale];
  const { clause } = programme.counter;
  return (
    <div>
      <p data-counter={programme.id} className="text-xl font-bold first-letter:uppercase">
        {counterOf(documentHere(locale).rules, programme).name}
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
  const own = documentHere(locale);
  const { rules } = own;
  const online = operator.onlineServices[programme.id];
  const { lead, joint, andOthers } = responsibleIn(rules, articleOf(programme));
  const joins = joint.map((office) => officeWords(rules, office, locale));
  const named = andOthers ? [...joins, words.andOthers] : joins;
  return (
    <>
      <Counter programme={programme} locale={locale} />
      {online === undefined ? null : <OnlineLine online={online} locale={locale} />}
      <Counters counters={[programme.counter.id]} locale={locale} />
      <p className="text-soft">
        {texts.local} <a href={`${hrefFor(locale, "/departments")}#counters`}>{texts.localLink}</a>
      </p>
      <h3 className="mbs-1 text-lg">{texts.call}</h3>
      <Hotlines hotlines={hotlinesFor(own, programme)} />
      <h3 className="mbs-1 text-lg">{texts.responsible}</h3>
      <p className="text-soft">{texts.responsibleLead}</p>
      <dl className="grid gap-3">
        <div>
          <dt className="text-base text-soft">{texts.lead}</dt>
          <dd className="font-bold">{lead ? officeWords(rules, lead, locale) : texts.noLead}</dd>
        </div>
        {named.length > 0 ? (
          <div>
            <dt className="text-base text-soft">{texts.joint}</dt>
            <dd>
              <ul className="ms-5 list-disc">
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
          {programme.funding.map(({ id, name, when }) => (
            <dd key={id}>
              {when
                ? texts.fundWhen(name, explainInLine(when, rules.facts, explainWords[locale]))
                : name}
            </dd>
          ))}
        </div>
      </dl>
    </>
  );
}

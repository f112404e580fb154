import { fundsIn, type Result } from "@/lib/policy/engine";
import { result as messages } from "@/locales/result";
import { resultWords } from "@/locales/result-words";
import { hrefFor } from "@/messages/locale";
import type { ResultContext } from "../context";
import { officeWords } from "../words/offices";
import { type WhereToGo, whereToGo } from "../words/where";
import { ContactLines, OnlineLine } from "./contact";
import { PhoneLink } from "./phone";
import { ClauseLink } from "./requirements";

/** The office responsible for the article, which is not where one goes. */
export function leadWords(context: Pick<ResultContext, "data" | "locale">, result: Result) {
  const { lead } = result.departments;
  if (lead === null) return messages[context.locale].noLead;
  return officeWords(context.data.rules, lead, context.locale);
}

/** The offices that take part, in the order of the document; empty where it names none. */
export function jointWords(
  context: Pick<ResultContext, "data" | "locale">,
  { departments: { joint, andOthers } }: Result,
): readonly string[] {
  const names = joint.map((office) => officeWords(context.data.rules, office, context.locale));
  return andOthers ? [...names, resultWords[context.locale].andOthers] : names;
}

interface CounterProps {
  context: ResultContext;
  result: Result;
}

/** Where one goes, and whether the document says so. */
export function CounterName({ context, result }: CounterProps) {
  const { locale } = context;
  const texts = resultWords[locale];
  const { name, clause, note } = whereToGo(context, result);
  return (
    <>
      <span data-counter={result.programme} className="block font-medium first-letter:uppercase">
        {name}
      </span>
      <span className="block text-base text-soft first-letter:uppercase">
        {clause === null ? texts.usualPlace : <ClauseLink id={clause} locale={locale} />}
        {note === null ? null : texts.inBrackets(note)}
      </span>
    </>
  );
}

/** How to reach the counter; where no district says which one it is, the way to all of them. */
function Reached({ where, locale }: { where: WhereToGo; locale: ResultContext["locale"] }) {
  const { contact, district, online } = where;
  return (
    <>
      {online === null ? null : <OnlineLine online={online} locale={locale} />}
      {district === null ? (
        <p>
          <a
            href={hrefFor(locale, "/departments")}
            className="inline-flex min-block-11 items-center text-lake underline decoration-1 underline-offset-4"
          >
            {messages[locale].counterChoose}
          </a>
        </p>
      ) : null}
      {contact ? <ContactLines contact={contact} locale={locale} /> : null}
    </>
  );
}

/** Where to go and whom to call, who is responsible and where the money comes from. */
export function Departments({ context, result }: CounterProps) {
  const { data, locale } = context;
  const texts = messages[locale];
  const joint = jointWords(context, result);
  const hotlines = data.hotlines[result.programme] ?? [];
  return (
    <dl className="grid grid-cols-1 gap-3">
      <div>
        <dt className="font-bold">{texts.where}</dt>
        <dd>
          <CounterName context={context} result={result} />
          <Reached where={whereToGo(context, result)} locale={locale} />
        </dd>
      </div>
      <div>
        <dt className="font-bold">{texts.call}</dt>
        {hotlines.map(({ number, name, about }) => (
          <dd key={number}>
            <PhoneLink number={number} name={name} />
            <span className="block text-base text-soft">{about}</span>
          </dd>
        ))}
      </div>
      {result.departments.lead === null ? null : (
        <div>
          <dt className="font-bold">{texts.lead}</dt>
          <dd>{leadWords(context, result)}</dd>
        </div>
      )}
      {joint.length > 0 ? (
        <div>
          <dt className="font-bold">{texts.joint}</dt>
          <dd>
            <ul className="ms-5 list-disc">
              {joint.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </dd>
        </div>
      ) : null}
      {result.funding.length === 0 ? null : (
        <div>
          <dt className="font-bold">{texts.funding}</dt>
          {fundsIn(context.programmeOf(result.programme), result).map(({ name }) => (
            <dd key={name}>{name}</dd>
          ))}
        </div>
      )}
    </dl>
  );
}

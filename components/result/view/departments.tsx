import type { Result } from "@/lib/policy/engine";
import { result as messages } from "@/messages/result";
import { resultWords } from "@/messages/result-words";
import type { ResultContext } from "../context";
import type { Counter } from "../data";
import { callHref } from "../words/format";

/** The name of an office, with what it is called by now. */
export function officeWords(
  { data, locale }: Pick<ResultContext, "data" | "locale">,
  name: string,
) {
  const note = data.officeNotes[name];
  return note ? resultWords[locale].nameNow(name, note) : name;
}

/** The office that leads. */
export function leadWords(context: Pick<ResultContext, "data" | "locale">, result: Result<string>) {
  const { lead } = result.departments;
  return lead === null ? messages[context.locale].noLead : officeWords(context, lead);
}

/** The offices that take part, in the order of the document; empty where it names none. */
export function jointWords(
  context: Pick<ResultContext, "data" | "locale">,
  { departments: { joint, andOthers } }: Result<string>,
): readonly string[] {
  const names = joint.map((name) => officeWords(context, name));
  return andOthers ? [...names, resultWords[context.locale].andOthers] : names;
}

/** What the operator has entered for the counter of the leading office in the person's district. */
export function counterOf(
  { data, value }: Pick<ResultContext, "data" | "value">,
  { departments: { lead } }: Result<string>,
): Counter | null {
  const { district } = value.facts;
  if (lead === null || typeof district !== "string") return null;
  return data.counters[lead]?.[district] ?? null;
}

function CounterLines({ context, counter }: { context: ResultContext; counter: Counter | null }) {
  const texts = messages[context.locale];
  if (!counter) return <p className="text-soft">{texts.counterUnknown}</p>;
  const unknown = resultWords[context.locale].asPublished;
  const lines = [
    [texts.phone, counter.phone],
    [texts.address, counter.address],
    [texts.hours, counter.hours],
  ] as const;
  return (
    <ul>
      {lines.map(([label, words]) => (
        <li key={label}>{resultWords[context.locale].answer(label, words ?? unknown)}</li>
      ))}
    </ul>
  );
}

/** Who is responsible, where the money comes from and whom to call. */
export function Departments({
  context,
  result,
}: {
  context: ResultContext;
  result: Result<string>;
}) {
  const { data, locale } = context;
  const texts = messages[locale];
  const words = resultWords[locale];
  const joint = jointWords(context, result);
  const hotlines = data.hotlines[result.programme] ?? [];
  return (
    <dl className="grid gap-3">
      <div>
        <dt className="font-bold">{texts.lead}</dt>
        <dd>{leadWords(context, result)}</dd>
      </div>
      {joint.length > 0 ? (
        <div>
          <dt className="font-bold">{texts.joint}</dt>
          <dd>
            <ul className="ml-5 list-disc">
              {joint.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </dd>
        </div>
      ) : null}
      <div>
        <dt className="font-bold">{texts.funding}</dt>
        {result.funding.length === 0 ? <dd>{words.noFunding}</dd> : null}
        {result.funding.map(({ name }) => (
          <dd key={name}>{name}</dd>
        ))}
      </div>
      <div>
        <dt className="font-bold">{texts.call}</dt>
        {hotlines.map(({ number, name, about }) => (
          <dd key={number}>
            <a
              href={callHref(number)}
              className="inline-flex min-h-11 items-center gap-2 font-bold text-lake underline underline-offset-4"
            >
              {number} {name}
            </a>
            <span className="block text-base text-soft">{about}</span>
          </dd>
        ))}
      </div>
      <div>
        <dt className="font-bold">{texts.counter}</dt>
        <dd>
          <CounterLines context={context} counter={counterOf(context, result)} />
        </dd>
      </div>
    </dl>
  );
}

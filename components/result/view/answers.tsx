import type { ReactNode } from "react";
import { Chinese } from "@/components/site/chinese";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { contradictionsIn, type Fact, factsOf } from "@/lib/policy/engine";
import { punctuation } from "@/locales/punctuation";
import { result as messages } from "@/locales/result";
import { resultLaw } from "@/locales/result-law";
import { resultWords } from "@/locales/result-words";
import type { ResultContext } from "../context";
import { filledWords, valueWords } from "../words/answers";
import { dayWords } from "../words/format";
import { lawWords } from "../words/law";

/** The facts of the person's kind that have an answer, 不清楚 among them, in the order of asking. */
export function answeredFacts({
  data,
  value,
}: Pick<ResultContext, "data" | "value">): readonly Fact[] {
  const { facts } = value;
  return data.rules.facts.filter(
    ({ id, subjects }) => subjects.includes(facts.applicant) && facts[id] !== undefined,
  );
}

/** Answers that contradict each other, each with a way to change it. */
export function Warnings({ context }: { context: ResultContext }) {
  const { assessment, data, locale } = context;
  const texts = messages[locale];
  if (assessment.warnings.length === 0) return null;
  return (
    <Notice tone="warning" title={texts.warnings}>
      <ul className="grid grid-cols-1 gap-2">
        {contradictionsIn(data.rules, assessment).map(({ id, words, when }) => {
          const facts = factsOf(when);
          return (
            <li key={id}>
              <p>{words}</p>
              <p className="flex flex-wrap gap-x-4">
                {facts.map((fact) => (
                  <span key={fact}>
                    {context.question(fact, texts.changeAnswer(context.labelOf(fact)))}
                  </span>
                ))}
              </p>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

/** Everything that was answered, by topic, each with a way to change it. */
export function Answers({ context }: { context: ResultContext }) {
  const { data, value, locale } = context;
  const texts = messages[locale];
  const facts = answeredFacts(context);
  const groups = data.groups
    .map(({ id, title }) => ({ id, title, facts: facts.filter(({ group }) => group === id) }))
    .filter((group) => group.facts.length > 0);
  return (
    <Disclosure heading summary={texts.answers.title(facts.length)}>
      <div className="grid grid-cols-1 gap-5">
        {groups.map((group) => (
          <section key={group.id} aria-label={group.title}>
            <h3 className="text-base text-soft">{group.title}</h3>
            <dl>
              {group.facts.map((fact) => (
                <div
                  key={fact.id}
                  className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 border-be border-line py-1.5 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]"
                >
                  <dt className="text-soft sm:text-ink">{fact.label}</dt>
                  <dd className="col-start-1 font-medium sm:col-start-2">
                    {valueWords(fact, value.facts[fact.id] ?? null, locale)}
                    {fact.holder === "office" ? (
                      <span className="text-soft">
                        {resultWords[locale].inBrackets(texts.answers.office)}
                      </span>
                    ) : null}
                  </dd>
                  <dd className="col-start-2 row-span-2 row-start-1 sm:col-start-3">
                    {fact.holder === "office"
                      ? null
                      : context.question(fact.id, texts.change, texts.changeAnswer(fact.label))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Disclosure>
  );
}

/** The later papers that by the assessment date touch what was assessed, each with where it was seen. */
function Papers({ context }: { context: ResultContext }) {
  const { data, assessment, locale } = context;
  const texts = resultLaw[locale];
  const touching = new Set(assessment.results.flatMap(({ changedBy }) => changedBy));
  const papers = data.rules.instruments.filter(
    ({ id, amendments }) =>
      touching.has(id) && amendments.some(({ from }) => from <= assessment.asOf),
  );
  if (assessment.law === "document" || papers.length === 0) return null;
  return (
    <Disclosure summary={texts.basis.papers(papers.length)}>
      <ul className="ms-5 grid list-disc gap-2 text-base">
        {papers.map(({ id, title, number, issuer, rank, source, note }) => (
          <li key={id}>
            <Chinese
              text={title + (number === null ? "" : resultWords[locale].inBrackets(number))}
              locale={locale}
            />
            <span className="block text-soft">
              {[issuer, texts.ranks[rank], texts.basis.seen(source)].join(
                punctuation[locale].semicolon,
              )}
            </span>
            {note === undefined ? null : (
              <span className="block text-soft">
                <Chinese text={note} locale={locale} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** What the result rests on: the document, later papers, and the version of the rules. */
export function Basis({ context, children }: { context: ResultContext; children?: ReactNode }) {
  const { data, filled, locale } = context;
  const texts = messages[locale].rules;
  const { title, issuer, issuedOn, gazette } = data.imprint;
  const join = punctuation[locale].listJoin;
  return (
    <Disclosure heading summary={texts.title}>
      <p>{texts.document(title)}</p>
      <p className="text-soft">
        {[issuer, texts.issued(dayWords(issuedOn, locale)), gazette].join(join)}
      </p>
      <p>
        {resultWords[locale].answer(resultLaw[locale].basis.label, lawWords(data.rules, locale))}
      </p>
      <Papers context={context} />
      <p className="text-base text-soft">{texts.versions(data.versions)}</p>
      {filled.length > 0 ? (
        <div className="mbs-3 border-bs border-line pbs-3">
          {filled.map((one) => (
            <p key={one.fact}>
              {messages[locale].operatorSays(context.labelOf(one.fact))}
              <span className="font-medium">{filledWords(one, data.rules, locale)}</span>
            </p>
          ))}
          <p className="text-base text-soft">{texts.operatorNote}</p>
        </div>
      ) : null}
      {children ? <div className="mbs-3">{children}</div> : null}
    </Disclosure>
  );
}

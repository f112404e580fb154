import { Disclosure } from "@/components/ui/disclosure";
import type { Result } from "@/lib/policy/engine";
import { punctuation } from "@/locales/punctuation";
import { resultList } from "@/locales/result-list";
import type { ResultContext } from "../context";
import { PhoneLink } from "../view/phone";
import type { ProgrammeProps } from "../view/programme-parts";
import { ShortStatus } from "../view/status";
import { amountWords } from "../words/amounts";
import { type OpenQuestion, openQuestions } from "./entries";
import { Folded } from "./folded";
import { Section } from "./section";

/** More questions than these are one tap away. */
const shownAtOnce = 4;

/** So many programmes are named beside a question. */
const namedAtOnce = 2;

function Question({ context, question }: { context: ResultContext; question: OpenQuestion }) {
  const { locale } = context;
  const texts = resultList[locale];
  const { fact, programmes } = question;
  const named = programmes
    .slice(0, namedAtOnce)
    .map(context.titleOf)
    .join(punctuation[locale].listJoin);
  return (
    <li>
      {context.question(fact, context.factOf(fact)?.question ?? fact)}
      <span className="block text-base text-soft">
        {texts.ask.decides(
          programmes.length,
          programmes.length > namedAtOnce ? texts.andOthers(named) : named,
        )}
      </span>
    </li>
  );
}

/** One programme that waits for answers, in a line. */
function Waiting({ context, result }: ProgrammeProps) {
  const words = amountWords(result, context.programmeOf(result.programme), context.locale);
  return (
    <Folded
      context={context}
      result={result}
      line={<span className="first-letter:uppercase">{words}</span>}
    >
      <ShortStatus context={context} result={result} />
    </Folded>
  );
}

/** More numbers than these help nobody. */
const numbersAtOnce = 2;

/** The numbers that most of what waits is asked at. */
function Help({ context, waiting }: { context: ResultContext; waiting: readonly Result[] }) {
  const all = waiting.flatMap(({ programme }) => context.data.hotlines[programme] ?? []);
  const times = (wanted: string): number => all.filter(({ number }) => number === wanted).length;
  const numbers = [...new Map(all.map(({ number, name }) => [number, name]))]
    .sort(([one], [other]) => times(other) - times(one))
    .slice(0, numbersAtOnce);
  return (
    <div>
      <p>{resultList[context.locale].ask.help}</p>
      <ul className="flex flex-wrap gap-x-5">
        {numbers.map(([number, name]) => (
          <li key={number}>
            <PhoneLink number={number} name={name} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What still waits for answers: each question once, by what it settles, and below it the programmes. */
export function Ask({ context, waiting }: { context: ResultContext; waiting: readonly Result[] }) {
  const texts = resultList[context.locale].ask;
  const questions = openQuestions(waiting, context.factOf);
  const cut = questions.length > shownAtOnce + 1 ? shownAtOnce : questions.length;
  const list = (some: readonly OpenQuestion[]) => (
    <ul className="grid grid-cols-1 gap-2">
      {some.map((question) => (
        <Question key={question.fact} context={context} question={question} />
      ))}
    </ul>
  );
  return (
    <Section id="g-unknown" title={texts.title} lead={texts.lead}>
      {list(questions.slice(0, cut))}
      {questions.length > cut ? (
        <Disclosure summary={texts.more(questions.length - cut)}>
          {list(questions.slice(cut))}
        </Disclosure>
      ) : null}
      {context.goOn}
      <Help context={context} waiting={waiting} />
      <Disclosure summary={texts.programmes(waiting.length)}>
        <div className="divide-block divide-line">
          {waiting.map((result) => (
            <Waiting key={result.programme} context={context} result={result} />
          ))}
        </div>
      </Disclosure>
    </Section>
  );
}

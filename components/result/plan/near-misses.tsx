import { Disclosure } from "@/components/ui/disclosure";
import { plan as messages } from "@/locales/plan";
import { punctuation } from "@/locales/punctuation";
import type { ResultContext } from "../context";
import { isUnconfirmed } from "../groups";
import { programmeAnchor } from "../view/programme";
import { amountWords } from "../words/amounts";
import { dayWords } from "../words/format";
import { countsFromToday } from "./dated";
import type { Planned, PlannedMiss, PlannedWay } from "./planned";
import { Questions } from "./questions";
import { bringsWords, changeWords, decidesWords, givesWords, titleWords } from "./words";

/** More programmes than these are one tap away. */
const shownAtOnce = 3;

/** One way: what to do, and what comes of it. */
function Way({ context, way }: { context: ResultContext; way: PlannedWay }) {
  const { assessment, locale, value } = context;
  const texts = messages[locale].near;
  const { miss } = way;
  const decides = decidesWords(miss, context);
  const days = miss.verdict === "notYet" || miss.window.closes !== null;
  return (
    <>
      <ul className="ms-5 list-disc">
        {miss.after.length > 0 ? <li>{texts.after(titleWords(miss.after, context))}</li> : null}
        {miss.changes.map((change) => (
          <li key={change.fact}>
            {[changeWords(change, context), ...bringsWords(change, value.facts, context)].join(
              punctuation[locale].comma,
            )}
          </li>
        ))}
      </ul>
      <p className={`font-medium ${isUnconfirmed(way.result) ? "text-gold-deep" : "text-leaf"}`}>
        {givesWords(way, locale)}
        {decides === null ? null : (
          <span className="block font-normal text-gold-deep">{decides}</span>
        )}
        {days && countsFromToday(way, context.factOf) ? (
          <span className="block text-base font-normal text-soft">
            {texts.asIfOn(dayWords(assessment.asOf, locale))}
          </span>
        ) : null}
      </p>
      <Questions
        context={context}
        facts={miss.missing}
        words={
          miss.verdict === "unknown" ? messages[locale].questions : messages[locale].questionsThen
        }
      />
    </>
  );
}

function Miss({ context, miss }: { context: ResultContext; miss: PlannedMiss }) {
  const { locale } = context;
  const { or } = messages[locale].near;
  const programme = context.programmeOf(miss.programme);
  const [first] = miss.ways;
  return (
    <li className="border-bs border-line py-3">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <a
          href={`#${programmeAnchor(programme.id)}`}
          className="inline-flex min-block-11 items-center text-lg font-bold text-ink underline decoration-line decoration-2 underline-offset-4 hover:text-lake"
        >
          {programme.title}
        </a>
        {first ? (
          <span className="font-bold text-lake first-letter:uppercase">
            {amountWords(first.result, programme, locale)}
          </span>
        ) : null}
      </p>
      {miss.ways.map((way, index) => (
        <div
          key={way.miss.changes.map(({ fact }) => fact).join(" ")}
          className="grid grid-cols-1 gap-1"
        >
          {index > 0 ? <p className="mbs-2 font-bold">{or}</p> : null}
          <Way context={context} way={way} />
        </div>
      ))}
    </li>
  );
}

/** What is nearly in reach: what to do, and what then opens. What still waits for answers comes last. */
export function NearMisses({
  context,
  near,
  nearOpen,
}: { context: ResultContext } & Pick<Planned, "near" | "nearOpen">) {
  const texts = messages[context.locale].near;
  const list = (some: readonly PlannedMiss[]) => (
    <ul>
      {some.map((miss) => (
        <Miss key={miss.programme} context={context} miss={miss} />
      ))}
    </ul>
  );
  const cut = near.length > shownAtOnce + 1 ? shownAtOnce : near.length;
  const rest = near.slice(cut);
  const byDocument = [...near, ...nearOpen].some(({ programme }) =>
    context.isUnconfirmed(programme),
  );
  return (
    <section aria-labelledby="plan-near">
      <h3 id="plan-near" className="text-xl">
        {texts.title}
      </h3>
      <p className="mbe-2 text-soft">{byDocument ? texts.leadByDocument : texts.lead}</p>
      {list(near.slice(0, cut))}
      {rest.length > 0 ? (
        <Disclosure summary={texts.more(rest.length)}>{list(rest)}</Disclosure>
      ) : null}
      {nearOpen.length > 0 ? (
        <Disclosure summary={texts.unknown(nearOpen.length)}>{list(nearOpen)}</Disclosure>
      ) : null}
    </section>
  );
}

import { Disclosure } from "@/components/ui/disclosure";
import { plan as messages } from "@/locales/plan";
import { punctuation } from "@/locales/punctuation";
import type { ResultContext } from "../context";
import { isUnconfirmed } from "../groups";
import { countsFromToday } from "../plan/dated";
import type { PlannedMiss, PlannedWay } from "../plan/planned";
import { bringsWords, changeWords, decidesWords, givesWords, titleWords } from "../plan/words";
import { dayWords } from "../words/format";
import { Item, ItemDetails } from "./item";
import { Section } from "./section";

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
    </>
  );
}

/** Every way to a programme: one of them is enough. */
export function Ways({ context, miss }: { context: ResultContext; miss: PlannedMiss }) {
  const { or } = messages[context.locale].near;
  return miss.ways.map((way, index) => (
    <div
      key={way.miss.changes.map(({ fact }) => fact).join(" ")}
      className="grid grid-cols-1 gap-1"
    >
      {index > 0 ? <p className="font-bold">{or}</p> : null}
      <Way context={context} way={way} />
    </div>
  ));
}

function Miss({ context, miss }: { context: ResultContext; miss: PlannedMiss }) {
  const [first] = miss.ways;
  const result = context.assessment.results.find((one) => one.programme === miss.programme);
  if (!first || !result) return null;
  return (
    <Item context={context} result={first.result}>
      <Ways context={context} miss={miss} />
      <ItemDetails context={context} result={result} />
    </Item>
  );
}

/** What is nearly in reach: what to do, and what then opens. */
export function NearMisses({
  context,
  near,
}: {
  context: ResultContext;
  near: readonly PlannedMiss[];
}) {
  const texts = messages[context.locale].near;
  const list = (some: readonly PlannedMiss[]) => (
    <ul className="grid grid-cols-1 gap-3">
      {some.map((miss) => (
        <Miss key={miss.programme} context={context} miss={miss} />
      ))}
    </ul>
  );
  const cut = near.length > shownAtOnce + 1 ? shownAtOnce : near.length;
  const rest = near.slice(cut);
  const byDocument = near.some(({ programme }) => context.isUnconfirmed(programme));
  return (
    <Section id="near" title={texts.title} lead={byDocument ? texts.leadByDocument : texts.lead}>
      {list(near.slice(0, cut))}
      {rest.length > 0 ? (
        <Disclosure summary={texts.more(rest.length)}>{list(rest)}</Disclosure>
      ) : null}
    </Section>
  );
}

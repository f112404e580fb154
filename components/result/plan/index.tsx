import type { ReactNode } from "react";
import { cardClass } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import type { Verdict } from "@/lib/policy/engine";
import { plan as messages } from "@/locales/plan";
import { punctuation } from "@/locales/punctuation";
import { resultWords } from "@/locales/result-words";
import type { ResultContext } from "../context";
import { groupAnchor } from "../view/summary";
import { heldWords } from "../words/held";
import { type CalendarEvent, eventsOf } from "./calendar/events";
import { datedRows } from "./dated";
import { NearMisses } from "./near-misses";
import { type Planned, plannedOf } from "./planned";
import { Steps } from "./steps";
import { Timeline } from "./timeline";

interface PlanProps {
  context: ResultContext;
  /** Draws what puts the days into a calendar; null where nothing can. */
  calendar: (events: readonly CalendarEvent[]) => ReactNode;
}

const count = ({ assessment }: ResultContext, verdict: Verdict): number =>
  assessment.results.filter((result) => result.verdict === verdict).length;

/** What the applicant has already, each ticked off. */
function Done({ context, done }: { context: ResultContext; done: Planned["done"] }) {
  const { locale } = context;
  return (
    <ul aria-label={messages[locale].done}>
      {done.map((id) => {
        const programme = context.programmeOf(id);
        return (
          <li key={id} className="flex gap-2.5 py-0.5">
            <Icon name="done" className="mbs-0.5 size-6 text-lake" />
            <p>
              {resultWords[locale].answer(
                programme.title,
                heldWords(programme, context.data, locale),
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** That there is nothing to do, and why. */
function Empty({ context, planned }: { context: ResultContext; planned: Planned }) {
  const texts = messages[context.locale];
  const of = (verdict: Verdict): number => count(context, verdict);
  const why = texts.emptyWhy(
    of("eligible") + of("conditional") + of("ineligible"),
    of("held"),
    of("unknown"),
    of("notInForce"),
  );
  return (
    <div>
      <p className="text-lg font-bold">{texts.empty}</p>
      <p>
        {why}
        {punctuation[context.locale].stop}
      </p>
      {planned.near.length > 0 ? <p>{texts.emptyNear}</p> : null}
    </div>
  );
}

/**
 * What to do next: the steps in their order, the days to remember, and what is nearly in reach.
 */
export function PlanView({ context, calendar }: PlanProps) {
  const { assessment, locale, factOf } = context;
  const texts = messages[locale];
  const planned = plannedOf(context);
  const rows = datedRows(planned, assessment.asOf, factOf);
  const open = count(context, "unknown");
  const events = eventsOf(rows, planned, context);
  return (
    <section id="plan" aria-labelledby="plan-title" className={`${cardClass} grid gap-6`}>
      <div>
        <h2 id="plan-title" className="text-2xl">
          {texts.title}
        </h2>
        {planned.steps.length > 0 ? <p className="text-soft">{texts.lead}</p> : null}
      </div>
      {planned.done.length > 0 ? <Done context={context} done={planned.done} /> : null}
      {planned.steps.length > 0 ? (
        <Steps context={context} steps={planned.steps} />
      ) : (
        <Empty context={context} planned={planned} />
      )}
      {open > 0 ? (
        <p>
          <a href={`#${groupAnchor("unknown")}`}>{texts.open(open)}</a>
        </p>
      ) : null}
      {rows.length > 0 ? (
        <Timeline context={context} rows={rows}>
          {events.length > 0 ? calendar(events) : null}
        </Timeline>
      ) : null}
      {planned.near.length + planned.nearOpen.length > 0 ? (
        <NearMisses context={context} near={planned.near} nearOpen={planned.nearOpen} />
      ) : null}
    </section>
  );
}

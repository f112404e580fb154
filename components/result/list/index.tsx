import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import type { Verdict } from "@/lib/policy/engine";
import { plan as messages } from "@/locales/plan";
import { punctuation } from "@/locales/punctuation";
import { resultList } from "@/locales/result-list";
import type { ResultContext } from "../context";
import { type CalendarEvent, eventsOf } from "../plan/calendar/events";
import { datedRows } from "../plan/dated";
import { plannedOf } from "../plan/planned";
import { Timeline } from "../plan/timeline";
import type { ResultList } from "./entries";
import { ListEntry } from "./entry";
import { Section } from "./section";

interface ListProps {
  context: ResultContext;
  list: ResultList;
  /** Draws what puts the days into a calendar; null where nothing can. */
  calendar: (events: readonly CalendarEvent[]) => ReactNode;
}

/** That there is nothing to do, and why. */
function Empty({ context, list }: Omit<ListProps, "calendar">) {
  const texts = messages[context.locale];
  const of = (...verdicts: readonly Verdict[]): number =>
    context.assessment.results.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const why = texts.emptyWhy(
    of("eligible", "conditional", "ineligible"),
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
      {list.near.length > 0 ? <p>{texts.emptyNear}</p> : null}
    </div>
  );
}

/** The days of the plan, one tap away. */
function Days({ context, calendar }: Omit<ListProps, "list">) {
  const { assessment, locale } = context;
  const planned = plannedOf(context);
  const rows = datedRows(planned, assessment.asOf, context.factOf);
  const events = eventsOf(rows, planned, context);
  if (rows.length === 0) return null;
  return (
    <Disclosure summary={messages[locale].timeline.fold(rows.length)}>
      <Timeline context={context} rows={rows}>
        {events.length > 0 ? calendar(events) : null}
      </Timeline>
    </Disclosure>
  );
}

/** What can be had, by what is lost by waiting: each programme with all that belongs to it. */
export function ProgrammeList({ context, list, calendar }: ListProps) {
  const { entries } = list;
  const texts = resultList[context.locale];
  return (
    <Section id="plan" title={texts.title} {...(entries.length > 1 && { lead: texts.lead })}>
      {entries.length > 0 ? (
        <ol className="grid grid-cols-1 gap-2">
          {entries.map((entry) => (
            <ListEntry
              key={entry.result.programme}
              context={context}
              entry={entry}
              entries={entries}
            />
          ))}
        </ol>
      ) : (
        <Empty context={context} list={list} />
      )}
      <Days context={context} calendar={calendar} />
    </Section>
  );
}

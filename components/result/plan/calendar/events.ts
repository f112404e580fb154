import { plan as messages } from "@/locales/plan";
import { punctuation } from "@/locales/punctuation";
import { resultWords } from "@/locales/result-words";
import type { ResultContext } from "../../context";
import { leadWords } from "../../view/departments";
import { numbersToCall } from "../../view/status";
import { issueYear } from "../../words/format";
import { whereToGo, whyThere } from "../../words/where";
import type { DatedRow } from "../dated";
import type { Planned } from "../planned";
import { decidesWords, rowWords } from "../words";

/** A day to remember, in words; it holds nothing of the person. */
export interface CalendarEvent {
  /** The same for the same programme, day and kind of day, so that a second file replaces the first. */
  readonly uid: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly title: string;
  readonly description: string;
  /** What is said 14 days before; null where nothing is. */
  readonly reminder: string | null;
}

/** The opening days and the last days that need nothing else to be done first. */
export function eventsOf(
  rows: readonly DatedRow[],
  { steps }: Planned,
  context: ResultContext,
): readonly CalendarEvent[] {
  const { assessment, data, locale } = context;
  const texts = messages[locale].calendar;
  return rows.flatMap((row): readonly CalendarEvent[] => {
    const { programme, opens, closes, needs } = row;
    const planned = steps.find(({ step }) => step.programme === programme);
    if (needs !== null || !planned) return [];
    const title = context.titleOf(programme);
    const where = whereToGo(context, planned.result);
    const decides = decidesWords(planned.step, context);
    const unconfirmed = context.isUnconfirmed(programme);
    const days = rowWords(row, assessment.asOf, locale);
    const numbers = numbersToCall(context, planned.result).map(({ number }) => number);
    const { listJoin } = punctuation[locale];
    const description = [
      unconfirmed ? texts.windowByDocument(days) : texts.window(days),
      ...(unconfirmed ? [texts.callFirst(numbers.join(listJoin))] : []),
      ...(decides === null ? [] : [decides]),
      texts.where(where.name + resultWords[locale].inBrackets(whyThere(where, locale))),
      ...(where.contact?.phone ? [texts.phone(where.contact.phone)] : []),
      texts.lead(leadWords(context, planned.result)),
      texts.estimate(issueYear(data.imprint)),
    ].join("\n");
    const known = decides === null ? texts.opens : texts.opensToAsk;
    const likely = unconfirmed ? texts.opensByDocument : known;
    const opening = likely(title);
    const eventOn = (kind: "opens" | "closes", day: string): CalendarEvent => ({
      uid: `${programme}-${kind}-${day}@${data.calendarId}`,
      day,
      title: kind === "opens" ? opening : texts[kind](title),
      description,
      reminder: kind === "closes" ? texts.reminder(title) : null,
    });
    return [
      ...(opens === null ? [] : [eventOn("opens", opens)]),
      ...(closes === null ? [] : [eventOn("closes", closes)]),
    ];
  });
}

import {
  ICalAlarmType,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventTransparency,
} from "ical-generator";
import type { Locale } from "@/locales/languages";
import type { CalendarEvent } from "./events";

const hour = 60 * 60;

/** At nine in the morning of the day 14 days before, in seconds before the day begins. */
const reminderBefore = (14 * 24 - 9) * hour;

/**
 * The days as an iCalendar file (RFC 5545): all-day events that leave the day free, last days with a
 * reminder. `madeAt` is when the file was made.
 */
export function calendarFile(
  events: readonly CalendarEvent[],
  name: string,
  { calendarId, locale }: { readonly calendarId: string; readonly locale: Locale },
  madeAt: Date,
): string {
  const calendar = new ICalCalendar({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: calendarId, product: "plan", language: locale.toUpperCase() },
  });
  for (const { uid, day, title, description, reminder } of events) {
    const event = calendar.createEvent({
      id: uid,
      // A day is the same everywhere: read as UTC, it is written as it stands.
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      stamp: madeAt,
      summary: title,
      description,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    if (reminder === null) continue;
    event.createAlarm({
      type: ICalAlarmType.display,
      triggerBefore: reminderBefore,
      description: reminder,
    });
  }
  return calendar.toString();
}

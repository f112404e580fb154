import { laterNameNote } from "@/lib/policy";
import type { Text } from "@/lib/policy/engine";
import { resultWords } from "@/locales/result-words";
import type { Locale } from "@/messages/locale";

/** The name of an office, with what it is called by now. */
export function officeName(office: Text, locale: Locale): string {
  const note = laterNameNote(office);
  return note ? resultWords[locale].nameNow(office[locale], note[locale]) : office[locale];
}

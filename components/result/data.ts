import { districtsOf, hotlinesFor, type Rules } from "@/lib/policy";
import { forResults } from "@/lib/policy/for-browser";
import { versionsOf } from "@/lib/receipt/receipt";
import {
  type Directory,
  directoryEntry,
  documentWith,
  operator,
  type Settings,
} from "@/lib/settings";
import type { Locale } from "@/locales/languages";
import { type Contact, contactOf } from "./contact";

type ByName<T> = Readonly<Record<string, T>>;

/** The operator's entries, by counter and district; only those with anything in them. */
function contacts(rules: Rules, locale: Locale, directory: Directory): ByName<ByName<Contact>> {
  return Object.fromEntries(
    rules.counters.map(({ id: counter }) => [
      counter,
      Object.fromEntries(
        districtsOf(rules).flatMap(({ id: district }) => {
          const contact = contactOf(directoryEntry(rules, district, counter, directory), locale);
          return contact ? [[district, contact] as const] : [];
        }),
      ),
    ]),
  );
}

/**
 * Everything that the result page and the printed sheet show, as plain data in one language. For
 * server code: the browser gets it as a property of the page.
 */
export function resultPageData(locale: Locale, settings: Settings = operator) {
  const document = documentWith(settings, locale);
  const { rules } = document;
  return {
    ...forResults(document),
    /** Facts that the operator has stated: assess with `usingOperatorFacts` of `lib/case/operator-facts`. */
    stated: settings.facts,
    /** What the results rest on. */
    versions: versionsOf(rules, settings.version),
    imprint: document.imprint,
    contacts: contacts(rules, locale, settings.directory),
    /** Where one can apply on the pages of the region, by programme. */
    onlineServices: settings.onlineServices,
    /** The numbers to call, by programme. */
    hotlines: Object.fromEntries(
      rules.programmes.map((programme) => [programme.id, hotlinesFor(document, programme)]),
    ),
  };
}

/** The data of the result page in one language. */
export type ResultPageData = ReturnType<typeof resultPageData>;

import {
  type Directory,
  directoryCounters,
  directoryDistricts,
  directoryEntry,
  document,
  type Hotlines,
  hotlinesFor,
  laterNameNote,
  localise,
  offices,
  rules,
  withDistrictNames,
} from "@/lib/policy";
import { resultData } from "@/lib/policy/for-browser";
import { operator, type Settings, statedFacts } from "@/lib/settings";
import type { Locale } from "@/messages/locale";

/** How to reach a counter, in one language; null is for the locality to publish. */
export interface Contact {
  readonly phone: string | null;
  readonly address: string | null;
  readonly hours: string | null;
}

type ByName<T> = Readonly<Record<string, T>>;

/** What offices are called by now, by their name in the document. */
function officeNotes(locale: Locale): ByName<string> {
  return Object.fromEntries(
    Object.values(offices).flatMap((office) => {
      const note = laterNameNote(office);
      return note ? [[office[locale], note[locale]] as const] : [];
    }),
  );
}

/** The operator's entries, by counter and district; only those with anything in them. */
function contacts(locale: Locale, directory: Directory): ByName<ByName<Contact>> {
  return Object.fromEntries(
    directoryCounters.map((counter) => [
      counter,
      Object.fromEntries(
        directoryDistricts.flatMap((district) => {
          const { phone, address, hours } = directoryEntry(district, counter, directory);
          if (phone === null && address === null && hours === null) return [];
          const contact: Contact = {
            phone,
            address: address?.[locale] ?? null,
            hours: hours?.[locale] ?? null,
          };
          return [[district, contact] as const];
        }),
      ),
    ]),
  );
}

/** The numbers to call, by programme. */
function hotlinesOf(locale: Locale, hotlines: Hotlines) {
  const all = localise(hotlines, locale);
  return Object.fromEntries(
    rules.programmes.map((programme) => [
      programme.id,
      hotlinesFor(programme).map((subject) => all[subject]),
    ]),
  );
}

/**
 * Everything that the result page and the printed sheet show, as plain data in one language. For
 * server code: the browser gets it as a property of the page.
 */
export function resultPageData(locale: Locale, settings: Settings = operator) {
  const own = withDistrictNames(rules, settings.districtNames);
  const { rules: localRules, groups, guides, materials, materialSources } = resultData(locale, own);
  return {
    rules: localRules,
    /** Facts that the operator has stated: assess with `knowing` of `lib/case/operator-facts`. */
    stated: statedFacts(settings),
    groups,
    guides,
    materials,
    materialSources,
    document: localise(document, locale),
    officeNotes: officeNotes(locale),
    contacts: contacts(locale, settings.directory),
    hotlines: hotlinesOf(locale, settings.hotlines),
  };
}

/** The data of the result page in one language. */
export type ResultPageData = ReturnType<typeof resultPageData>;

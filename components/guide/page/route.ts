import { type Programme, rules } from "@/lib/policy";
import { documentHere } from "@/lib/settings";
import type { Locale } from "@/locales/languages";
import { localeOf } from "@/messages/locale";

/** What a page of one programme is asked for. */
export interface ProgrammePageProps {
  readonly params: Promise<{ locale: string; id: string }>;
}

/** Every programme has a page. */
export const programmeParams = (): { id: string }[] => rules.programmes.map(({ id }) => ({ id }));

/** The programme of a page in the page's language; undefined where there is none of that id. */
export async function programmeOfPage({ params }: ProgrammePageProps): Promise<{
  readonly locale: Locale;
  readonly programme: Programme | undefined;
}> {
  const { locale: tag, id } = await params;
  const locale = localeOf(tag);
  const { programmes } = documentHere(locale).rules;
  return { locale, programme: programmes.find((programme) => programme.id === id) };
}

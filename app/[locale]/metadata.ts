import type { Metadata } from "next";
import type { SiteWords } from "@/lib/policy";
import { documentIn } from "@/locales/documents";
import type { Locale } from "@/locales/languages";
import { localeOf } from "@/messages/locale";

/** What every route below a language is given. */
export interface LocaleParams {
  readonly params: Promise<{ readonly locale: string }>;
}

type Texts<T> = Readonly<Record<Locale, T>>;
type DescriptionOfSite = Extract<keyof SiteWords, `${string}Description`>;

/**
 * The metadata of a page, in the language of its address: texts begin with its title and description, or the document brings the
 * description.
 */
export function metadataFrom(
  texts: Texts<{ readonly title: string; readonly description: string }>,
): (props: LocaleParams) => Promise<Metadata>;
export function metadataFrom(
  texts: Texts<{ readonly title: string }>,
  description: DescriptionOfSite,
): (props: LocaleParams) => Promise<Metadata>;
export function metadataFrom(
  texts: Texts<{ readonly title: string; readonly description?: string }>,
  ofSite?: DescriptionOfSite,
) {
  return async ({ params }: LocaleParams): Promise<Metadata> => {
    const locale = localeOf((await params).locale);
    const { title, description } = texts[locale];
    return { title, description: ofSite ? documentIn(locale).site[ofSite] : description };
  };
}

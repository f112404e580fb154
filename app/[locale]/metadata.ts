import type { Metadata } from "next";
import type { Locale } from "@/locales/languages";
import { localeOf } from "@/messages/locale";

/** What every route below a language is given. */
export interface LocaleParams {
  readonly params: Promise<{ readonly locale: string }>;
}

/** How a page calls and describes itself to browsers and search engines. */
interface Described {
  readonly title: string;
  readonly description: string;
}

/**
 * The metadata of a page whose texts begin with its title and description, in the language of its
 * address.
 */
export const metadataFrom =
  (texts: Readonly<Record<Locale, Described>>) =>
  async ({ params }: LocaleParams): Promise<Metadata> => {
    const { title, description } = texts[localeOf((await params).locale)];
    return { title, description };
  };

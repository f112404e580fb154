import { common } from "@/locales/common";
import { type Locale, languageOf } from "@/locales/languages";
import { hrefFor, otherLocales } from "@/messages/locale";
import type { Section } from "./sections";

interface NavigationProps {
  locale: Locale;
  /** Path of the page without its language, `/policies/startup-subsidy`. */
  path: string;
}

function currentOf(section: string, path: string): "page" | "true" | undefined {
  if (path === section) return "page";
  return path.startsWith(`${section}/`) ? "true" : undefined;
}

/** Links to the sections of the site; the current one is marked. */
export function SectionLinks({
  locale,
  path,
  sections,
}: NavigationProps & { sections: readonly Section[] }) {
  return (
    <ul className="-mx-1.5 flex flex-wrap sm:-mx-2 sm:gap-x-1">
      {sections.map((section) => (
        <li key={section.key}>
          <a
            href={hrefFor(locale, section.path)}
            aria-current={currentOf(section.path, path)}
            className={`flex min-block-11 items-center border-be-3 border-transparent text-ink hover:border-line sm:px-2 aria-[current]:border-gold-deep aria-[current]:font-bold forced-colors:border-[Canvas] forced-colors:aria-[current]:border-[Highlight] ${languageOf(locale).script === "letters" ? "px-1" : "px-1.5"}`}
          >
            {common[locale][section.key]}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Links to the same page in each other language, by its own name. */
export function LanguageLink({ locale, path }: NavigationProps) {
  return otherLocales(locale).map((other) => (
    <a
      key={other}
      href={hrefFor(other, path)}
      hrefLang={languageOf(other).lang}
      lang={languageOf(other).lang}
      className="flex min-block-11 min-inline-11 items-center justify-center rounded-full border border-edge px-3 text-base whitespace-nowrap text-ink hover:bg-sand"
    >
      {languageOf(other).name}
    </a>
  ));
}

import { common } from "@/locales/common";
import type { Locale } from "@/locales/languages";
import { hrefFor, langOf } from "@/messages/locale";

interface NavigationProps {
  locale: Locale;
  /** Path of the page without its language, `/policies/startup-subsidy`. */
  path: string;
}

const sections = [
  { key: "check", path: "/check" },
  { key: "policies", path: "/policies" },
  { key: "loans", path: "/loans" },
  { key: "clauses", path: "/clauses" },
  { key: "departments", path: "/departments" },
] as const;

function currentOf(section: string, path: string): "page" | "true" | undefined {
  if (path === section) return "page";
  return path.startsWith(`${section}/`) ? "true" : undefined;
}

/** Links to the sections of the site; the current one is marked. */
export function SectionLinks({ locale, path }: NavigationProps) {
  return (
    <ul className="-mx-1.5 flex flex-wrap sm:-mx-2 sm:gap-x-1">
      {sections.map((section) => (
        <li key={section.key}>
          <a
            href={hrefFor(locale, section.path)}
            aria-current={currentOf(section.path, path)}
            className="flex min-h-11 items-center border-b-3 border-transparent px-1.5 max-sm:[:lang(en)_&]:px-1 text-ink hover:border-line sm:px-2 aria-[current]:border-gold aria-[current]:font-bold"
          >
            {common[locale][section.key]}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A link to the same page in the other language. */
export function LanguageLink({ locale, path }: NavigationProps) {
  const other: Locale = locale === "zh" ? "en" : "zh";
  return (
    <a
      href={hrefFor(other, path)}
      hrefLang={langOf(other)}
      lang={langOf(other)}
      className="flex min-h-11 min-w-11 items-center justify-center rounded-full border border-edge px-3 text-base whitespace-nowrap text-ink hover:bg-sand"
    >
      {common[locale].otherLanguage}
    </a>
  );
}

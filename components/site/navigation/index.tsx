import type { ComponentType, ReactNode } from "react";
import { common } from "@/messages/common";
import { hrefFor, htmlLang, type Locale } from "@/messages/locale";

/** What is needed of a link: an anchor in plain HTML, the router's link in the browser. */
export type LinkComponent = ComponentType<{
  href: string;
  className?: string;
  hrefLang?: string;
  lang?: string;
  "aria-current"?: "page" | "true";
  "aria-label"?: string;
  children: ReactNode;
}>;

const PlainLink: LinkComponent = ({ children, ...attributes }) => <a {...attributes}>{children}</a>;

interface NavigationProps {
  locale: Locale;
  /** Path of the page without its language, `/policies/startup-subsidy`. */
  path: string;
  Link?: LinkComponent;
}

const sections = [
  { key: "check", path: "/check" },
  { key: "policies", path: "/policies" },
  { key: "clauses", path: "/clauses" },
  { key: "departments", path: "/departments" },
] as const;

function currentOf(section: string, path: string): "page" | "true" | undefined {
  if (path === section) return "page";
  return path.startsWith(`${section}/`) ? "true" : undefined;
}

/** Links to the sections of the site; the current one is marked. */
export function SectionLinks({ locale, path, Link = PlainLink }: NavigationProps) {
  return (
    <ul className="-mx-2 flex flex-wrap gap-x-1">
      {sections.map((section) => (
        <li key={section.key}>
          <Link
            href={hrefFor(locale, section.path)}
            aria-current={currentOf(section.path, path)}
            className="flex min-h-11 items-center border-b-3 border-transparent px-2 text-ink hover:border-line aria-[current]:border-gold aria-[current]:font-bold"
          >
            {common[locale][section.key]}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** A link to the same page in the other language. */
export function LanguageLink({ locale, path, Link = PlainLink }: NavigationProps) {
  const other: Locale = locale === "zh" ? "en" : "zh";
  return (
    <Link
      href={hrefFor(other, path)}
      hrefLang={htmlLang[other]}
      lang={htmlLang[other]}
      className="flex min-h-11 min-w-11 items-center justify-center rounded-full border border-edge px-4 text-base whitespace-nowrap text-ink hover:bg-sand"
    >
      {common[locale].otherLanguage}
    </Link>
  );
}

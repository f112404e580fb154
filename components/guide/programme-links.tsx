import type { Programme } from "@/lib/policy";
import type { Locale } from "@/locales/languages";
import { guideHref } from "./policy";

/** Programmes by title, each leading to its guide. */
export function ProgrammeLinks({
  programmes,
  locale,
}: {
  programmes: readonly Programme[];
  locale: Locale;
}) {
  return (
    <ul className="flex flex-wrap gap-x-5">
      {programmes.map(({ id, title }) => (
        <li key={id}>
          <a
            href={guideHref(locale, id)}
            className="inline-block py-2 text-lake underline decoration-1 underline-offset-4"
          >
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}

import type { ReactNode } from "react";
import type { Hotline, Locale } from "@/lib/policy";

/** Numbers to call with what each is for; `more` adds to one. */
export function Hotlines({
  hotlines,
  locale,
  more,
}: {
  hotlines: readonly Hotline[];
  locale: Locale;
  more?: (hotline: Hotline) => ReactNode;
}) {
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {hotlines.map((hotline) => (
        <li key={hotline.number}>
          <a
            href={`tel:${hotline.number}`}
            className="inline-flex min-h-11 flex-wrap items-center gap-x-2 font-bold text-lake underline underline-offset-4"
          >
            <span className="text-xl">{hotline.number}</span> {hotline.name[locale]}
          </a>
          <p className="text-base text-soft">{hotline.about[locale]}</p>
          {more?.(hotline)}
        </li>
      ))}
    </ul>
  );
}

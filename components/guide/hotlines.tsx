import type { ReactNode } from "react";
import type { Hotlines as Lines } from "@/lib/policy";
import { operator } from "@/lib/settings";
import type { Locale } from "@/messages/locale";
import { callHref } from "../result/words/format";

/** Numbers to call with what each is for; `more` adds to one. */
export function Hotlines({
  subjects,
  locale,
  more,
}: {
  subjects: readonly (keyof Lines)[];
  locale: Locale;
  more?: (subject: keyof Lines) => ReactNode;
}) {
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {subjects.map((subject) => {
        const { number, name, about } = operator.hotlines[subject];
        return (
          <li key={subject}>
            <a
              href={callHref(number)}
              className="inline-flex min-h-11 flex-wrap items-center gap-x-2 font-bold text-lake underline underline-offset-4"
            >
              <span className="text-xl">{number}</span> {name[locale]}
            </a>
            <p className="text-base text-soft">{about[locale]}</p>
            {more?.(subject)}
          </li>
        );
      })}
    </ul>
  );
}

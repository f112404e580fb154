import type { ReactNode } from "react";
import type { Hotline } from "@/lib/policy/engine";
import { callHref } from "../result/words/format";

/** Numbers to call with what each is for; `more` adds to one. */
export function Hotlines({
  hotlines,
  more,
}: {
  hotlines: readonly Hotline[];
  more?: (hotline: Hotline) => ReactNode;
}) {
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {hotlines.map((hotline) => (
        <li key={hotline.id}>
          <a
            href={callHref(hotline.number)}
            className="inline-flex min-block-11 flex-wrap items-center gap-x-2 font-bold text-lake underline underline-offset-4"
          >
            <span className="text-xl">{hotline.number}</span> {hotline.name}
          </a>
          <p className="text-base text-soft">{hotline.about}</p>
          {more?.(hotline)}
        </li>
      ))}
    </ul>
  );
}

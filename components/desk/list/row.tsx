"use client";

import { memo, useState } from "react";
import { Later } from "@/components/part/later";
import { Part } from "@/components/part/part";
import { whereToGo } from "@/components/result/words/where";
import { Icon, type IconName } from "@/components/ui/icon";
import { type Standing, standingOf } from "@/lib/case/standing";
import type { Programme } from "@/lib/policy/engine";
import { desk as messages } from "@/locales/desk";
import { useDeskContext, useResult } from "../context";
import { figureWords, isWithinReach, stateWords } from "./words";

/** What the desk shows only when asked for. */
export const views = new Part(() => import("../views"));

const looks = {
  eligible: { icon: "check", look: "text-leaf", row: "bg-leaf-tint" },
  toAsk: { icon: "info", look: "text-sky", row: "bg-sky-tint" },
  conditional: { icon: "half", look: "text-gold-deep", row: "bg-gold-tint" },
  unknown: { icon: "question", look: "text-sky", row: "" },
  notYet: { icon: "clock", look: "text-dusk", row: "bg-dusk-tint" },
  ineligible: { icon: "cross", look: "text-stone", row: "" },
  held: { icon: "done", look: "text-lake", row: "" },
  notInForce: { icon: "past", look: "text-stone", row: "" },
} as const satisfies Record<Standing, { icon: IconName; look: string; row: string }>;

/** How a result stands, in a word with its sign. */
export function StandingWord({ standing }: { standing: Standing }) {
  const { locale } = useDeskContext();
  const { icon, look } = looks[standing];
  return (
    <span
      className={`inline-flex max-inline-full items-center gap-1 font-bold whitespace-nowrap tight:whitespace-normal ${look}`}
    >
      <Icon name={icon} className="size-4.5" />
      {messages[locale].standings[standing]}
    </span>
  );
}

interface RowProps {
  programme: Programme;
  labelOf: (fact: string) => string;
}

/** One programme: how it stands, figure, whether it still runs, what is missing, or until when and where one goes; opened, its conditions. */
export const Row = memo(function Row({ programme, labelOf }: RowProps) {
  const { data, locale, store } = useDeskContext();
  const { id } = programme;
  const result = useResult(id);
  const [open, setOpen] = useState(false);
  if (!result) return null;
  const { verdict, status } = result;
  const standing = standingOf(result);
  const { standings, states } = messages[locale];
  const running = states[status.state];
  const state = stateWords(result, programme, { labelOf, data }, store.assessment().asOf, locale);
  return (
    <li
      className={`desk-row isolate border-be border-line ${looks[standing].row}`}
      data-verdict={verdict}
    >
      <div className="relative px-2 py-0.75 leading-snug">
        <div className="flex flex-wrap items-start gap-x-2">
          <span className="min-inline-21 shrink-0 tight:shrink">
            <StandingWord standing={standing} />
          </span>
          <h3 className="grow basis-36 font-bold">
            <button
              type="button"
              data-row={id}
              aria-expanded={open}
              aria-controls={open ? `d-${id}` : undefined}
              onClick={() => setOpen(!open)}
              className="text-start after:absolute after:inset-0 focus-visible:shadow-none focus-visible:-outline-offset-1 hover:underline hover:underline-offset-2"
            >
              {programme.title}
            </button>
          </h3>
          <span className="ms-auto max-inline-44 shrink-0 tight:max-inline-full text-end font-bold first-letter:uppercase">
            {figureWords(result, programme, locale)}
          </span>
        </div>
        <div className="flex items-baseline justify-between gap-3 text-sm tight:block">
          <p>
            {running === standings[standing] ? null : (
              <span className="font-bold">
                {running}
                {state === "" ? null : " · "}
              </span>
            )}
            {state}
          </p>
          {isWithinReach(verdict) && verdict !== "unknown" ? (
            <p className="max-inline-3/5 shrink-0 text-end text-soft tight:max-inline-full tight:text-start first-letter:uppercase">
              {whereToGo({ data, locale, value: store.case() }, result).name}
            </p>
          ) : null}
        </div>
      </div>
      {open ? (
        <div id={`d-${id}`} className="border-bs border-line bg-card px-3 py-2">
          <Later
            part={views}
            locale={locale}
            waiting={<p role="status">{messages[locale].opening}</p>}
          >
            {({ Details }) => <Details programme={id} />}
          </Later>
        </div>
      ) : null}
    </li>
  );
});

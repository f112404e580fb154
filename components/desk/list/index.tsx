"use client";

import { type KeyboardEvent, memo, useEffect, useMemo, useState } from "react";
import { money } from "@/components/result/words/format";
import { Icon } from "@/components/ui/icon";
import { contradictionsIn } from "@/lib/policy/engine";
import { desk as messages } from "@/locales/desk";
import { punctuation } from "@/locales/punctuation";
import { resultWords } from "@/locales/result-words";
import { useAssessmentValue, useDeskContext } from "../context";
import { deskKeys, goToList, keyOf, useDeskKey } from "../keys";
import { Hint } from "./hint";
import { Row, StandingWord } from "./row";
import { tallyOf } from "./tally";
import { labels } from "./words";

/** How many programmes stand where, spoken once the keys rest for a second. */
function Tally() {
  const { locale, store } = useDeskContext();
  const assessment = useAssessmentValue((one) => one.assessment());
  const texts = messages[locale];
  const [spoken, setSpoken] = useState("");
  const { counts, nothing } = tallyOf(assessment.results);
  const { totalYuan } = assessment.best;
  const { zero } = resultWords[locale];
  const words = counts
    .map(({ standing, count }) => `${texts.standings[standing]} ${count}`)
    .concat(nothing > 0 ? [`${zero} ${nothing}`] : [])
    .concat(totalYuan > 0 ? [texts.total(money(totalYuan, locale))] : [])
    .join(punctuation[locale].comma);
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(words), 1000);
    return () => clearTimeout(timer);
  }, [words]);
  const left = store.assessment().questions.length;
  return (
    <div className="text-sm">
      <ul className="flex flex-wrap gap-x-3">
        {counts.map(({ standing, count }) => (
          <li key={standing} className="inline-flex items-center gap-1 tight:flex-wrap">
            <StandingWord standing={standing} /> <strong>{count}</strong>
          </li>
        ))}
        {nothing > 0 ? (
          <li className="first-letter:uppercase">
            {zero} <strong>{nothing}</strong>
          </li>
        ) : null}
      </ul>
      <p className="text-soft">
        {totalYuan > 0 ? (
          <strong className="me-3 text-ink">{texts.total(money(totalYuan, locale))}</strong>
        ) : null}
        {left > 0 ? texts.left(left) : texts.nothingLeft}
      </p>
      <p role="status" className="sr-only">
        {spoken}
      </p>
    </div>
  );
}

/** Answers that contradict each other. */
function Warnings() {
  const { data } = useDeskContext();
  const warnings = useAssessmentValue((store) => store.assessment().warnings);
  if (warnings.length === 0) return null;
  return (
    <ul className="bg-gold-tint px-2 py-1 text-sm">
      {contradictionsIn(data.rules, { warnings }).map(({ id, words }) => (
        <li key={id} className="flex gap-1">
          <Icon name="warning" className="size-5 text-gold-deep" />
          {words}
        </li>
      ))}
    </ul>
  );
}

const rows = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>("[data-row]"),
];

const steps: Readonly<Record<string, (here: number, last: number) => number>> = {
  ArrowDown: (here, last) => Math.min(here + 1, last),
  ArrowUp: (here) => Math.max(here - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Every programme of the kind with its verdict, what can be had first. */
export const List = memo(function List({ onWhole }: { onWhole: () => void }) {
  const { data, locale } = useDeskContext();
  const texts = messages[locale];
  const order = useAssessmentValue((store) => store.programmes());
  const programmes = useMemo(
    () => new Map(data.rules.programmes.map((programme) => [programme.id, programme])),
    [data],
  );
  const labelOf = useMemo(() => labels(data.rules.facts, locale), [data, locale]);
  useDeskKey("results", goToList);

  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return;
    const all = rows();
    const here = all.findIndex((row) =>
      row.contains(event.currentTarget.ownerDocument.activeElement),
    );
    if (here < 0) return;
    const step = steps[event.key];
    if (step) all[step(here, all.length - 1)]?.focus();
    else if (keyOf(event.nativeEvent) === "v") onWhole();
    else return;
    event.preventDefault();
  };
  return (
    <section
      aria-labelledby="desk-results"
      className="desk-list flex min-block-0 flex-col overflow-hidden rounded-lg border border-line bg-card shadow-card xl:block-full"
    >
      <div className="border-be-2 border-line px-2 py-1">
        <div className="flex items-center justify-between gap-2">
          <h2 id="desk-results" className="text-base">
            {texts.results}{" "}
            <kbd className="font-sans text-sm font-normal text-soft">{deskKeys.results}</kbd>
          </h2>
          <button
            type="button"
            onClick={onWhole}
            className="min-block-7 rounded-md px-2 text-lake underline underline-offset-4 hover:bg-lake-tint"
          >
            {texts.whole}
          </button>
        </div>
        <Tally />
      </div>
      <Warnings />
      <ul className="min-block-0 grow xl:overflow-auto" onKeyDown={press}>
        {order.map((id) => {
          const programme = programmes.get(id);
          return programme ? <Row key={id} programme={programme} labelOf={labelOf} /> : null;
        })}
      </ul>
      <Hint />
    </section>
  );
});

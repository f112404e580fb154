"use client";

import { useRef, useState } from "react";
import { dayWords, issueYear, money } from "@/components/result/words/format";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { programmesOf } from "@/lib/batch/assess";
import { everybody, type PeopleFilter } from "@/lib/batch/results";
import { batch as messages } from "@/locales/batch";
import { batchRows as rowTexts } from "@/locales/batch-rows";
import type { Finished } from "../work/batch-work";
import { BadCellsView } from "./bad-cells";
import type { BatchContext } from "./context";
import { ExportView } from "./export";
import { People } from "./people";
import { PassedRows, Remarks } from "./row-account";
import { TallyTable } from "./tally";

interface ResultsViewProps {
  context: BatchContext;
  finished: Finished;
  onAgain: () => void;
}

/** What a list comes to: sums, people, what could not be read, and files to take away. */
export function ResultsView({ context, finished, onAgain }: ResultsViewProps) {
  const { locale, data } = context;
  const texts = messages[locale].results;
  const { results, account, sums, settings } = finished;
  const { bad, filled, held, passed, remarks } = account;
  const rows = rowTexts[locale];
  const { tally } = results;
  const programmes = programmesOf(settings, data);
  const [filter, setFilter] = useState<PeopleFilter>(everybody);
  const list = useRef<HTMLElement>(null);
  const shown = { context, finished, programmes };

  const pick = (programme: number, standing: number): void => {
    setFilter({ ...everybody, programme, standing });
    list.current?.querySelector("h2")?.focus();
  };

  return (
    <>
      <Card as="section" aria-labelledby="batch-results" className="grid grid-cols-1 gap-3">
        <h2 id="batch-results" tabIndex={-1} className="text-2xl">
          {texts.title}
        </h2>
        <p role="status" className="sr-only">
          {texts.done(tally.people)}
        </p>
        <p className="text-xl font-bold">{texts.people(tally.people)}</p>
        <p className="text-xl font-bold text-leaf">{texts.some(tally.withSomething)}</p>
        {tally.toAsk > 0 ? <p className="font-bold">{texts.toAsk(tally.toAsk)}</p> : null}
        <p>{texts.total(money(tally.fen / 100, locale))}</p>
        {filled > 0 ? <p>{texts.filled(filled)}</p> : null}
        <p>{rows.sums(sums)}</p>
        {held > 0 ? <p>{rows.held(held)}</p> : null}
        <p className="text-soft">
          {texts.basis(dayWords(settings.asOf, locale), issueYear(data.imprint))}
        </p>
        <div>
          <Button variant="secondary" onClick={onAgain}>
            {texts.again}
          </Button>
        </div>
      </Card>
      <BadCellsView context={context} settings={settings} bad={bad} />
      <Remarks locale={locale} settings={settings} remarks={remarks} />
      <PassedRows context={context} passed={passed} />
      <ExportView {...shown} />
      <TallyTable {...shown} onPick={pick} />
      <section ref={list} aria-labelledby="batch-people" className="grid grid-cols-1 gap-4">
        <People {...shown} filter={filter} onFilter={setFilter} />
      </section>
    </>
  );
}

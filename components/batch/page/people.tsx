"use client";

import { useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import type { PeopleFilter, ResultRow } from "@/lib/batch/results";
import type { Programme } from "@/lib/policy/engine";
import { batchPeople as messages } from "@/locales/batch-people";
import type { Finished } from "../work/batch-work";
import type { BatchContext } from "./context";
import { Filter } from "./filter";
import { PeopleTable } from "./people-table";
import { PersonView } from "./person";

interface PeopleProps {
  context: BatchContext;
  finished: Finished;
  programmes: readonly Programme[];
  filter: PeopleFilter;
  onFilter: (filter: PeopleFilter) => void;
}

const rowsOnPage = 50;

/** The people of the list, filtered, a page at a time; one of them in detail. */
export function People({ context, finished, programmes, filter, onFilter }: PeopleProps) {
  const { locale } = context;
  const texts = messages[locale].people;
  const { results, settings } = finished;
  const found = useMemo(() => results.find(filter), [results, filter]);
  // A new filter begins at its first page.
  const [turned, setTurned] = useState<{ found: Uint32Array; page: number }>({ found, page: 0 });
  const page = turned.found === found ? turned.page : 0;
  const [open, setOpen] = useState<number | null>(null);
  const pages = Math.max(1, Math.ceil(found.length / rowsOnPage));
  const rows = [...found.subarray(page * rowsOnPage, (page + 1) * rowsOnPage)]
    .map((position) => results.at(position))
    .filter((row): row is ResultRow => row !== null);
  const turn = (to: number): void => setTurned({ found, page: to });

  return (
    <>
      <h2 id="batch-people" tabIndex={-1} className="text-2xl">
        {texts.title}
      </h2>
      <Filter context={context} programmes={programmes} filter={filter} onFilter={onFilter} />
      <p className="text-soft">{texts.hint}</p>
      <p role="status" className="font-bold">
        {found.length === 0 ? texts.nothing : texts.found(found.length, results.tally.people)}
      </p>
      {open === null ? null : (
        <PersonView
          key={open}
          context={context}
          file={finished.file}
          settings={settings}
          row={open}
          onClose={() => setOpen(null)}
        />
      )}
      {rows.length > 0 ? (
        <PeopleTable
          context={context}
          programmes={programmes}
          programme={filter.programme}
          rows={rows}
          onOpen={setOpen}
        />
      ) : null}
      {pages > 1 ? (
        <nav aria-label={texts.pages} className="flex flex-wrap items-center gap-3">
          <Button variant="secondary" disabled={page === 0} onClick={() => turn(page - 1)}>
            {texts.previous}
          </Button>
          <span>{texts.page(page + 1, pages)}</span>
          <Button variant="secondary" disabled={page + 1 >= pages} onClick={() => turn(page + 1)}>
            {texts.next}
          </Button>
        </nav>
      ) : null}
    </>
  );
}

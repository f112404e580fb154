"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import {
  type ColumnUse,
  factOf,
  factUse,
  firstCells,
  isYesNo,
  mapColumns,
  missingFacts,
  repeatedUses,
  statable,
} from "@/lib/batch/columns";
import type { ImportSettings } from "@/lib/batch/rows";
import { columnName } from "@/lib/batch/xlsx/row-xml";
import type { Applicant } from "@/lib/policy/engine";
import { batch as messages } from "@/locales/batch";
import { punctuation } from "@/locales/punctuation";
import type { ListPlace, ListPreview } from "../work/protocol";
import { ColumnTable, type ShownColumn, type UseChoice } from "./column-table";
import type { BatchContext } from "./context";
import { Place } from "./place";
import { type MarkMeaning, type TickedColumn, TickMeanings } from "./ticks";

/** What people have said of the columns. */
export type ChosenColumns = Pick<ImportSettings, "uses" | "ticks" | "blankIsNo">;

interface ColumnsProps {
  context: BatchContext;
  file: File;
  preview: ListPreview;
  /** The work on this list was cancelled. */
  stopped: boolean;
  applicant: Applicant;
  onStart: (chosen: ChosenColumns) => void;
  /** Reads another sheet, or with the header in another row. */
  onPlace: (place: ListPlace) => void;
  onOther: () => void;
}

/** The first rows below the header, by which the look of cells is told. */
const samplesOf = (preview: ListPreview): readonly (readonly string[])[] => [
  ...firstCells(preview),
  ...preview.sample,
];

/** What was said of marks, by column, for reading the list. */
function settingsOf(
  meanings: Readonly<Record<number, MarkMeaning>>,
): Pick<ImportSettings, "ticks" | "blankIsNo"> {
  const said = Object.entries(meanings);
  return {
    ticks: Object.fromEntries(said.map(([column, { tick }]) => [column, tick])),
    blankIsNo: said.flatMap(([column, { blankIsNo }]) => (blankIsNo ? [Number(column)] : [])),
  };
}

/** What each column of the list is, as its name says it and as the user corrects it. */
export function Columns({
  context,
  file,
  preview,
  stopped,
  applicant,
  onStart,
  onPlace,
  onOther,
}: ColumnsProps) {
  const { locale, data } = context;
  const texts = messages[locale].columns;
  const { facts } = data.rules;
  const [columns] = useState(() =>
    mapColumns(preview.header, facts, data.vocabulary, applicant, samplesOf(preview)).map(
      (column, position): ShownColumn => {
        const sample = preview.sample
          .map((cells) => cells[position] ?? "")
          .filter((cell) => cell !== "");
        return { ...column, position, sample };
      },
    ),
  );
  const [meanings, setMeanings] = useState<Readonly<Record<number, MarkMeaning>>>({});
  const [uses, setUses] = useState<readonly ColumnUse[]>(() => columns.map(({ use }) => use));

  const labels = new Map(facts.map(({ id, label }) => [id, label]));
  const nameOf = (use: ColumnUse): string => {
    const fact = factOf(use);
    if (fact !== null) return labels.get(fact) ?? fact;
    return use === "asOf" || use === "applicant" ? texts[use] : "";
  };
  const mixed = uses.includes("applicant");
  const choices: readonly UseChoice[] = [
    { value: "ignore", label: texts.ignore },
    { value: "carry", label: texts.carry },
    { value: "carryAll", label: texts.carryAll },
    { value: "asOf", label: texts.asOf },
    { value: "applicant", label: texts.applicant },
    ...statable(facts)
      .filter(({ subjects }) => mixed || subjects.includes(applicant))
      .map(({ id, label }) => ({ value: factUse(id), label })),
  ];

  const repeated = repeatedUses(uses);
  const carried = uses.filter((use) => use === "carry" || use === "carryAll").length;
  const known = uses.filter((use) => use !== "ignore").length - carried;
  const some = uses.some((use) => factOf(use) !== null);
  const missing = missingFacts(uses, facts, applicant).map((id) => labels.get(id) ?? id);
  const doubtful = ({ note, use }: ShownColumn): boolean =>
    note !== undefined || use === "carry" || use === "ignore";
  const yesNo = new Set(facts.filter(isYesNo).map(({ id }) => factUse(id)));
  const ticked = columns.flatMap(({ name, position }): readonly TickedColumn[] => {
    const ticks = preview.ticks[position];
    const use = uses[position];
    return ticks && use && yesNo.has(use)
      ? [{ position, name: name || texts.unnamed(columnName(position)), ticks }]
      : [];
  });
  const asked = ticked.some(({ position }) => meanings[position] === undefined);
  const shown = { uses, choices, locale };
  const change = (position: number, use: ColumnUse): void =>
    setUses((before) => before.map((one, index) => (index === position ? use : one)));
  const [toCheck, settled] = [columns.filter(doubtful), columns.filter((one) => !doubtful(one))];

  return (
    <Card as="section" aria-labelledby="batch-columns" className="grid grid-cols-1 gap-5">
      <div>
        <h2 id="batch-columns" tabIndex={-1} className="text-2xl">
          {texts.title}
        </h2>
        <p className="mbs-2 break-all">{texts.file(file.name)}</p>
        <p role="status">
          {stopped ? messages[locale].working.canceled : null}{" "}
          {texts.summary(known, carried, uses.length - known - carried)}
        </p>
      </div>
      <Place locale={locale} preview={preview} onPlace={onPlace} />
      {repeated.length > 0 ? (
        <Notice tone="warning">
          {texts.repeated(repeated.map(nameOf).join(punctuation[locale].listJoin))}
        </Notice>
      ) : null}
      {some ? null : <Notice tone="warning">{texts.nothing}</Notice>}
      {toCheck.length > 0 ? (
        <div className="grid grid-cols-1 gap-2">
          <h3 className="text-xl">{texts.check}</h3>
          <ColumnTable {...shown} label={texts.check} columns={toCheck} onChange={change} />
        </div>
      ) : null}
      {settled.length > 0 ? (
        <Disclosure summary={texts.rest(settled.length)}>
          <ColumnTable
            {...shown}
            label={texts.rest(settled.length)}
            columns={settled}
            onChange={change}
          />
        </Disclosure>
      ) : null}
      <TickMeanings
        locale={locale}
        columns={ticked}
        onChoose={(position, meaning) =>
          setMeanings((before) => ({ ...before, [position]: meaning }))
        }
      />
      {missing.length > 0 ? (
        <Disclosure summary={texts.missing(missing.length)}>
          <p>{missing.join(punctuation[locale].longListJoin)}</p>
        </Disclosure>
      ) : (
        <p>{texts.complete}</p>
      )}
      <div className="flex flex-wrap gap-3">
        <Button
          disabled={!some || repeated.length > 0 || asked}
          onClick={() => onStart({ uses, ...settingsOf(meanings) })}
        >
          {texts.start}
        </Button>
        <Button variant="secondary" onClick={onOther}>
          {texts.other}
        </Button>
      </div>
    </Card>
  );
}

"use client";

import { useEffect, useRef, useState } from "react";
import { amountWords } from "@/components/result/words/amounts";
import { dayWords } from "@/components/result/words/format";
import { Button, ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { cellClass, headClass, ScrollArea } from "@/components/ui/table";
import { Tag, type TagTone } from "@/components/ui/tag";
import { counterNames } from "@/lib/batch/counter";
import type { ImportSettings } from "@/lib/batch/rows";
import { encodeCase } from "@/lib/case/share-code";
import { type Standing, standingOf } from "@/lib/case/standing";
import { compareVerdicts, contradictionsIn, isOpenLaw, type Result } from "@/lib/policy/engine";
import { batchExport } from "@/locales/batch-export";
import { batchPeople as messages } from "@/locales/batch-people";
import { hrefFor } from "@/messages/locale";
import type { Person } from "../work/protocol";
import { Cancelled } from "../work/worker-pool";
import type { BatchContext } from "./context";

interface PersonViewProps {
  context: BatchContext;
  file: File;
  settings: ImportSettings;
  row: number;
  onClose: () => void;
}

const tones: Readonly<Record<Standing, TagTone>> = {
  eligible: "good",
  toAsk: "open",
  conditional: "likely",
  unknown: "open",
  notYet: "later",
  ineligible: "no",
  held: "done",
  notInForce: "past",
};

type PersonState =
  | { readonly at: "reading" | "gone" }
  | { readonly at: "read"; readonly person: Person };

/** One person of the list in detail, read again from the file. */
export function PersonView({ context, file, settings, row, onClose }: PersonViewProps) {
  const { locale, pool } = context;
  const texts = messages[locale].person;
  const [state, setState] = useState<PersonState>({ at: "reading" });
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    let wanted = true;
    heading.current?.focus();
    pool.run({ kind: "person", file, settings, row }).then(
      (person) => {
        if (wanted) setState(person ? { at: "read", person } : { at: "gone" });
      },
      (error: unknown) => {
        if (wanted && !(error instanceof Cancelled)) setState({ at: "gone" });
      },
    );
    return () => {
      wanted = false;
    };
  }, [pool, file, settings, row]);

  return (
    <Card as="section" aria-labelledby="batch-person" className="grid grid-cols-1 gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h3 id="batch-person" ref={heading} tabIndex={-1} className="text-xl break-all">
          {texts.title(row)}
          {state.at === "read" ? ` · ${state.person.carried.join(" · ")}` : null}
        </h3>
        <Button variant="secondary" onClick={onClose}>
          {texts.close}
        </Button>
      </div>
      {state.at === "reading" ? <p role="status">{texts.reading}</p> : null}
      {state.at === "gone" ? <p role="status">{texts.gone}</p> : null}
      {state.at === "read" ? <Details context={context} person={state.person} /> : null}
    </Card>
  );
}

function Details({ context, person }: { context: BatchContext; person: Person }) {
  const { locale, data } = context;
  const texts = messages[locale].person;
  const words = batchExport[locale];
  const { facts, asOf, assessment } = person;
  const programmes = new Map(data.rules.programmes.map((one) => [one.id, one]));
  const labels = new Map(data.rules.facts.map(({ id, label }) => [id, label]));
  const nameOf = (id: string): string => {
    const label = labels.get(id) ?? id;
    return isOpenLaw(id) ? words.openLaw(label) : label;
  };
  const counterOf = counterNames(data.rules, words.counterIn);
  const shown = assessment.results.filter(
    ({ verdict }) => compareVerdicts(verdict, "ineligible") > 0,
  );
  const held = assessment.results.filter(({ verdict }) => verdict === "held");
  const out = assessment.results.length - shown.length - held.length;
  const link = `${hrefFor(locale, "/result")}#${encodeCase(data.rules.facts, { facts, asOf })}`;

  const days = ({ opens, closes }: Result["window"]): string => {
    const parts = [
      opens === null ? "" : texts.from(dayWords(opens, locale)),
      closes === null ? "" : texts.to(dayWords(closes, locale)),
    ].filter((part) => part !== "");
    return parts.length === 0 ? texts.always : parts.join(" ");
  };
  const amount = (result: Result): string => {
    const programme = programmes.get(result.programme);
    return programme ? amountWords(result, programme, locale) : "";
  };

  return (
    <>
      {contradictionsIn(data.rules, assessment).map(({ id, words: warning }) => (
        <p key={id} className="text-gold-deep">
          {warning}
        </p>
      ))}
      <ScrollArea label={texts.title(person.row)}>
        <table className="inline-full text-base">
          <thead>
            <tr>
              {[
                texts.programme,
                texts.verdict,
                words.columns.status,
                texts.amount,
                texts.window,
                texts.needs,
                texts.where,
              ].map((head) => (
                <th key={head} scope="col" className={headClass}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((result) => (
              <tr key={result.programme}>
                <th scope="row" className={`${cellClass} min-inline-36 font-bold`}>
                  {programmes.get(result.programme)?.title}
                </th>
                <td className={`${cellClass} min-inline-44`}>
                  <Tag tone={tones[standingOf(result)]}>{words.standings[standingOf(result)]}</Tag>
                </td>
                <td className={`${cellClass} min-inline-28`}>
                  {words.states[result.status.state]}
                </td>
                <td className={`${cellClass} min-inline-28`}>{amount(result)}</td>
                <td className={`${cellClass} min-inline-36`}>{days(result.window)}</td>
                <td className={`${cellClass} min-inline-36`}>
                  {[...result.missing, ...result.pending].map(nameOf).join(words.between)}
                </td>
                <td className={`${cellClass} min-inline-40 first-letter:uppercase`}>
                  {counterOf(result, facts)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      {held.length > 0 ? (
        <p>
          {texts.held(
            held.map(({ programme }) => programmes.get(programme)?.title).join(words.between),
          )}
        </p>
      ) : null}
      {out > 0 ? <p className="text-soft">{texts.out(out)}</p> : null}
      <div>
        <ButtonLink href={link} target="_blank" rel="noopener noreferrer" variant="secondary">
          {texts.whole}
        </ButtonLink>
      </div>
    </>
  );
}

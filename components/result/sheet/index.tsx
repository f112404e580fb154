import type { ReactNode } from "react";
import { languageOf } from "@/locales/languages";
import { resultSheet } from "@/locales/result-sheet";
import { type Assessed, type ResultContext, resultContext } from "../context";
import { type Evidence, unmarked } from "../evidence/checklist";
import type { ResultGroup } from "../groups";
import { SheetAnswers } from "./answers";
import { type SheetContent, sheetContentOf } from "./content";
import { Foot } from "./foot";
import { Head } from "./head";
import { Heading } from "./heading";
import { Combination, Held, linesOf, Waiting } from "./lines";
import { Materials } from "./materials";
import { Matter } from "./matter";
import { nearLinesOf } from "./near";

/** What sets one of several printed copies apart. */
export interface SheetCopy {
  /** Whose copy it is, said at the top. */
  readonly name: string;
  /** What the counter changed of the assessment date; null where nothing. */
  readonly dateChange: string | null;
  /** What the counter changed of an answer; null where nothing. */
  readonly changeOf: (fact: string) => string | null;
  /** Parts for this copy alone, before the answers. */
  readonly parts?: (context: ResultContext, content: SheetContent) => readonly ReactNode[];
}

interface SheetProps extends Assessed {
  today: string;
  /** The code that restores the case; null on a copy without one. */
  qr: ReactNode;
  copy?: SheetCopy;
  /** What the person has marked in the list of materials. */
  evidence?: Evidence;
  /** The blocks at which a page begins, from the second on; null leaves it to the browser. */
  breaks?: readonly number[] | null;
}

/** What is not there yet is printed where that was chosen, see `refusals.tsx`; what gives nothing or is had already always is. */
const refused = "sheet-refusals";
const refusals: readonly ResultGroup["id"][] = ["ineligible", "ended", "notInForce"];

/** A part of the sheet that no page cuts. */
interface Block {
  readonly key: string;
  readonly of: ReactNode;
  readonly look?: string;
}

/**
 * The sheet to hand over at a counter, A4, black on white, hidden on the screen: whose it is, by hand; what can be had matter by matter, with a
 * column for the office; what to bring; what it rests on; signatures. No matter is cut by a page.
 */
export function Sheet({
  data,
  assessment,
  value,
  locale,
  today,
  qr,
  copy,
  evidence = unmarked,
  breaks = null,
}: SheetProps) {
  const texts = resultSheet[locale];
  const context = resultContext({ data, assessment, value, locale }, today);
  const content = sheetContentOf(context);
  const { entries, waiting, near, rest } = content;
  const blocks: readonly Block[] = [
    { key: "head", of: <Head context={context} qr={qr} copy={copy} /> },
    ...entries.map(
      (entry, index): Block => ({
        key: entry.result.programme,
        of: (
          <>
            {index > 0 ? null : (
              <Heading note={texts.office.title}>{texts.matters(entries.length)}</Heading>
            )}
            <Matter context={context} content={content} entry={entry} />
          </>
        ),
      }),
    ),
    { key: "combination", of: <Combination context={context} /> },
    { key: "materials", of: <Materials context={context} content={content} evidence={evidence} /> },
    { key: "waiting", of: <Waiting context={context} waiting={waiting} /> },
    ...nearLinesOf(context, near).map(
      (of, index): Block => ({ key: `near ${index}`, of, look: refused }),
    ),
    ...rest.flatMap((group): readonly Block[] =>
      group.id === "held"
        ? [{ key: "held", of: <Held context={context} group={group} /> }]
        : linesOf(context, group).map((of, index) => ({
            key: `${group.id} ${index}`,
            of,
            ...(refusals.includes(group.id) && { look: refused }),
          })),
    ),
    ...(copy?.parts?.(context, content) ?? []).map(
      (of, index): Block => ({ key: `part ${index}`, of }),
    ),
    { key: "answers", of: <SheetAnswers context={context} content={content} copy={copy} /> },
    { key: "foot", of: <Foot context={context} /> },
  ];
  const drawn = blocks.map(({ key, of, look = "" }) => (
    <div key={key} data-block className={`break-inside-avoid ${look}`}>
      {of}
    </div>
  ));
  const starts = breaks && [0, ...breaks];
  return (
    <div
      className={`sheet hidden bg-white text-[#000] print:block ${languageOf(locale).script === "han" ? "text-[10.5pt] leading-[1.25]" : "text-[10pt] leading-[1.18]"}`}
    >
      {starts
        ? starts.map((start, page) => (
            <div key={start} className="sheet-page">
              <div>{drawn.slice(start, starts[page + 1])}</div>
              <p className="mbs-auto text-center">
                {copy ? `${copy.name} · ` : null}
                {texts.page(page + 1, starts.length)}
              </p>
            </div>
          ))
        : drawn}
    </div>
  );
}

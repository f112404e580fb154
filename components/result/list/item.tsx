import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { WholeWords } from "@/components/ui/whole-words";
import { resultList } from "@/locales/result-list";
import { type ProgrammeProps, programmeAnchor } from "../view/programme-parts";
import { amountWords } from "../words/amounts";
import { Details } from "./details";

interface ItemProps extends ProgrammeProps {
  /** Its place in the list, from 1; null in a list without an order. */
  number?: number | null | undefined;
  children: ReactNode;
}

/** A programme of a list: its number, its title, how much, and what is said of it. */
export function Item({ context, result, number = null, children }: ItemProps) {
  const programme = context.programmeOf(result.programme);
  return (
    <li className="border-bs border-line pbs-3 pbe-1 first:border-none first:pbs-0">
      <article id={programmeAnchor(programme.id)} className="grid scroll-mbs-16 grid-cols-1 gap-1">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <div className="flex min-inline-0 gap-2">
            {number === null ? null : (
              <span
                aria-hidden="true"
                className="mbs-0.5 grid size-7 shrink-0 place-items-center rounded-full bg-lake text-base font-bold text-foam"
              >
                {number}
              </span>
            )}
            <h3 className="text-lg font-bold wrap-anywhere">
              <WholeWords text={programme.title} />
            </h3>
          </div>
          <p className="font-bold text-lake first-letter:uppercase">
            {amountWords(result, programme, context.locale)}
          </p>
        </div>
        {children}
      </article>
    </li>
  );
}

/** Everything about a programme of a list, one tap away; what `children` say comes first. */
export function ItemDetails({
  context,
  result,
  children,
}: ProgrammeProps & { children?: ReactNode }) {
  const texts = resultList[context.locale];
  return (
    // Its heading has just been read.
    <Disclosure summary={texts.details}>
      {context.folded(
        <>
          {children}
          <Details context={context} result={result} />
        </>,
      )}
    </Disclosure>
  );
}

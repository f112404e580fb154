import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { type ProgrammeProps, programmeAnchor } from "../view/programme-parts";
import { Details } from "./details";

interface FoldedProps extends ProgrammeProps {
  /** What can be said of it in a line. */
  line: ReactNode;
  /** What can be done about it without opening it, and the words that it shows, for which room is kept. */
  act?: { readonly link: ReactNode; readonly words: string } | null;
  /** It fails: what would change that is said before all else. */
  whyFirst?: boolean | undefined;
  /** What is said before the rest. */
  children?: ReactNode;
}

/** A programme in a line, which opens in its place. */
export function Folded({ context, result, line, act, whyFirst, children }: FoldedProps) {
  return (
    <article id={programmeAnchor(result.programme)} className="relative scroll-mbs-16">
      <details>
        <summary className="grid min-block-11 list-none grid-cols-[auto_minmax(0,1fr)_auto] gap-x-1.5 py-1.5 [&::-webkit-details-marker]:hidden">
          <Icon
            name="chevron"
            className="mbs-0.5 size-5 text-lake transition-transform [details[open]>summary>&]:rotate-90 print:hidden"
          />
          <h3 className="text-base font-bold text-lake underline decoration-1 underline-offset-4">
            {context.titleOf(result.programme)}
          </h3>
          {act ? (
            <span aria-hidden className="invisible ps-1 font-bold">
              {act.words}
            </span>
          ) : null}
          <span className="col-start-2 text-base">{line}</span>
        </summary>
        <div className="mbs-1 mbe-3 ms-2 grid grid-cols-1 gap-4 border-s-3 border-line ps-4 tight:ps-2">
          {context.folded(
            <>
              {children}
              <Details context={context} result={result} whyFirst={whyFirst} />
            </>,
          )}
        </div>
      </details>
      {act ? (
        <div className="absolute -me-2 end-0 -inset-bs-1 [&>*]:px-3 [&>*]:py-2">{act.link}</div>
      ) : null}
    </article>
  );
}

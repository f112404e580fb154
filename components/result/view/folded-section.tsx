import type { ReactNode, Ref } from "react";
import { cardClass } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";

interface FoldedSectionProps {
  /** Where it stands on the page. */
  id: string;
  title: string;
  /** How much stands in it. */
  tag?: ReactNode;
  /** Whoever moves the focus to the heading. */
  headingRef?: Ref<HTMLHeadingElement>;
  children: ReactNode;
}

/** A part of the result that is one tap away, to which one can jump. */
export function FoldedSection({ id, title, tag, headingRef, children }: FoldedSectionProps) {
  const headingId = `${id}-title`;
  return (
    <section
      id={id}
      aria-labelledby={headingId}
      className={`${cardClass} scroll-mbs-16 py-2 print:hidden`}
    >
      <details>
        <summary className="flex min-block-11 list-none items-center gap-x-1.5 [&::-webkit-details-marker]:hidden">
          <Icon
            name="chevron"
            className="size-5 shrink-0 text-lake transition-transform [details[open]>summary>&]:rotate-90"
          />
          <span className="flex min-inline-0 flex-wrap items-center gap-x-3">
            <h2
              id={headingId}
              ref={headingRef}
              tabIndex={-1}
              className="text-xl text-lake underline decoration-1 underline-offset-4"
            >
              {title}
            </h2>
            {tag}
          </span>
        </summary>
        <div className="mbs-2 grid grid-cols-1 gap-4">{children}</div>
      </details>
    </section>
  );
}

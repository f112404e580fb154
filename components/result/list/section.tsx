import type { ReactNode } from "react";
import { cardClass } from "@/components/ui/card";

interface SectionProps {
  /** Where it stands on the page. */
  id: string;
  title: string;
  /** How much stands in it. */
  tag?: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}

/** A part of the result with its heading, to which one can jump. */
export function Section({ id, title, tag, lead, children }: SectionProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className={`${cardClass} grid scroll-mbs-16 grid-cols-1 gap-3 py-4`}
    >
      <div>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h2 id={`${id}-title`} className="text-xl">
            {title}
          </h2>
          {tag}
        </div>
        {lead === undefined ? null : <p className="text-base text-soft">{lead}</p>}
      </div>
      {children}
    </section>
  );
}

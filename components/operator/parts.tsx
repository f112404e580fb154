import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { cardClass } from "@/components/ui/card";

interface PartsProps {
  /** The keys of the parts that there are, as the form library gives them. */
  keys: readonly string[];
  level: "h3" | "h4" | "h5";
  /** How the parts are called, by their number from 1, and what takes one away. */
  texts: {
    readonly nth: (count: number) => string;
    readonly remove: (nth: string) => string;
  };
  /** So many must stay. */
  least?: 0 | 1;
  onRemove: (index: number) => void;
  children: (index: number) => ReactNode;
}

/** Parts of the form of which there can be several, each with its heading and a button that takes it away; those of the first level on cards. */
export function Parts({ keys, level, texts, least = 0, onRemove, children }: PartsProps) {
  const Heading = level;
  return keys.map((key, index) => {
    const title = texts.nth(index + 1);
    return (
      <div key={key} className={`grid gap-5 ${level === "h3" ? cardClass : ""}`.trim()}>
        <div className="flex flex-wrap items-center justify-between gap-x-4">
          <Heading className="text-xl">{title}</Heading>
          {keys.length > least ? (
            <Button variant="quiet" onClick={() => onRemove(index)}>
              {texts.remove(title)}
            </Button>
          ) : null}
        </div>
        {children(index)}
      </div>
    );
  });
}

interface PartsSectionProps {
  id: string;
  /** What the section says: its title, that there is nothing, and what adds something. */
  texts: { readonly title: string; readonly none: string; readonly add: string };
  lead: string;
  isEmpty: boolean;
  onAdd: () => void;
  children: ReactNode;
}

/** A section of the form that holds such parts. */
export function PartsSection({ id, texts, lead, isEmpty, onAdd, children }: PartsSectionProps) {
  return (
    <section aria-labelledby={id} className="grid gap-4">
      <div>
        <h2 id={id} className="text-2xl">
          {texts.title}
        </h2>
        <p className="text-soft">{lead}</p>
      </div>
      {isEmpty ? <p>{texts.none}</p> : null}
      {children}
      <div>
        <Button variant="secondary" onClick={onAdd}>
          {texts.add}
        </Button>
      </div>
    </section>
  );
}

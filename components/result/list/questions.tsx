import type { ResultContext } from "../context";
import { askableFirst } from "../words/questions";

interface QuestionsProps {
  context: ResultContext;
  /** The facts that are still open. */
  facts: readonly string[];
  /** What answering them is for. */
  words: string;
}

/** The questions that are still open, each a way to answer it. */
export function Questions({ context, facts, words }: QuestionsProps) {
  if (facts.length === 0) return null;
  return (
    <div>
      <p className="text-sky">{words}</p>
      <ul className="flex flex-wrap gap-x-4">
        {askableFirst(facts, context.factOf).map((id) => (
          <li key={id}>{context.question(id, context.labelOf(id))}</li>
        ))}
      </ul>
    </div>
  );
}

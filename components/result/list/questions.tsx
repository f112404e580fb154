import { plan as messages } from "@/locales/plan";
import type { ResultContext } from "../context";
import { askableFirst } from "../words/questions";

interface QuestionsProps {
  context: ResultContext;
  /** The facts that are still open. */
  facts: readonly string[];
}

/** The questions that are to be settled by the day that opens a programme, each a way to answer it. */
export function Questions({ context, facts }: QuestionsProps) {
  if (facts.length === 0) return null;
  return (
    <div>
      <p className="text-sky">{messages[context.locale].questionsThen}</p>
      <ul className="flex flex-wrap gap-x-4">
        {askableFirst(facts, context.factOf).map((id) => (
          <li key={id}>{context.question(id, context.labelOf(id))}</li>
        ))}
      </ul>
    </div>
  );
}

import type { Fact } from "@/lib/policy/engine";
import { punctuation } from "@/locales/punctuation";
import { result as messages } from "@/locales/result";
import { resultSheet } from "@/locales/result-sheet";
import { resultWords } from "@/locales/result-words";
import type { ResultContext } from "../context";
import { openQuestions } from "../list/entries";
import { answeredFacts } from "../view/answers";
import { valueWords } from "../words/answers";
import type { SheetContent } from "./content";
import { Heading } from "./heading";
import type { SheetCopy } from "./index";

/** What was changed stands in a frame, which black and white shows as well. */
export const changedLook = "inline-fit border border-current px-[1mm] font-bold";

interface AnswersProps {
  context: ResultContext;
  content: SheetContent;
  copy: SheetCopy | undefined;
}

/** What the result rests on: each answer with its label; those of one word together, after the word. */
export function SheetAnswers({ context, content, copy }: AnswersProps) {
  const { data, value, locale } = context;
  const { applicant } = value.facts;
  const { answer, inBrackets, yes, no, unsure } = resultWords[locale];
  const answered = new Set(answeredFacts(context));
  // Each of these has a line to write its answer on.
  const asked = new Set(openQuestions(content.waiting, context.factOf).map(({ fact }) => fact));
  const shown = data.rules.facts
    .filter(({ subjects }) => subjects.includes(applicant))
    .map((fact) => ({ fact, change: copy?.changeOf(fact.id) ?? null }))
    .filter(({ fact, change }) => change !== null || (answered.has(fact) && !asked.has(fact.id)));
  if (shown.length === 0) return null;
  const wordOf = ({ id, holder }: Fact): string | null => {
    const stated = value.facts[id] ?? null;
    if (stated === null) return unsure;
    if (holder === "office" || typeof stated !== "boolean") return null;
    return stated ? yes : no;
  };
  const together = [yes, no, unsure].flatMap((word) => {
    const labels = shown
      .filter(({ fact, change }) => change === null && wordOf(fact) === word)
      .map(({ fact }) => fact.label);
    return labels.length === 0 ? [] : [[word, labels.join(punctuation[locale].listJoin)] as const];
  });
  return (
    <section>
      <Heading>{resultSheet[locale].answers}</Heading>
      <ul>
        {shown
          .filter(({ fact, change }) => change !== null || wordOf(fact) === null)
          .map(({ fact, change }) => (
            <li
              key={fact.id}
              className={`me-[4mm] inline-block ${change === null ? "" : changedLook}`}
            >
              {answer(fact.label, change ?? valueWords(fact, value.facts[fact.id] ?? null, locale))}
              {fact.holder === "office" ? inBrackets(messages[locale].answers.office) : null}
            </li>
          ))}
        {together.map(([word, labels]) => (
          <li key={word}>
            <b className="first-letter:uppercase">{answer(word, "")}</b>
            {labels}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Button } from "@/components/ui/button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Locale } from "@/locales/languages";
import { whatIf as messages } from "@/locales/what-if";
import type { AnswerChange } from "./changes";

interface ChangedAnswersProps {
  changes: readonly AnswerChange[];
  locale: Locale;
  labelOf: (id: string) => string;
  /** An answer in words; undefined is not answered. */
  wordsOf: (id: string, value: AnswerChange["from"]) => string;
  onUndo: (id: string) => void;
}

/** Every answer that is tried, with what it was, and a way to take it back. */
export function ChangedAnswers({ changes, locale, labelOf, wordsOf, onUndo }: ChangedAnswersProps) {
  const texts = messages[locale];
  return (
    <ul aria-label={texts.changes} className="border-be border-line">
      {changes.map(({ id, from, to }) => {
        const pair = [wordsOf(id, from), wordsOf(id, to)] as const;
        return (
          <li
            key={id}
            className="flex items-center justify-between gap-x-4 border-bs border-line py-1"
          >
            <p className="min-inline-0">
              <span className="block text-base text-soft">{labelOf(id)}</span>
              <span aria-hidden="true" className="font-bold">
                {texts.fromTo(...pair)}
              </span>
              <VisuallyHidden>{texts.spokenFromTo(...pair)}</VisuallyHidden>
            </p>
            <Button
              variant="quiet"
              className="shrink-0"
              aria-label={texts.undoOf(labelOf(id))}
              onClick={() => onUndo(id)}
            >
              {texts.undo}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

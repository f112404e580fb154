import type { ReactNode } from "react";
import type { ResultContext } from "@/components/result/context";
import type { SheetContent } from "@/components/result/sheet/content";
import { Heading } from "@/components/result/sheet/heading";
import { Responsible } from "@/components/result/sheet/responsible";
import { deskHandover as messages } from "@/locales/desk-handover";
import { resultWords } from "@/locales/result-words";
import { holderOf, officeFacts } from "./office-facts";

function OfficeFacts({ context }: { context: ResultContext }) {
  const texts = messages[context.locale];
  const stated = officeFacts(context);
  if (stated.length === 0) return null;
  const { answer, inBrackets } = resultWords[context.locale];
  return (
    <section>
      <Heading note={texts.fill}>{texts.officeFacts}</Heading>
      <ul>
        {stated.map(({ fact, words }) => (
          <li key={fact.id} className="flex break-inside-avoid items-end gap-[2mm]">
            <span>{answer(fact.label + inBrackets(holderOf(fact)), words ?? "")}</span>
            {words === null ? (
              <span className="block-[6mm] min-inline-[30mm] grow border-be border-current" />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the office copy has beside the result, in blocks: what offices hold, and who is responsible. */
export const officeParts = (
  context: ResultContext,
  content: SheetContent,
): readonly ReactNode[] => [
  <OfficeFacts key="facts" context={context} />,
  <Responsible key="responsible" context={context} content={content} />,
];

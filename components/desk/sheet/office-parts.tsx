import type { ResultContext } from "@/components/result/context";
import { numberOf, type SheetContent } from "@/components/result/sheet/content";
import { Heading } from "@/components/result/sheet/heading";
import { whereToGo } from "@/components/result/words/where";
import { isOpenLaw } from "@/lib/policy/engine";
import { desk as deskMessages } from "@/locales/desk";
import { deskHandover as messages } from "@/locales/desk-handover";
import { punctuation } from "@/locales/punctuation";
import { resultWords } from "@/locales/result-words";
import { holderOf, officeFacts } from "./office-facts";

interface OfficePartsProps {
  context: ResultContext;
  content: SheetContent;
}

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

/** Where each programme that can be applied for goes, or what it waits for that an office decides. */
function Deciders({ context, content }: OfficePartsProps) {
  const { assessment, locale } = context;
  const texts = messages[locale];
  const { listJoin } = punctuation[locale];
  const { inBrackets, answer } = resultWords[locale];
  const open = assessment.results.filter(
    ({ verdict }) => verdict === "eligible" || verdict === "conditional",
  );
  if (open.length === 0) return null;
  const waits = (fact: string): string => {
    if (isOpenLaw(fact)) return context.labelOf(fact);
    const known = context.factOf(fact);
    return context.labelOf(fact) + (known ? inBrackets(holderOf(known)) : "");
  };
  return (
    <section>
      <Heading>{texts.decides}</Heading>
      <ul>
        {[...open]
          .sort(
            (one, other) =>
              content.programmes.indexOf(one.programme) -
              content.programmes.indexOf(other.programme),
          )
          .map((result) => (
            <li key={result.programme} className="break-inside-avoid">
              {numberOf(content, result.programme)} <b>{context.titleOf(result.programme)}</b>
              {inBrackets(deskMessages[locale].states[result.status.state])}{" "}
              {result.verdict === "conditional"
                ? answer(texts.waits, result.pending.map(waits).join(listJoin))
                : answer(texts.where, whereToGo(context, result).name)}
            </li>
          ))}
      </ul>
    </section>
  );
}

/** What the office copy has beside the result: what offices hold, and who decides next. */
export function OfficeParts({ context, content }: OfficePartsProps) {
  return (
    <>
      <OfficeFacts context={context} />
      <Deciders context={context} content={content} />
    </>
  );
}

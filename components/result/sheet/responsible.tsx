import { officeIn } from "@/lib/policy/engine";
import { punctuation } from "@/locales/punctuation";
import { result as messages } from "@/locales/result";
import { resultSheet } from "@/locales/result-sheet";
import { resultWords } from "@/locales/result-words";
import type { ResultContext } from "../context";
import { isRenamed, officeWords } from "../words/offices";
import { type SheetContent, shortNumbers } from "./content";
import { Heading } from "./heading";

interface ResponsibleProps {
  context: ResultContext;
  content: SheetContent;
}

/** Who is responsible and who takes part, by the numbers of the matters; an office that has another name by now with a star, and that name. */
export function Responsible({ context, content }: ResponsibleProps) {
  const { data, locale } = context;
  if (content.responsible.length === 0) return null;
  const texts = resultSheet[locale];
  const { listJoin, semicolon } = punctuation[locale];
  const { andOthers, answer } = resultWords[locale];
  const starred = (office: string): string =>
    officeIn(data.rules, office).name + (isRenamed(data.rules, office) ? "*" : "");
  const names = content.renamed.map((office) => officeWords(data.rules, office, locale));
  return (
    <section>
      <Heading>{texts.responsible}</Heading>
      <ul>
        {content.responsible.map((group) => {
          const lead =
            group.lead === null ? messages[locale].noLead : texts.lead(starred(group.lead));
          const joint = [...group.joint.map(starred), ...(group.andOthers ? [andOthers] : [])];
          const words = joint.length > 0 ? [lead, texts.joint(joint.join(listJoin))] : [lead];
          return (
            <li key={shortNumbers(group.numbers)}>
              {answer(shortNumbers(group.numbers), words.join(semicolon))}
            </li>
          );
        })}
      </ul>
      {names.length > 0 ? <p>* {names.join(semicolon)}</p> : null}
    </section>
  );
}

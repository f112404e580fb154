import { Icon } from "@/components/ui/icon";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Result } from "@/lib/policy/engine";
import { punctuation } from "@/locales/punctuation";
import { result as messages } from "@/locales/result";
import { hrefFor } from "@/messages/locale";
import type { ResultContext } from "../context";
import { valueWords } from "../words/answers";
import { heldWords } from "../words/held";
import { programmeAnchor } from "./programme";
import { ShortStatus } from "./status";

/** A programme that the applicant has already: that it is so, by which answer, and a way to change that. */
export function HeldEntry({ context, result }: { context: ResultContext; result: Result }) {
  const { locale, value } = context;
  const texts = messages[locale];
  const programme = context.programmeOf(result.programme);
  const fact = programme.had === undefined ? undefined : context.factOf(programme.had);
  return (
    <article
      id={programmeAnchor(programme.id)}
      className="flex gap-2.5 py-4 first:pbs-1 last:pbe-1"
    >
      <Icon name="done" className="mbs-0.5 size-7 text-lake" />
      <div className="min-inline-0 grow">
        <h3 className="text-lg">{programme.title}</h3>
        <p className="font-bold text-lake first-letter:uppercase">
          {heldWords(programme, context.data, locale)}
        </p>
        <ShortStatus context={context} result={result} />
        {fact ? (
          <p className="text-base">
            <span className="text-soft">{texts.youSaid(fact.label)}</span>
            <span className="font-medium">
              {valueWords(fact, value.facts[fact.id] ?? null, locale)}
            </span>{" "}
            {context.question(fact.id, texts.change, texts.changeAnswer(fact.label))}
          </p>
        ) : null}
        <p>
          <a
            href={hrefFor(locale, `/policies/${programme.id}`)}
            className="inline-flex min-block-11 items-center text-base text-lake underline decoration-1 underline-offset-4 hover:decoration-2"
          >
            {texts.about}
            <VisuallyHidden>
              {punctuation[locale].colon}
              {programme.title}
            </VisuallyHidden>
          </a>
        </p>
      </div>
    </article>
  );
}

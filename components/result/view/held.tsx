import { Icon } from "@/components/ui/icon";
import type { Result } from "@/lib/policy/engine";
import { result as messages } from "@/locales/result";
import { hrefFor } from "@/messages/locale";
import type { ResultContext } from "../context";
import { valueWords } from "../words/answers";
import { heldWords } from "../words/held";
import { programmeAnchor } from "./programme-parts";
import { ShortStatus } from "./status";

/** A programme that the applicant has already: that it is so, by which answer, and a way to change that. */
export function HeldEntry({ context, result }: { context: ResultContext; result: Result }) {
  const { locale, value } = context;
  const texts = messages[locale];
  const programme = context.programmeOf(result.programme);
  const fact = programme.had === undefined ? undefined : context.factOf(programme.had);
  return (
    <article id={programmeAnchor(programme.id)} className="flex scroll-mbs-16 gap-1.5 py-2">
      <Icon name="done" className="mbs-0.5 size-6 text-lake" />
      <div className="min-inline-0 grow">
        <h3 className="text-base font-bold">
          <a
            href={hrefFor(locale, `/policies/${programme.id}`)}
            className="inline-flex min-block-11 items-center text-lake underline decoration-1 underline-offset-4 hover:decoration-2"
          >
            {programme.title}
          </a>
        </h3>
        <p className="first-letter:uppercase">{heldWords(programme, context.data, locale)}</p>
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
      </div>
    </article>
  );
}

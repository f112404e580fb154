import { cardClass } from "@/components/ui/card";
import { result as messages } from "@/locales/result";
import { resultLaw } from "@/locales/result-law";
import { resultWords } from "@/locales/result-words";
import type { ResultContext } from "../context";
import { comesToNothing } from "../groups";
import { clauseWords, money } from "../words/format";
import { totalOf } from "../words/total";

/** Whether there is anything to combine. */
export function hasChoices({ assessment }: Pick<ResultContext, "assessment">): boolean {
  return assessment.choices.length > 0;
}

/** Which of two gives more, in words. */
export function choiceWords(
  { titleOf, locale }: Pick<ResultContext, "titleOf" | "locale">,
  { take, differenceYuan }: ResultContext["assessment"]["choices"][number],
): string {
  const texts = messages[locale].choices;
  if (differenceYuan === null) return texts.undecided;
  return take === null ? texts.equal : texts.take(titleOf(take), money(differenceYuan, locale));
}

/** What may not be combined, which of the two gives more, and the best that can be had together. */
export function Choices({ context }: { context: ResultContext }) {
  const { assessment, data, isUnconfirmed, locale, titleOf } = context;
  const { choices, best } = assessment;
  const total = totalOf(assessment);
  const texts = messages[locale].choices;
  const gives = best.programmes.filter((id) =>
    assessment.results.some((result) => result.programme === id && !comesToNothing(result)),
  );
  const ruleFor = (pair: readonly [string, string]) =>
    data.rules.notTogether.find((rule) => rule.pair.join() === pair.join());
  return (
    <section
      aria-labelledby="choices"
      className={`${cardClass} grid gap-4 border-s-6 border-s-lake`}
    >
      <h2 id="choices" className="text-xl">
        {texts.title}
      </h2>
      <ul className="grid grid-cols-1 gap-4">
        {choices.map((choice) => {
          const rule = ruleFor(choice.pair);
          const [first, second] = choice.pair;
          const alternative = best.alternatives.find(({ insteadOf }) =>
            choice.pair.includes(insteadOf),
          );
          return (
            <li key={choice.pair.join()}>
              <p className="font-bold">{texts.pair(titleOf(first), titleOf(second))}</p>
              <p>{choiceWords(context, choice)}</p>
              {alternative ? (
                <p>
                  {texts.alternative(
                    titleOf(alternative.insteadOf),
                    titleOf(alternative.programme),
                    money(alternative.differenceYuan, locale),
                  )}
                </p>
              ) : null}
              {rule ? (
                <p className="text-base text-soft">
                  {texts.why(rule.why)}
                  {rule.clause === null
                    ? null
                    : resultWords[locale].inBrackets(clauseWords(rule.clause, locale))}
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
      {gives.length > 0 ? (
        <div>
          <p className="font-bold">
            {gives.some(isUnconfirmed) ? texts.bestByDocument : texts.best}
          </p>
          <ul className="ms-5 list-disc">
            {gives.map((id) => (
              <li key={id}>
                {titleOf(id)}
                {isUnconfirmed(id)
                  ? resultWords[locale].inBrackets(resultLaw[locale].short.unconfirmed)
                  : null}
              </li>
            ))}
          </ul>
          {total > 0 ? <p>{texts.sureTotal(money(total, locale))}</p> : null}
        </div>
      ) : null}
    </section>
  );
}

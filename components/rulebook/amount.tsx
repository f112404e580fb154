import { AmountChanges } from "@/components/guide/law/later-changes";
import { Chinese } from "@/components/site/chinese";
import type { Programme } from "@/lib/policy";
import { explainNumber } from "@/lib/policy/explain";
import { documentHere } from "@/lib/settings";
import { explainWords } from "@/locales/explain";
import { guide } from "@/locales/guide";
import type { Locale } from "@/locales/languages";
import { resultWords } from "@/locales/result-words";
import { rulebook } from "@/locales/rulebook";
import { historyAnchor } from "./anchors";

/** How the figure comes about, exactly: of what is stated, and of each part that goes by cases what it is in which. */
function Formula({ programme: { amount }, locale }: { programme: Programme; locale: Locale }) {
  if (amount.kind === "none" || amount.kind === "schedule") return null;
  const { formula, when, otherwise } = rulebook[locale];
  const { rules } = documentHere(locale);
  const { words, parts } = explainNumber(amount.yuan, rules, explainWords[locale], "yuan");
  return (
    <div>
      <p>
        <Chinese text={resultWords[locale].answer(formula, words)} locale={locale} />
      </p>
      {parts.map((cases) => (
        <ul key={JSON.stringify(cases)} className="rulebook-list">
          {cases.map((one) => (
            <li key={`${one.when} ${one.value}`}>
              <Chinese text={when(one.when ?? otherwise, one.value)} locale={locale} />
            </li>
          ))}
        </ul>
      ))}
      {amount.termMonths === undefined ? null : (
        <p>
          {resultWords[locale].answer(
            rulebook[locale].term,
            explainNumber(amount.termMonths, rules, explainWords[locale], "months").words,
          )}
        </p>
      )}
    </div>
  );
}

/** How much a programme gives, in words and as a formula, and what later papers have made of it. */
export function Money({ programme, locale }: { programme: Programme; locale: Locale }) {
  const { amount, paidThrough } = programme;
  const { amountKinds, paidThroughHost } = guide[locale];
  const { name, means } = amountKinds[amount.kind];
  return (
    <>
      <p>
        <strong>
          <Chinese text={amount.words} locale={locale} />
        </strong>
      </p>
      <p>{resultWords[locale].answer(name, means)}</p>
      <Formula programme={programme} locale={locale} />
      {paidThrough === "host" ? <p>{paidThroughHost}</p> : null}
      <AmountChanges programme={programme} locale={locale} history={historyAnchor(programme.id)} />
    </>
  );
}

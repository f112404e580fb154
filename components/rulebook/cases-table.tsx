import { periodText } from "@/components/guide/words";
import { amountWords } from "@/components/result/words/amounts";
import { valueWords } from "@/components/result/words/answers";
import { dayWords, issueYear } from "@/components/result/words/format";
import { Chinese } from "@/components/site/chinese";
import { type Example, factIn, type Programme, type Verdict } from "@/lib/policy";
import { documentHere } from "@/lib/settings";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { resultWords } from "@/locales/result-words";
import { rulebook } from "@/locales/rulebook";
import { terms } from "@/locales/terms";
import { type CaseRow, caseRows } from "./cases";
import { RulebookTable } from "./table";

/** Verdicts with which no money goes. */
const without: readonly Verdict[] = ["ineligible", "held", "notInForce"];

/** What is stated of a case otherwise than of the first, each label with its value. */
function statedWords({ facts, asOf, statedOn }: CaseRow, locale: Locale): string {
  const texts = rulebook[locale];
  const { answer } = resultWords[locale];
  const { rules } = documentHere(locale);
  const days = [
    ...(asOf === null ? [] : [answer(texts.day, dayWords(asOf, locale))]),
    ...(statedOn === null ? [] : [answer(texts.statedOn, dayWords(statedOn, locale))]),
  ];
  const stated = facts.map(({ fact: id, value }) => {
    const fact = factIn(rules, id);
    return answer(fact.label, value === null ? texts.notStated : valueWords(fact, value, locale));
  });
  const all = [...days, ...stated];
  return all.length === 0 ? texts.sameAsFirst : all.join(punctuation[locale].semicolon);
}

/** What a case comes to: its verdict, on what it fails or waits, and the days on which one can apply. */
function verdictParts({ result, failed }: CaseRow, locale: Locale): readonly string[] {
  const texts = rulebook[locale];
  const { rules } = documentHere(locale);
  const { listJoin } = punctuation[locale];
  const { missing, pending, window } = result;
  const labels = (ids: readonly string[]): string =>
    ids.map((id) => factIn(rules, id).label).join(listJoin);
  return [
    ...(failed.length > 0 ? [texts.failed(failed.join(listJoin), failed.length)] : []),
    ...(missing.length > 0 ? [texts.missing(labels(missing))] : []),
    ...(pending.length > 0 ? [texts.pending(labels(pending))] : []),
    ...(window.opens === null && window.closes === null
      ? []
      : [texts.window(periodText({ from: window.opens, to: window.closes }, locale))]),
  ];
}

function Row({ row, programme, locale }: { row: CaseRow; programme: Programme; locale: Locale }) {
  const texts = rulebook[locale];
  const { result, oneStepFrom } = row;
  const { standings } = terms[locale];
  const parts = verdictParts(row, locale);
  const { inBrackets } = resultWords[locale];
  const { listJoin, semicolon } = punctuation[locale];
  return (
    <tr>
      <th scope="row">{row.number}</th>
      <td>
        <Chinese text={statedWords(row, locale)} locale={locale} />
        {oneStepFrom.length > 0 ? (
          <em>{inBrackets(texts.oneStep(oneStepFrom.join(listJoin)))}</em>
        ) : null}
      </td>
      <td>
        <strong>{standings[result.verdict]}</strong>
        {parts.length > 0 ? (
          <Chinese text={inBrackets(parts.join(semicolon))} locale={locale} />
        ) : null}
      </td>
      <td>
        {without.includes(result.verdict) ? texts.noAmount : amountWords(result, programme, locale)}
      </td>
    </tr>
  );
}

/** The cases of a programme: what is stated, what it comes to, and which two lie on either side of a line. */
export function CasesTable({
  programme,
  examples,
  locale,
}: {
  programme: Programme;
  examples: readonly Example[];
  locale: Locale;
}) {
  const { casesLead, caseColumns } = rulebook[locale];
  const { rules } = documentHere(locale);
  const { number, facts, verdict, amount } = caseColumns;
  return (
    <>
      <p>{casesLead(issueYear(rules))}</p>
      <RulebookTable heads={[number, facts, verdict, amount]} look="rulebook-cases">
        {caseRows(rules, programme, examples).map((row) => (
          <Row key={row.number} {...{ row, programme, locale }} />
        ))}
      </RulebookTable>
    </>
  );
}

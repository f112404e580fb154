import { ExplanationList } from "@/components/result/view/requirements";
import { Chinese } from "@/components/site/chinese";
import { Disclosure } from "@/components/ui/disclosure";
import { Tag } from "@/components/ui/tag";
import { outsideIn, type Programme } from "@/lib/policy/engine";
import { explain } from "@/lib/policy/explain";
import { documentHere } from "@/lib/settings";
import { explainWords } from "@/locales/explain";
import { guide } from "@/locales/guide";
import type { Locale } from "@/locales/languages";
import { resultWords } from "@/locales/result-words";
import { ClauseLink } from "../clause-link";
import { AddedRequirements, RequirementChanges } from "../law/later-changes";
import { officePart } from "../policy";
import { wholeSets } from "../whole-sets";
import { FromOutside, OutsideSources } from "./outside";

/** What must hold, in words, with the reading where one was chosen; and how it is counted exactly. */
export function Requirements({ programme, locale }: { programme: Programme; locale: Locale }) {
  const texts = guide[locale];
  const words = resultWords[locale];
  const { requirements } = programme;
  const { rules } = documentHere(locale);
  const officeWords = { all: texts.officeDecides, part: texts.officePartly, none: null };
  return (
    <>
      <p className="text-soft">{texts.conditionsLead(requirements.length)}</p>
      <ol className="grid gap-3">
        {requirements.map((requirement, index) => {
          const byOffice = officeWords[officePart(rules, requirement)];
          return (
            <li key={requirement.id} className="flex gap-3">
              <span
                aria-hidden="true"
                className="mbs-0.5 flex size-7 shrink-0 items-center justify-center rounded-full bg-lake-tint text-base font-bold text-lake-deep print:border print:border-edge"
              >
                {index + 1}
              </span>
              <div className="min-inline-0">
                <p>
                  <Chinese text={requirement.words} locale={locale} />{" "}
                  {requirement.clause === undefined ? null : (
                    <ClauseLink id={requirement.clause} locale={locale} short />
                  )}
                </p>
                {requirement.outside ? (
                  <FromOutside source={outsideIn(rules, requirement.outside)} locale={locale} />
                ) : null}
                {requirement.reading ? (
                  <p className="mbs-1 text-base text-soft">
                    <Chinese
                      text={words.answer(texts.reading, requirement.reading)}
                      locale={locale}
                    />
                  </p>
                ) : null}
                <RequirementChanges {...{ programme, requirement, locale }} />
                {byOffice ? (
                  <p className="mbs-1">
                    <Tag tone="likely">{byOffice}</Tag>
                  </p>
                ) : null}
              </div>
            </li>
          );
        })}
      </ol>
      <AddedRequirements programme={programme} locale={locale} />
      <OutsideSources programme={programme} locale={locale} />
      <Disclosure summary={texts.exact}>
        <p className="text-base text-soft">{texts.exactLead}</p>
        <ol className="mbs-3 grid list-decimal gap-3 ps-6 text-base">
          {requirements.map(({ id, test }) => {
            const explanation = explain(test, rules.facts, explainWords[locale]);
            return (
              <li key={id}>
                {explanation.kind === "any" ? texts.anyOf : null}
                {explanation.kind === "all" ? texts.allOf : null}
                <ExplanationList explanation={explanation} locale={locale} />
                {wholeSets(test, rules.facts).map((set) => (
                  <div key={set.id} className="mbs-1 text-soft">
                    {texts.members(set.label)}
                    <ul className="ms-5 list-disc">
                      {set.options.map(({ id: option, label, hint }) => (
                        <li key={option}>{hint ? words.answer(label, hint) : label}</li>
                      ))}
                    </ul>
                  </div>
                ))}
              </li>
            );
          })}
        </ol>
      </Disclosure>
    </>
  );
}

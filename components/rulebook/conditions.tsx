import {
  AddedRequirements,
  changesIn,
  RequirementChanges,
} from "@/components/guide/law/later-changes";
import { officePart } from "@/components/guide/policy";
import { wholeSets } from "@/components/guide/whole-sets";
import { citationOf, citationWords } from "@/components/result/words/basis";
import { Chinese } from "@/components/site/chinese";
import type { Programme, Requirement } from "@/lib/policy";
import { explain } from "@/lib/policy/explain";
import { documentHere } from "@/lib/settings";
import { explainWords } from "@/locales/explain";
import { guide } from "@/locales/guide";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { resultWords } from "@/locales/result-words";
import { rulebook } from "@/locales/rulebook";
import { historyAnchor } from "./anchors";
import { type NumberedItem, numbered } from "./numbering";

/** The parts of a condition, each with its number. */
function Parts({ item, locale }: { item: NumberedItem; locale: Locale }) {
  const { anyOf, allOf } = guide[locale];
  if (item.group === null) return <Chinese text={item.words} locale={locale} />;
  return (
    <>
      {item.group === "any" ? anyOf : allOf}
      <ol className="ps-4 tight:ps-2">
        {item.parts.map((part) => (
          <li key={part.number}>
            <strong>{part.number}</strong> <Parts item={part} locale={locale} />
          </li>
        ))}
      </ol>
    </>
  );
}

interface OfProgramme {
  programme: Programme;
  locale: Locale;
}

function Condition({
  programme,
  requirement,
  number,
  locale,
}: OfProgramme & { requirement: Requirement; number: number }) {
  const { rules } = documentHere(locale);
  const { answer } = resultWords[locale];
  const { reading, officeDecides, officePartly, members } = guide[locale];
  const byOffice = { all: officeDecides, part: officePartly, none: null }[
    officePart(rules, requirement)
  ];
  const explanation = explain(requirement.test, rules.facts, explainWords[locale]);
  return (
    <li className="rulebook-condition">
      <p>
        <strong>{number}</strong>{" "}
        <strong>
          <Chinese text={requirement.words} locale={locale} />
        </strong>{" "}
        <Chinese text={citationWords(citationOf(requirement, rules), locale)} locale={locale} />
      </p>
      <div>
        <Parts item={numbered(explanation, String(number))} locale={locale} />
      </div>
      {wholeSets(requirement.test, rules.facts).map((set) => (
        <div key={set.id}>
          {members(set.label)}
          <ul className="rulebook-list">
            {set.options.map(({ id, label, hint }) => (
              <li key={id}>
                <Chinese text={hint ? answer(label, hint) : label} locale={locale} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {requirement.reading ? (
        <p>
          <Chinese text={answer(reading, requirement.reading)} locale={locale} />
        </p>
      ) : null}
      {byOffice ? <p>{byOffice}</p> : null}
      <RequirementChanges
        {...{ programme, requirement, locale }}
        history={historyAnchor(programme.id)}
      />
    </li>
  );
}

/** What a programme demands, in its order: words, exact parts, place, reading, and what later papers have made of it. */
export function Conditions({ programme, locale }: OfProgramme) {
  const { conditionsLead, exactLead } = guide[locale];
  const hasAdded = changesIn(programme, locale, (change) => "add" in change).length > 0;
  return (
    <>
      <p>{conditionsLead(programme.requirements.length) + punctuation[locale].gap + exactLead}</p>
      <ol className="grid gap-2">
        {programme.requirements.map((requirement, index) => (
          <Condition
            key={requirement.id}
            {...{ programme, requirement, locale }}
            number={index + 1}
          />
        ))}
      </ol>
      {hasAdded ? (
        <div>
          <p>{rulebook[locale].laterAdded}</p>
          <AddedRequirements programme={programme} locale={locale} />
        </div>
      ) : null}
    </>
  );
}

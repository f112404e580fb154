import {
  type Fact,
  groups,
  guides,
  type Locale,
  localise,
  materialSources,
  materials,
  type Programme,
  type Rules,
  rules,
} from "./index";

/**
 * What a page hands to the browser: the rules as data, in one language. `createAssessor` of `engine.ts` runs them there.
 */

const noWords = { zh: "", en: "" };

/** Without the words that only a result shows: conditions, notes, how an amount comes about. */
function withoutWords({ outcome, ...programme }: Programme): Programme {
  return {
    ...programme,
    summary: noWords,
    notes: [],
    requirements: programme.requirements.map(({ id, test }) => ({
      id,
      clause: "",
      words: noWords,
      test,
    })),
    amount: { ...programme.amount, words: noWords },
    period: { from: programme.period.from, to: programme.period.to },
    funding: programme.funding.flatMap(({ when }) => (when ? [{ name: noWords, when }] : [])),
  };
}

/** A fact as it is asked: without what an applicant can do about it. */
function withoutChange(fact: Fact): Fact {
  if (!("change" in fact)) return fact;
  const { change, ...asked } = fact;
  return asked;
}

/** For the questionnaire: enough to decide and to ask. `own` may name districts otherwise. */
export function questionnaireData(locale: Locale, own: Rules = rules) {
  const lean: Rules = {
    ...own,
    facts: own.facts.map(withoutChange),
    programmes: own.programmes.map(withoutWords),
    counters: [],
    parameters: own.parameters.map((parameter) => ({
      ...parameter,
      values: parameter.values.map((value) => ({ ...value, source: noWords })),
    })),
    notTogether: own.notTogether.map((pair) => ({ ...pair, why: noWords })),
    responsibilities: Object.fromEntries(
      Object.keys(own.responsibilities).map((article) => [
        article,
        { lead: null, joint: [], andOthers: false },
      ]),
    ),
  };
  return { rules: localise(lean, locale) as Rules<string>, groups: localise(groups, locale) };
}

/** For results and the printed sheet: the rules whole, and what to do and bring. */
export function resultData(locale: Locale, own: Rules = rules) {
  return {
    rules: localise(own, locale) as Rules<string>,
    ...localise({ groups, guides, materials, materialSources }, locale),
  };
}

export type QuestionnaireData = ReturnType<typeof questionnaireData>;

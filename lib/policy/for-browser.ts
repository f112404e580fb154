import {
  amended,
  type Fact,
  type Instrument,
  type PolicyDocument,
  type Programme,
  type Requirement,
  type Rules,
} from "./engine";
import { all } from "./engine/language/constructors";

/**
 * What a page hands to the browser: the rules as data, in the language of the document that it is given. `createAssessor` of the engine
 * runs them there.
 */

/** What decides, without the words that only a result shows: of conditions, of how an amount comes about. */
const decisive = ({ requirements, amount }: Pick<Programme, "requirements" | "amount">) => ({
  requirements: requirements.map(
    ({ id, test }): Requirement => ({ id, clause: "", words: "", test }),
  ),
  amount: { ...amount, words: "" },
});

/** Without the words that only a result shows. */
function withoutWords({ written, ...programme }: Programme): Programme {
  return {
    ...programme,
    summary: "",
    notes: [],
    ...decisive(programme),
    ...(written && { written: decisive(written) }),
    period: { from: programme.period.from, to: programme.period.to },
    funding: programme.funding.flatMap(({ id, when }) => (when ? [{ id, name: "", when }] : [])),
  };
}

/** Of a paper, what says whether a programme still runs: when and where it changes which, without to what, which is in the rules. */
const withoutSource = (instrument: Instrument): Instrument => ({
  ...instrument,
  title: "",
  issuer: "",
  source: "",
  note: "",
  amendments: instrument.amendments.map((amendment) => ({
    ...amendment,
    changes: amendment.changes.map((change) =>
      "requirement" in change
        ? { ...change, requirement: { id: change.requirement.id, words: "", test: all() } }
        : change,
    ),
  })),
});

/** A fact as it is asked: without what an applicant can do about it. */
function withoutChange(fact: Fact): Fact {
  if (!("change" in fact)) return fact;
  const { change, ...asked } = fact;
  return asked;
}

/**
 * Of a document, what the questionnaire needs: enough to decide and to ask.
 *
 * @example forQuestionnaire(documentHere("zh")).rules
 */
export function forQuestionnaire({ rules: written, groups }: PolicyDocument) {
  const rules = amended(written);
  const lean: Rules = {
    ...rules,
    figures: rules.figures.map((figure) => ({ ...figure, name: "" })),
    permits: [],
    instruments: rules.instruments.map(withoutSource),
    facts: rules.facts.map(withoutChange),
    programmes: rules.programmes.map(withoutWords),
    counters: [],
    parameters: rules.parameters.map((parameter) => ({
      ...parameter,
      values: parameter.values.map((value) => ({ ...value, source: "" })),
    })),
    notTogether: rules.notTogether.map((pair) => ({ ...pair, why: "" })),
    offices: [],
    outside: [],
    responsibilities: Object.fromEntries(
      Object.keys(rules.responsibilities).map((article) => [
        article,
        { lead: null, joint: [], andOthers: false },
      ]),
    ),
  };
  return { rules: lean, groups };
}

/**
 * Of a document, what results and the printed sheet need: the rules whole, and what to do and bring.
 *
 * @example forResults(documentHere("zh")).guides["startup-subsidy"]?.steps
 */
export function forResults(document: PolicyDocument) {
  const { rules, groups, guides, materials, heldWords, counterNotes } = document;
  const { calendarId, operatorFacts, countsOfAYear } = document;
  return {
    calendarId,
    rules: amended(rules),
    groups,
    guides,
    materials,
    heldWords,
    counterNotes,
    operatorFacts,
    countsOfAYear,
  };
}

export type QuestionnaireData = ReturnType<typeof forQuestionnaire>;
export type ResultData = ReturnType<typeof forResults>;

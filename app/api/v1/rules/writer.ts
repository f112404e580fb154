import { statusJson, wordsIn, wordsOrNone } from "@/lib/case/law-json";
import {
  byDistrict,
  districtsNamed,
  type Fact,
  type Figure,
  type FigureStretch,
  historyOf,
  type InDistricts,
  isOpenLaw,
  type Mark,
  marksOn,
  outsideIn,
  type Programme,
  type Requirement,
  type Rules,
  runningStatusOf,
  typeOf,
  valueWritten,
} from "@/lib/policy/engine";
import { type InLanguages, inLanguages } from "@/locales/languages";
import { amountJson } from "./amount";
import { changingInstrumentJson } from "./changes";
import type { RulesJson } from "./schemas";

type FigureJson = RulesJson["figures"][number];
type FigureValueJson = FigureJson["history"][number]["value"];
type ProgrammeJson = RulesJson["programmes"][number];

/** The members of a list in every language, side by side: they differ in their words alone. */
const sideBySide = <T>(lists: InLanguages<readonly T[]>): readonly InLanguages<T>[] =>
  lists.zh.map((own, index) => inLanguages((locale) => lists[locale][index] ?? own));

const optionsOf = (fact: Fact) => ("options" in fact ? fact.options : []);

function factJson(all: InLanguages<Fact>): RulesJson["facts"][number] {
  const { zh: fact } = all;
  const options = sideBySide(inLanguages((locale) => optionsOf(all[locale])));
  return {
    id: fact.id,
    applicants: [...fact.subjects],
    holder: fact.holder,
    type: fact.type,
    label: wordsIn(all, ({ label }) => label),
    question: wordsIn(all, ({ question }) => question),
    hint: wordsIn(all, ({ hint }) => hint),
    value: { ...typeOf(fact).jsonSchema(fact) },
    ...("unit" in fact && { unit: fact.unit }),
    ...("options" in fact && {
      options: options.map((one) => ({ id: one.zh.id, label: wordsIn(one, ({ label }) => label) })),
    }),
    ...(fact.presupposes && { presupposes: fact.presupposes }),
  };
}

const valueJson = (value: number | null, instrument: string | null): FigureValueJson =>
  value === null
    ? { state: "unknown", instrument: instrument ?? "" }
    : { state: "known", value, instrument };

const stretchJson = ({ from, value, instrument, districts }: FigureStretch) => ({
  from,
  districts: districts && [...districts],
  value: valueJson(value, instrument?.id ?? null),
});

const markedValue = ({ instrument, lapsed, value }: Extract<Mark, { about: "figure" }>) =>
  valueJson(lapsed ? null : value, instrument.id);

/** What differs by district, as a list whose entries name their districts. */
const listed = <T extends object>(all: readonly InDistricts<T>[]) =>
  all.map(({ value, districts }) => ({ districts: districts && [...districts], ...value }));

function figureWriter(rules: Rules): (all: InLanguages<Figure>) => (asOf: string) => FigureJson {
  const named = districtsNamed(rules);
  return (all) => {
    const { zh: figure } = all;
    const [programme = ""] = figure.programmes;
    const own = {
      id: figure.id,
      programmes: [...figure.programmes],
      clause: figure.clause,
      name: wordsIn(all, ({ name }) => name),
      unit: figure.unit,
      history: historyOf(rules, figure).map(stretchJson),
    };
    const valueOn = (asOf: string, district: string | undefined) => {
      const marks = marksOn(rules, programme, asOf, district).flatMap((mark) =>
        mark.about === "figure" && mark.figure.id === figure.id ? mark : [],
      );
      const counting = marks.find(({ beside }) => !beside);
      return {
        value: counting ? markedValue(counting) : valueJson(valueWritten(figure, asOf), null),
        beside: marks.filter(({ beside }) => beside).map(markedValue),
      };
    };
    return (asOf) => ({
      ...own,
      values: listed(byDistrict(named, (district) => valueOn(asOf, district))),
    });
  };
}

function requirementJson(
  all: InLanguages<Requirement>,
  rules: InLanguages<Rules>,
): ProgrammeJson["requirements"][number] {
  const { id, clause, outside, reading, test, papers = [] } = all.zh;
  return {
    id,
    ...(outside === undefined
      ? { clause }
      : {
          outside: {
            id: outside,
            title: wordsIn(rules, (one) => outsideIn(one, outside).title),
            number: outsideIn(rules.zh, outside).number,
          },
        }),
    words: wordsIn(all, ({ words }) => words),
    ...(reading !== undefined && { reading: wordsIn(all, (one) => one.reading ?? "") }),
    test,
    changedBy: [...papers],
  };
}

function programmeWriter(
  rules: InLanguages<Rules>,
): (all: InLanguages<Programme>) => (asOf: string) => ProgrammeJson {
  const named = districtsNamed(rules.zh);
  const statusIn = inLanguages((locale) => runningStatusOf(rules[locale]));
  return (all) => {
    const { zh: programme } = all;
    const { from, to } = programme.period;
    const requirements = inLanguages((locale) => all[locale].requirements);
    const own = {
      id: programme.id,
      applicant: programme.applicant,
      kind: programme.kind,
      title: wordsIn(all, ({ title }) => title),
      summary: wordsIn(all, ({ summary }) => summary),
      clauses: [...programme.clauses],
      requirements: sideBySide(requirements).map((one) => requirementJson(one, rules)),
      amount: amountJson(inLanguages((locale) => all[locale].amount)),
      period: { from, to },
      days:
        programme.days?.map(({ districts, runs }) => ({
          districts: districts && [...districts],
          runs: runs.map((run) => ({ ...run })),
        })) ?? null,
      funding: sideBySide(inLanguages((locale) => all[locale].funding)).map((one) => ({
        id: one.zh.id,
        name: wordsIn(one, ({ name }) => name),
        ...(one.zh.when && { when: one.zh.when }),
      })),
      counter: programme.counter.id,
      had: programme.had ?? null,
      ...(programme.paidThrough && { paidThrough: programme.paidThrough }),
    };
    const statusOn = (asOf: string, district: string | undefined) =>
      statusJson(inLanguages((locale) => statusIn[locale](all[locale], asOf, district)));
    return (asOf) => ({
      ...own,
      statuses: listed(byDistrict(named, (district) => statusOn(asOf, district))),
    });
  };
}

const confirmationJson = (
  all: InLanguages<Rules["confirmations"][number]>,
): RulesJson["confirmations"][number] => ({
  programme: all.zh.programme,
  districts: all.zh.districts ? [...all.zh.districts] : null,
  on: all.zh.on,
  by: wordsIn(all, ({ by }) => by),
  answer: all.zh.answer,
  note: wordsOrNone(all, ({ note }) => note),
});

const parameterJson = (
  all: InLanguages<Rules["parameters"][number]>,
): RulesJson["parameters"][number] => ({
  id: all.zh.id,
  name: wordsIn(all, ({ name }) => name),
  unit: all.zh.unit,
  values: sideBySide(inLanguages((locale) => all[locale].values)).map((one) => ({
    ...one.zh,
    source: wordsIn(one, ({ source }) => source),
  })),
});

/** The same without what the document alone does not read. */
const alone = (rules: Rules): Rules => ({ ...rules, instruments: [], confirmations: [] });

/** Makes the function that writes the rules as they are on a day, with their words in every language. @example rulesWriter(rulesByLaw.amended)("2026-11-30").figures */
export function rulesWriter(given: InLanguages<Rules>): (asOf: string) => RulesJson {
  const rules = inLanguages((locale) =>
    given.zh.law === "document" ? alone(given[locale]) : given[locale],
  );
  const each = <T>(read: (one: Rules) => readonly T[]) =>
    sideBySide(inLanguages((locale) => read(rules[locale])));
  const { version, law, places } = rules.zh;
  const figures = each((one) => one.figures).map(figureWriter(rules.zh));
  const programmes = each((one) => one.programmes).map(programmeWriter(rules));
  const facts = each((one) => one.facts.filter(({ id }) => !isOpenLaw(id))).map(factJson);
  const instruments = each((one) => one.instruments).map(changingInstrumentJson);
  const confirmations = each((one) => one.confirmations).map(confirmationJson);
  const parameters = each((one) => one.parameters).map(parameterJson);
  const notTogether = each((one) => one.notTogether).map((one) => ({
    pair: [...one.zh.pair],
    clause: one.zh.clause,
    why: wordsIn(one, ({ why }) => why),
  }));
  const contradictions = each((one) => one.contradictions).map((one) => ({
    id: one.zh.id,
    applicant: one.zh.applicant,
    when: one.zh.when,
    words: wordsIn(one, ({ words }) => words),
  }));
  return (asOf) => ({
    version,
    law,
    asOf,
    places: { ...places },
    facts,
    figures: figures.map((figureOn) => figureOn(asOf)),
    programmes: programmes.map((programmeOn) => programmeOn(asOf)),
    instruments,
    confirmations,
    parameters,
    notTogether,
    contradictions,
  });
}

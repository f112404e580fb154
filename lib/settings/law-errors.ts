import {
  type Amendment,
  decimalsOf,
  type Figure,
  type Instrument,
  type LawChange,
  type LawProblem,
  lawProblems,
  type Rules,
  readsDistrict,
} from "@/lib/policy";
import type { Bilingual } from "@/locales/languages";
import type { ReadablePaper, ReadableWord } from "./law-schema";
import {
  caseWords,
  dayFrom,
  everyDistrict,
  figureAllowed,
  idAllowed,
  lessExact,
  oneOfTwo,
  paperWords,
  permitsAllowed,
  wider,
} from "./law-words";
import type { SettingsError } from "./member";
import { type FormErrorCode, inBoth, wrongWords } from "./words";

/** What is wrong with later papers, and with what offices have said, beyond its form. */

type Place = LawProblem["place"];

/** Papers in the words of the engine, and where each change stands in the file: what could not be read is left out of them. */
interface Papers {
  readonly papers: readonly Instrument[];
  readonly placeOf: ReadonlyMap<LawChange, Place>;
}

/** What is wrong, with what it is about as it stands in the file. */
interface Found {
  readonly problem: LawProblem;
  readonly place: Place;
  readonly change: LawChange | undefined;
  readonly amendment: Amendment | undefined;
}

/** How a paper is called whose id cannot be read; no id is written so. */
const nameless = (at: number): string => `instruments.${at}`;

function papersOf(readable: readonly ReadablePaper[]): Papers {
  const placeOf = new Map<LawChange, Place>();
  const changesOf = (changes: readonly (LawChange | null)[], place: Place) =>
    changes.flatMap((change, index) => {
      if (change) placeOf.set(change, [...place, "changes", index]);
      return change ?? [];
    });
  const papers = readable.map(
    ({ id, own, amendments }, at): Instrument => ({
      id: id || nameless(at),
      title: "",
      number: null,
      issuer: "",
      rank: own?.rank ?? "national",
      issued: own?.issued ?? "",
      source: "",
      certainty: "stated by the operator",
      lookedUp: null,
      // Those that cannot be read hold their place, so that places are those of the file.
      amendments: amendments.map((amendment, nth) => ({
        from: "",
        ...amendment.own,
        changes:
          own && amendment.own
            ? changesOf(amendment.changes, ["instruments", at, "amendments", nth])
            : [],
      })),
    }),
  );
  return { papers, placeOf };
}

function found({ papers, placeOf }: Papers, rules: Rules): readonly Found[] {
  return lawProblems(rules, papers).map((problem): Found => {
    const [, at, , nth, part, index] = problem.place;
    const amendment = papers[Number(at)]?.amendments[Number(nth)];
    const change = part === "changes" ? amendment?.changes[Number(index)] : undefined;
    const place = (change && placeOf.get(change)) ?? problem.place;
    return { problem, place, change, amendment };
  });
}

/** The papers without the changes that something is wrong with, and without the rest of an amendment whose days or districts are wrong. */
function withoutFaulty({ papers, placeOf }: Papers, faults: readonly Found[]): Papers {
  const isFaulty = (own: LawChange, its: Amendment): boolean =>
    faults.some(({ change, amendment }) => (change ? change === own : amendment === its));
  return {
    placeOf,
    papers: papers.map((paper, at) => ({
      ...paper,
      id: nameless(at),
      amendments: paper.amendments.map((amendment) => ({
        ...amendment,
        changes: amendment.changes.filter((change) => !isFaulty(change, amendment)),
      })),
    })),
  };
}

/** Every fault at once: how exactly amounts are counted is only looked at in papers that are right otherwise. */
function allFound(papers: Papers, rules: Rules): readonly Found[] {
  const faults = found(papers, rules);
  const rest = faults.length > 0 ? found(withoutFaulty(papers, faults), rules) : [];
  return [...faults, ...rest.filter(({ problem }) => problem.code === "tooExact")];
}

/** An error at a place, which begins with the member. */
const errorAt = (
  place: Place,
  code: SettingsError["code"],
  wrong: Bilingual,
  allowed: Bilingual,
): SettingsError => ({ path: place.slice(1).map(String), code, wrong, allowed });

/** Why a number is none that a figure can have; null where it is one. */
function misfitOf(figure: Figure, value: number): FormErrorCode | null {
  const decimals = decimalsOf(figure);
  if (value < 0) return "tooSmall";
  if (value > figure.max) return "tooLarge";
  if (Number(value.toFixed(decimals)) === value) return null;
  return decimals === 0 ? "notWhole" : "tooManyDecimals";
}

/** The numbers that no figure can have, also where nothing else of a paper can be read. */
function valueErrors(
  readable: readonly ReadablePaper[],
  { figures }: Rules,
): readonly SettingsError[] {
  const changes = readable.flatMap(({ amendments }, at) =>
    amendments.flatMap((amendment, nth) =>
      amendment.changes.map((change, index) => ({
        change,
        place: ["instruments", at, "amendments", nth, "changes", index, "value"],
      })),
    ),
  );
  return changes.flatMap(({ change, place }) => {
    if (!change || !("set" in change) || change.value === null) return [];
    const figure = figures.find(({ id }) => id === change.set);
    const misfit = figure && misfitOf(figure, change.value);
    if (!figure || !misfit) return [];
    return [errorAt(place, misfit, wrongWords(misfit, change.value), figureAllowed(figure))];
  });
}

function errorsOf(fault: Found, rules: Rules): readonly SettingsError[] {
  const { problem, place, amendment } = fault;
  const beside = (part: string): Place => [...place.slice(0, 4), part];
  const { code } = problem;
  switch (code) {
    case "tooExact":
      return [
        errorAt(
          [...place, "value"],
          code,
          inBoth(({ law }) => law.tooExact),
          lessExact,
        ),
      ];
    case "sameId":
      return [
        errorAt(
          place,
          code,
          inBoth(({ law }) => law.sameId(problem.name)),
          idAllowed,
        ),
      ];
    case "underMissing": {
      const wrong = inBoth(({ law }) => law.underMissing);
      return [errorAt(beside("under"), code, wrong, permitsAllowed(rules))];
    }
    case "notPermitted": {
      const wrong = inBoth(({ law }) => law.notPermitted(problem.clause));
      return [errorAt(place, code, wrong, permitsAllowed(rules))];
    }
    case "endsBeforeItBegins": {
      const { from = "", to } = amendment ?? {};
      return [errorAt(place, code, wrongWords(code, to), dayFrom(from))];
    }
    case "noDistrict": {
      const wrong = inBoth(({ law }) => law.noDistrict(problem.name));
      return [errorAt(beside("districts"), code, wrong, everyDistrict)];
    }
    case "clash": {
      const [one, other] = problem.papers;
      const wrong = inBoth(({ law }, language) =>
        law.clash(paperWords(one)[language], paperWords(other)[language]),
      );
      return [errorAt(place, code, wrong, oneOfTwo)];
    }
    case "doesNotRelax": {
      const shown = caseWords(problem.example);
      const wrong = inBoth(({ law }, language) => law.doesNotRelax(shown[language]));
      return [errorAt([...place, "value"], code, wrong, wider)];
    }
    // What is out of range is looked for in what cannot be read otherwise as well; the form names only what there is.
    case "outOfRange":
    case "noSuchFigure":
    case "noSuchProgramme":
    case "noSuchRequirement":
    case "noSuchDistrict":
      return [];
    default:
      return code satisfies never;
  }
}

const identity = ({ path, code, wrong }: SettingsError): string =>
  JSON.stringify([path, code, wrong.en]);

/**
 * What is wrong with papers that can be read, every error at once. Places begin with the index of the paper.
 *
 * @example instrumentErrors(readable, rules).map(({ code }) => code) // ["notPermitted"]
 */
export function instrumentErrors(
  readable: readonly ReadablePaper[],
  rules: Rules,
): readonly SettingsError[] {
  if (readable.length === 0) return [];
  const errors = [
    ...valueErrors(readable, rules),
    ...allFound(papersOf(readable), rules).flatMap((fault) => errorsOf(fault, rules)),
  ];
  return [...new Map(errors.map((error) => [identity(error), error])).values()];
}

/**
 * What is wrong with what offices have said: a district, where the programme asks for none.
 *
 * @example confirmationErrors([{ programme: "skill-upgrade-subsidy", districts: ["ejin"] }], rules)[0]?.code // "noDistrict"
 */
export function confirmationErrors(
  readable: readonly (ReadableWord | null)[],
  rules: Rules,
): readonly SettingsError[] {
  const { programmes } = rules;
  const asksDistrict = (programme: string): boolean =>
    programmes.some((one) => one.id === programme && readsDistrict(one, rules));
  return readable.flatMap((word, index) => {
    if (!word?.districts || asksDistrict(word.programme)) return [];
    const wrong = inBoth(({ law }) => law.noDistrict(word.programme));
    return [errorAt(["confirmations", index, "districts"], "noDistrict", wrong, everyDistrict)];
  });
}

import { type Case, onAnotherDay, withAnswer } from "@/lib/case/case";
import type { FormStrings } from "@/lib/case/form";
import { decodeCase } from "@/lib/case/share-code";
import { impossibleOn } from "@/lib/case/value";
import {
  type Assess,
  applicants,
  type Fact,
  type FactValue,
  parseDay,
  type Rules,
} from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import type { FieldError } from "../errors";
import { dayButton, field } from "../form";
import { type Read, readQuestion, readStart } from "../read";
import { startCase, typedStart } from "../start-answer";
import { blank, dateParts, typedAt, typedOf } from "../typed";
import { END, factAt, type Place, placeFor, START, standpointOf } from "../walk";

/** What the forms of the pages carry from one to the next. */
export interface Carried {
  readonly value: Case | null;
  /** The answers as other kinds of applicant. */
  readonly aside: readonly Case[];
}

/** The page that answers a form. */
export type PostedPage =
  | {
      readonly kind: "ask";
      readonly place: Place;
      readonly typed: FormStrings;
      readonly errors: readonly FieldError[];
      readonly notice?: "wiped" | "broken";
    }
  | {
      readonly kind: "results";
      readonly value: Case;
      /** What was typed where it was no day, or none that the case can be judged on. */
      readonly wrongDay: FormStrings | null;
      /** Facts whose answers cannot be on the day that was typed. */
      readonly clash: readonly string[];
    };

/** What a form leads to. */
export interface Step {
  readonly carried: Carried;
  readonly page: PostedPage;
}

/** What a step needs to know besides the form. */
export interface StepContext {
  readonly rules: Pick<Rules, "facts" | "contradictions">;
  readonly assess: Assess;
  readonly today: string;
  readonly locale: Locale;
}

/** One for each other kind of applicant. */
const mostAside = applicants.length - 1;

const nothing: Carried = { value: null, aside: [] };

/** Reads what the form carries; null where it cannot be read. */
function carriedBy(form: FormStrings, facts: readonly Fact[]): Carried | null {
  const [code] = form(field.case);
  const read = code ? decodeCase(facts, code) : null;
  const others = form(field.aside);
  if ((read && "problem" in read) || others.length > mostAside) return null;
  const aside = others.map((text) => decodeCase(facts, text));
  return {
    value: read?.value ?? null,
    aside: aside.flatMap((one) => ("value" in one ? [one.value] : [])),
  };
}

/** A page of the questionnaire as it is opened. */
function pageAt(wanted: Place, { value }: Carried, context: StepContext): PostedPage {
  const { assess, rules, today } = context;
  const { facts } = rules;
  const standpoint = value && standpointOf(assess, rules, value, today);
  const place = placeFor(facts, standpoint, wanted);
  const fact = value ? factAt(facts, value, place) : undefined;
  const typed = fact ? typedOf(fact, value?.facts[fact.id]) : typedStart(value, null);
  return { kind: "ask", place, typed, errors: [] };
}

const goOn = (carried: Carried, context: StepContext): Step => ({
  carried,
  page: pageAt(END, carried, context),
});

function begin(form: FormStrings, carried: Carried, context: StepContext): Step {
  const [district] = context.rules.facts.filter(({ id }) => id === "district");
  const answer = district && readStart(district, form, context.locale);
  if (!answer?.ok) {
    const errors = answer?.errors ?? [];
    return { carried, page: { kind: "ask", place: START, typed: form, errors } };
  }
  const { applicant } = answer.value;
  const others = [...carried.aside, ...(carried.value ? [carried.value] : [])].filter(
    ({ facts }) => facts.applicant !== applicant,
  );
  const value = startCase(answer.value, carried.value, (kind) => {
    return carried.aside.find(({ facts }) => facts.applicant === kind) ?? null;
  });
  return goOn({ value, aside: others }, context);
}

function answer(
  form: FormStrings,
  fact: Fact,
  carried: Carried & { value: Case },
  context: StepContext,
): Step {
  const { value } = carried;
  const asOf = value.asOf ?? context.today;
  const read: Read<FactValue> = readQuestion(fact, form, asOf, context.locale);
  if (!read.ok) {
    const { errors } = read;
    return { carried, page: { kind: "ask", place: fact.id, typed: form, errors } };
  }
  return goOn({ ...carried, value: withAnswer(value, fact.id, read.value) }, context);
}

/** The day that the form of the results names; undefined where there is no such day. */
function dayFrom(form: FormStrings, today: string): string | null | undefined {
  const named = typedAt(form, field.day) ?? "";
  if (named === dayButton.today) return null;
  const [year = "", month = "", date = ""] = dateParts.map((part) =>
    (typedAt(form, `asOf.${part}`) ?? "").normalize("NFKC").trim(),
  );
  const written = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const day = named === dayButton.typed ? written : named;
  if (parseDay(day) === null) return undefined;
  return day === today ? null : day;
}

/**
 * Reads a form of the questionnaire and says which page answers it. It never fails; null stands for
 * a form that was too large to be one of ours.
 */
export function takeStep(form: FormStrings | null, context: StepContext): Step {
  const { rules, today } = context;
  const { facts } = rules;
  const opened = (carried: Carried, place: Place): Step => ({
    carried,
    page: pageAt(place, carried, context),
  });
  const afresh = (notice: "wiped" | "broken"): Step => ({
    carried: nothing,
    page: { kind: "ask", place: START, typed: blank, errors: [], notice },
  });
  const results = (
    carried: Carried & { value: Case },
    wrongDay: FormStrings | null,
    clash: readonly string[] = [],
  ): Step => ({
    carried,
    page: { kind: "results", value: carried.value, wrongDay, clash },
  });

  if (!form) return afresh("broken");
  if (form(field.wipe).length > 0) return afresh("wiped");
  const carried = carriedBy(form, facts);
  if (!carried) return afresh("broken");
  const [go] = form(field.go);
  if (go !== undefined) return opened(carried, go);
  const [at] = form(field.at);
  if (at === START) return begin(form, carried, context);
  const { value } = carried;
  if (!value) return opened(carried, START);
  const known = { ...carried, value };
  if (form(field.day).length > 0) {
    const asOf = dayFrom(form, today);
    if (asOf === undefined) return results(known, form);
    const clash = impossibleOn(facts, value.facts, asOf ?? today);
    if (clash.length > 0) return results(known, form, clash);
    return results({ ...known, value: onAnotherDay(value, asOf, today) }, null);
  }
  if (form(field.results).length > 0) return results(known, null);
  const fact = factAt(facts, value, at ?? "");
  return fact ? answer(form, fact, known, context) : goOn(known, context);
}

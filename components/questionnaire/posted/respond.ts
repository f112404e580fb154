import { parseCase } from "@/components/case/store";
import { type Case, onAnotherDay } from "@/lib/case/case";
import { type FormStrings, type FormValues, postedValues, typedOf } from "@/lib/case/form";
import { decodeCase, readShareIn } from "@/lib/case/share-code";
import { impossibleOn, validCase } from "@/lib/case/value";
import {
  type Assess,
  applicants,
  dateParts,
  type Fact,
  placeFactIn,
  type Rules,
  readDay,
  readDayParts,
  type WrittenDate,
} from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import {
  applyAction,
  END,
  type Position,
  type QuestionnaireAction,
  START,
  startValues,
} from "../actions";
import { type FieldError, fieldErrors } from "../errors";
import { atResults, dayButton, field, wipeButton } from "../field-names";
import { type Answers, questionSchema, readStart, unsureAnswers } from "../schemas";
import { startErrors } from "../start-form";
import { factAt, factsOnPage, positionFor, questionnaireStateOf } from "../state";

/** What the forms of the pages carry from one to the next. */
export interface Carried {
  readonly value: Case | null;
  /** The answers as other kinds of applicant. */
  readonly otherCases: readonly Case[];
}

/** The page that answers a form. */
export type PostedPage =
  | {
      readonly kind: "ask";
      readonly position: Position;
      readonly typed: FormValues;
      readonly errors: readonly FieldError[];
      readonly notice?: "wiped" | "broken" | "brokenLink";
    }
  | {
      readonly kind: "wiping";
      /** Where one goes back to who keeps the answers: a position, or {@link atResults}. */
      readonly back: Position;
    }
  | {
      readonly kind: "results";
      readonly value: Case;
      /** What was typed where it was no day, or none that the case can be assessed on. */
      readonly wrongDay: WrittenDate | null;
      /** Facts whose answers cannot be on the day that was typed. */
      readonly clash: readonly string[];
    };

/** What a form leads to. */
export interface FormResponse {
  readonly carried: Carried;
  readonly page: PostedPage;
}

/** What a step needs to know besides the form. */
export interface FormContext {
  readonly rules: Pick<Rules, "facts" | "contradictions" | "places">;
  readonly assess: Assess;
  readonly today: string;
  readonly locale: Locale;
}

/** One for each other kind of applicant. */
const maxOtherCases = applicants.length - 1;

const nothing: Carried = { value: null, otherCases: [] };

/** Reads what a tab kept, of which the rules may have changed since; null where it is no case. */
function storedBy(own: string, form: FormStrings, facts: readonly Fact[]): Carried | null {
  const read = parseCase(own);
  if (!read) return null;
  const aside = form(field.storedAside).flatMap((text) => parseCase(text) ?? []);
  const others = applicants
    .filter((kind) => kind !== read.facts.applicant)
    .flatMap((kind) => aside.find(({ facts: { applicant } }) => applicant === kind) ?? []);
  return {
    value: validCase(facts, read),
    otherCases: others.map((one) => validCase(facts, one)),
  };
}

/** Reads what the form carries; null where it cannot be read. */
function carriedBy(form: FormStrings, facts: readonly Fact[]): Carried | null {
  const [code] = form(field.case);
  const [stored] = form(field.stored);
  if (code === undefined && stored !== undefined) return storedBy(stored, form, facts);
  const read = code ? decodeCase(facts, code) : null;
  const others = form(field.otherCase);
  if ((read && !read.ok) || others.length > maxOtherCases) return null;
  const otherCases = others.map((text) => decodeCase(facts, text));
  return {
    value: read?.value.case ?? null,
    otherCases: otherCases.flatMap((one) => (one.ok ? [one.value.case] : [])),
  };
}

/** A page of the questionnaire as it is opened. */
function pageAt(wanted: Position, { value }: Carried, context: FormContext): PostedPage {
  const { assess, rules, today } = context;
  const { facts } = rules;
  const state = value && questionnaireStateOf(assess, rules, value, today);
  const position = positionFor(facts, state, wanted);
  const fact = value ? factAt(facts, value, position) : undefined;
  const typed =
    fact && state
      ? typedOf(factsOnPage(facts, state, fact), state.value)
      : startValues(placeFactIn(rules), value, null);
  return { kind: "ask", position, typed, errors: [] };
}

/** Where a step leads; what was answered as another kind of applicant is stored apart. */
function advanced(
  carried: Carried,
  action: QuestionnaireAction,
  context: FormContext,
): FormResponse {
  const { value, otherCases } = carried;
  const next = applyAction(value, action, {
    placeFact: context.rules.places.fact,
    otherCase: (kind) => otherCases.find(({ facts }) => facts.applicant === kind) ?? null,
  });
  const others = [...otherCases, ...(value ? [value] : [])].filter(
    ({ facts }) => facts.applicant !== next.value?.facts.applicant,
  );
  const then: Carried = { value: next.value, otherCases: others };
  return { carried: then, page: pageAt(next.position, then, context) };
}

/** The same page again, with what was typed and what is wrong with it. */
const askedAgain = (
  carried: Carried,
  position: Position,
  typed: FormValues,
  errors: readonly FieldError[],
): FormResponse => ({ carried, page: { kind: "ask", position, typed, errors } });

function begin(form: FormStrings, carried: Carried, context: FormContext): FormResponse {
  const placeFact = placeFactIn(context.rules);
  const read = readStart(placeFact, form);
  if (read.ok) return advanced(carried, { kind: "begin", answer: read.answer }, context);
  const errors = startErrors(placeFact, read.wrong, context.locale);
  return askedAgain(carried, START, read.typed, errors);
}

/** What the form answers: the fact of its position, and those that shared its page. */
function answeredBy(
  form: FormStrings,
  fact: Fact,
  value: Case,
  facts: readonly Fact[],
): readonly Fact[] {
  const shared = form(field.with).flatMap((id) => factAt(facts, value, id) ?? []);
  return [fact, ...new Set(shared.filter(({ askedWith }) => askedWith === fact.id))];
}

function answer(
  form: FormStrings,
  fact: Fact,
  carried: Carried & { value: Case },
  context: FormContext,
): FormResponse {
  const answered = (answers: Answers): FormResponse =>
    advanced(carried, { kind: "answer", answers }, context);
  const asked = answeredBy(form, fact, carried.value, context.rules.facts);
  const asOf = carried.value.asOf ?? context.today;
  const typed = postedValues(asked, form);
  if (form(field.unsure).includes(fact.id)) return answered(unsureAnswers(asked, asOf, typed));
  const read = questionSchema(asked, asOf).safeParse(typed);
  if (read.success) return answered(read.data);
  const messages = read.error.issues.map(({ path: [id], message }) => ({
    field: String(id),
    message,
  }));
  return askedAgain(carried, fact.id, typed, fieldErrors(asked, messages, context.locale));
}

/** The three boxes of the assessment date. */
const typedDay = (form: FormStrings): WrittenDate => {
  const [year = "", month = "", day = ""] = dateParts.map((part) => form(`asOf.${part}`)[0] ?? "");
  return { year, month, day };
};

/** The day that the form of the results names; undefined where there is no such day. */
function dayFrom(form: FormStrings, today: string): string | null | undefined {
  const [named = ""] = form(field.day);
  if (named === dayButton.today) return null;
  const read = named === dayButton.typed ? readDayParts(typedDay(form)) : readDay(named);
  if (!read.ok) return undefined;
  return read.value === today ? null : read.value;
}

/**
 * Reads a form of the questionnaire and says which page answers it. It never fails; null stands for
 * a form that was too large to be one of ours.
 */
export function respondTo(form: FormStrings | null, context: FormContext): FormResponse {
  const { rules, today } = context;
  const { facts } = rules;
  const opened = (carried: Carried, to: Position): FormResponse =>
    advanced(carried, { kind: "go", to }, context);
  const afresh = (notice: "wiped" | "broken" | "brokenLink"): FormResponse => ({
    carried: nothing,
    page: { kind: "ask", position: START, typed: {}, errors: [], notice },
  });
  const results = (
    carried: Carried & { value: Case },
    wrongDay: WrittenDate | null,
    clash: readonly string[] = [],
  ): FormResponse => ({
    carried,
    page: { kind: "results", value: carried.value, wrongDay, clash },
  });

  if (!form) return afresh("broken");
  const [wiping] = form(field.wipe);
  if (wiping === wipeButton) return afresh("wiped");
  const carried = carriedBy(form, facts);
  if (!carried) return afresh("broken");
  if (wiping !== undefined) return { carried, page: { kind: "wiping", back: wiping } };
  const [link] = form(field.link);
  if (link !== undefined) {
    const read = readShareIn(facts, link);
    if (!read.ok) return afresh("brokenLink");
    const brought = { value: read.value.case, otherCases: [] };
    if (form(field.results).length > 0) return results(brought, null);
    const [, position = END] = /&q=([\w:]+)/.exec(link) ?? [];
    return opened(brought, position);
  }
  const [go] = form(field.go);
  if (go !== undefined) return opened(carried, go);
  const [at] = form(field.at);
  if (at === START) return begin(form, carried, context);
  const { value } = carried;
  if (!value) return opened(carried, START);
  const known = { ...carried, value };
  if (form(field.day).length > 0) {
    const asOf = dayFrom(form, today);
    if (asOf === undefined) return results(known, typedDay(form));
    const clash = impossibleOn(facts, value.facts, asOf ?? today);
    if (clash.length > 0) return results(known, typedDay(form), clash);
    return results({ ...known, value: onAnotherDay(value, asOf, today) }, null);
  }
  if (form(field.results).length > 0) return results(known, null);
  const fact = factAt(facts, value, at ?? "");
  return fact ? answer(form, fact, known, context) : opened(known, END);
}

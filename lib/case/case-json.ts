import * as z from "zod";
import {
  type Applicant,
  applicants,
  daySchema,
  type Fact,
  type Facts,
  type Law,
  laws,
  type Parsed,
  parseDay,
  parsed,
  refused,
  typeOf,
} from "@/lib/policy/engine";
import { type InLanguages, locales } from "@/locales/languages";
import { caseBounds } from "./bounds";
import type { Case } from "./case";
import {
  type CaseError,
  type CaseErrorCode,
  caseError,
  caseErrorCodes,
  type Subject,
} from "./case-errors";
import { problemOn, valueProblem } from "./value";

/**
 * A case as JSON from outside: schemas made of the facts, and everything that is wrong, all at once.
 * For the server; the browser reads forms with `schema.ts`.
 */

/** The message of a check is its code. */
const says = (code: CaseErrorCode) => ({ error: code });

const day = z
  .string()
  .refine((text) => parseDay(text) !== null, says("notADay"))
  .meta(daySchema);

/** A value of the fact or null; bounds that depend on the assessment date are looked at once that is known. */
const valueSchema = (fact: Fact) =>
  z
    .unknown()
    .check((context) => {
      const problem = valueProblem(fact, context.value, null);
      if (problem) context.issues.push({ code: "custom", message: problem, input: context.value });
    })
    .meta(typeOf(fact).jsonSchema(fact));

/** Every fact in every language. */
type FactsInLanguages = InLanguages<readonly Fact[]>;

function description(fact: Fact, facts: FactsInLanguages): string {
  const inAll = locales.flatMap((locale) => facts[locale].filter(({ id }) => id === fact.id));
  const optionsOf = (one: Fact) => ("options" in one ? one.options : []);
  const labels = (of: readonly { readonly label: string }[]) =>
    of.map(({ label }) => label).join(" · ");
  return [
    labels(inAll),
    ...typeOf(fact).remarks(fact),
    ...optionsOf(fact).map(({ id: option }) => {
      const named = inAll.flatMap(optionsOf).filter(({ id }) => id === option);
      return `\`${option}\`: ${labels(named)}`;
    }),
    ...(fact.holder === "office" ? ["Stated by an office only."] : []),
  ].join("\n\n");
}

/** Whether a request about this applicant may state the fact: what an office holds may always be stated. */
const mayState = (fact: Fact, applicant: Applicant): boolean =>
  fact.holder === "office" || fact.subjects.includes(applicant);

const memberSchema = (fact: Fact) => valueSchema(fact).optional();

const asOfSchema = day
  .optional()
  .describe("The day of application in Asia/Shanghai. Not given, it is today there.");

const statedOnSchema = day
  .optional()
  .describe(
    "The day of whose year the facts named …ThisYear are, where that is another than the assessment date: give it to assess the same statements again on another day.",
  );

/** By which law one is assessed who names none. */
const defaultLaw: Law = "amended";

const lawSchema = z
  .string()
  .pipe(z.enum(laws))
  .optional()
  .meta({ default: defaultLaw })
  .describe(
    [
      "By which law the case is assessed.",
      "`amended`: the document with every later paper that is known and in force on the day.",
      "`document`: the text of the document alone.",
    ].join("\n\n"),
  );

const requestSchema = <F extends z.ZodType>(facts: F) =>
  z.strictObject({ asOf: asOfSchema, statedOn: statedOnSchema, law: lawSchema, facts });

const factsSchema = (
  facts: readonly Fact[],
  whose: readonly Applicant[],
  schemaOf: typeof memberSchema = memberSchema,
) =>
  z.strictObject({
    applicant: z.literal(whose).describe("Who applies."),
    ...Object.fromEntries(
      facts
        .filter((fact) => whose.some((applicant) => mayState(fact, applicant)))
        .map((fact) => [fact.id, schemaOf(fact)]),
    ),
  });

type FactsName = `${Capitalize<Applicant>}Facts`;

/** The name under which the interface describes the facts of a kind of applicant. @example factsName("person") // "PersonFacts" */
export const factsName = (applicant: Applicant): FactsName =>
  `${applicant.charAt(0).toUpperCase()}${applicant.slice(1)}Facts` as FactsName;

/**
 * The schemas of a request by the names under which the interface describes them; facts bear their names in every language.
 *
 * @example caseSchemas({ zh: rules.facts, en: english.rules.facts }).PersonFacts
 */
export function caseSchemas(facts: FactsInLanguages) {
  const described = (fact: Fact) => memberSchema(fact).describe(description(fact, facts));
  const schemas = Object.fromEntries(
    applicants.map((one) => [factsName(one), factsSchema(facts.zh, [one], described)]),
  ) as Readonly<Record<FactsName, ReturnType<typeof factsSchema>>>;
  const [first, ...others] = applicants;
  const schemaOf = (applicant: Applicant) => schemas[factsName(applicant)];
  const AssessmentRequest = requestSchema(
    z
      .discriminatedUnion("applicant", [schemaOf(first), ...others.map(schemaOf)])
      .describe("What is known. A fact that is left out or null is not known (不清楚)."),
  );
  return { ...schemas, AssessmentRequest };
}

/** What is wrong where a check carries no code of its own; what is not told here is of another type. */
function codeOf(issue: z.core.$ZodRawIssue): CaseErrorCode | null {
  if (issue.input === undefined) return "required";
  return issue.code === "invalid_value" ? "notAnOption" : null;
}

/** As much of a request as every other check needs, whatever else is wrong with it. */
const outline = z.object({ asOf: z.unknown().optional(), facts: z.looseObject({}) });

/** The same error at the same place counts once, as when two members of a set are no options. */
function distinct(errors: readonly CaseError[]): readonly CaseError[] {
  const byPath = new Map(errors.map((error) => [`${error.code} ${error.path}`, error]));
  return [...byPath.values()];
}

/** A case, and the law by which it is to be assessed. */
export interface AskedCase extends Case {
  readonly law: Law;
}

/** A case that the rules can read, or everything that is wrong with it. */
export type ReadCase = Parsed<AskedCase, readonly CaseError[]>;

/**
 * Makes the schemas ready and returns the function that reads a case. `today` is the assessment date where none is given; `repeated` are
 * members that the JSON named more than once, with dots. Members inside a value are counted to their fact.
 *
 * @example caseReader(rules.facts)({ facts: { applicant: "person" } }, "2026-11-25", [])
 */
export function caseReader(facts: readonly Fact[]) {
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  const schemaOf = new Map(
    applicants.map((one) => [one, requestSchema(factsSchema(facts, [one]))]),
  );
  const schemaOfAny = requestSchema(factsSchema(facts, applicants));
  const bounded = caseBounds(facts);

  const subjectAt = (path: readonly string[]): Subject => {
    const [member, fact] = path;
    if (member === undefined) return "body";
    if (member === "asOf" || member === "statedOn") return "day";
    if (member === "law") return member;
    if (fact === undefined) return member === "facts" ? member : undefined;
    return factById.get(fact);
  };

  const errorAt = (path: readonly string[], code: CaseErrorCode): CaseError =>
    caseError(path.slice(0, 2).join("."), code, subjectAt(path));

  const unknownAt = (path: readonly string[], name: string): CaseError => {
    if (path.length === 0) return errorAt([name], "unknownMember");
    return errorAt([...path, name], factById.has(name) ? "otherApplicant" : "unknownFact");
  };

  const errorsOf = (issue: z.core.$ZodIssue): readonly CaseError[] => {
    const path = issue.path.map(String);
    if (issue.code === "unrecognized_keys") return issue.keys.map((name) => unknownAt(path, name));
    const code = caseErrorCodes.find((one) => one === issue.message) ?? "wrongType";
    return [errorAt(path, code)];
  };

  /** Answers that cannot be, seen from the assessment date, whatever else is wrong. */
  const impossible = (
    { asOf, facts: stated }: z.infer<typeof outline>,
    today: string,
  ): readonly CaseError[] => {
    const day = asOf === undefined ? today : asOf;
    if (typeof day !== "string" || parseDay(day) === null) return [];
    return facts.flatMap((fact) => {
      const problem = problemOn(fact, stated[fact.id] ?? null, day);
      return problem ? [errorAt(["facts", fact.id], problem)] : [];
    });
  };

  return (body: unknown, today: string, repeated: readonly string[] = []): ReadCase => {
    const value = bounded(body);
    const seen = outline.safeParse(value).data;
    const applicant = applicants.find((one) => one === seen?.facts.applicant);
    const schema = (applicant && schemaOf.get(applicant)) ?? schemaOfAny;
    const read = schema.safeParse(value, { error: codeOf });
    const twice = repeated.map((path) => errorAt(path.split("."), "repeated"));
    const never = seen ? impossible(seen, today) : [];
    if (read.success && twice.length === 0 && never.length === 0) {
      const { asOf = null, statedOn, law = defaultLaw, facts: stated } = read.data;
      return parsed({ asOf, ...(statedOn && { statedOn }), law, facts: stated as Facts });
    }
    const issues = read.error?.issues ?? [];
    return refused(distinct([...twice, ...issues.flatMap(errorsOf), ...never]));
  };
}

import * as z from "zod";
import {
  type Applicant,
  applicants,
  type Fact,
  type FactValue,
  parseDay,
} from "@/lib/policy/engine";
import type { Case } from "./case";
import {
  type CaseError,
  type CaseErrorCode,
  caseError,
  caseErrorCodes,
  type Subject,
} from "./case-errors";

/**
 * A case as JSON from outside: schemas made of the facts, and everything that is wrong, all at once.
 * For the server; the browser reads forms with `field.ts`.
 */

type FactOf<Type extends Fact["type"]> = Extract<Fact, { readonly type: Type }>;

/** The message of a check is its code. */
const says = (code: CaseErrorCode) => ({ error: code });

const day = z
  .string()
  .refine((text) => parseDay(text) !== null, says("notADay"))
  .meta({ format: "date" });

function numberSchema(fact: FactOf<"number">) {
  const number = z.number().min(fact.min).max(fact.max);
  return fact.decimals === 0
    ? number.refine(Number.isInteger, says("notWhole")).meta({ type: "integer" })
    : number
        .refine((value) => Number(value.toFixed(2)) === value, says("tooManyDecimals"))
        .meta({ multipleOf: 0.01 });
}

function setSchema(fact: FactOf<"set">) {
  const distinct = (members: readonly string[]) => new Set(members).size === members.length;
  return z
    .array(z.literal(fact.options.map(({ id }) => id)))
    .refine(distinct, { ...says("repeated"), when: ({ value }) => Array.isArray(value) })
    .meta({ uniqueItems: true });
}

function valueSchema(fact: Fact): z.ZodType<Exclude<FactValue, null>> {
  switch (fact.type) {
    case "yesNo":
      return z.boolean();
    case "date":
      return day;
    case "number":
      return numberSchema(fact);
    case "choice":
      return z.literal(fact.options.map(({ id }) => id));
    case "set":
      return setSchema(fact);
  }
}

function description(fact: Fact): string {
  const named = (label: { readonly zh: string; readonly en: string }) =>
    `${label.zh} · ${label.en}`;
  const options = "options" in fact ? fact.options : [];
  return [
    named(fact.label),
    ...(fact.type === "number" ? [`Unit: ${fact.unit}.`] : []),
    ...options.map(({ id, label }) => `\`${id}\`: ${named(label)}`),
    ...(fact.holder === "office" ? ["Stated by an office only."] : []),
  ].join("\n\n");
}

/** Whether a request about this applicant may state the fact: what an office holds may always be stated. */
const mayState = (fact: Fact, applicant: Applicant): boolean =>
  fact.holder === "office" || fact.subjects.includes(applicant);

const shapeOf = (facts: readonly Fact[]) =>
  Object.fromEntries(
    facts.map((fact) => [
      fact.id,
      valueSchema(fact).nullable().optional().describe(description(fact)),
    ]),
  );

const asOfSchema = day
  .optional()
  .describe("The day of application in Asia/Shanghai. Not given, it is today there.");

const requestSchema = <F extends z.ZodType>(facts: F) =>
  z.strictObject({ asOf: asOfSchema, facts });

const factsSchema = (facts: readonly Fact[], whose: readonly Applicant[]) =>
  z.strictObject({
    applicant: z.literal(whose).describe("Who applies."),
    ...shapeOf(facts.filter((fact) => whose.some((applicant) => mayState(fact, applicant)))),
  });

/** The schemas of a request by the names under which the interface describes them. */
export function caseSchemas(facts: readonly Fact[]) {
  const PersonFacts = factsSchema(facts, ["person"]);
  const EnterpriseFacts = factsSchema(facts, ["enterprise"]);
  const InstitutionFacts = factsSchema(facts, ["institution"]);
  const AssessmentRequest = requestSchema(
    z
      .union([PersonFacts, EnterpriseFacts, InstitutionFacts])
      .describe("What is known. A fact that is left out or null is not known (不清楚)."),
  );
  return { PersonFacts, EnterpriseFacts, InstitutionFacts, AssessmentRequest };
}

/** Tells what is wrong by its code; checks that carry a code of their own keep it. */
function codeOf(issue: z.core.$ZodRawIssue): CaseErrorCode {
  if (issue.input === undefined) return "required";
  switch (issue.code) {
    case "too_small":
      return "tooSmall";
    case "too_big":
      return "tooLarge";
    case "invalid_value":
      return "notAnOption";
    default:
      return "wrongType";
  }
}

const applicantOnly = z.object({ facts: z.object({ applicant: z.literal(applicants) }) });

/** The same error at the same place counts once, as when two members of a set are no options. */
function distinct(errors: readonly CaseError[]): readonly CaseError[] {
  const byPlace = new Map(errors.map((error) => [`${error.code} ${error.path}`, error]));
  return [...byPlace.values()];
}

/** A case that the rules can read, or everything that is wrong with it. */
export type CaseReading = { readonly value: Case } | { readonly errors: readonly CaseError[] };

/**
 * Makes the schemas ready and returns the function that reads a case. `repeated` are members that the
 * JSON named more than once, with dots. Members inside a value are counted to their fact.
 */
export function caseReader(facts: readonly Fact[]) {
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  const schemaOf = new Map(
    applicants.map((one) => [one, requestSchema(factsSchema(facts, [one]))]),
  );
  const schemaOfAny = requestSchema(factsSchema(facts, applicants));

  const subjectAt = (path: readonly string[]): Subject => {
    const [member, fact] = path;
    if (member === undefined) return "body";
    if (member === "asOf" || (member === "facts" && fact === undefined)) return member;
    return fact === "applicant" ? fact : factById.get(fact ?? "");
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

  return (value: unknown, repeated: readonly string[] = []): CaseReading => {
    const applicant = applicantOnly.safeParse(value).data?.facts.applicant;
    const schema = (applicant && schemaOf.get(applicant)) ?? schemaOfAny;
    const read = schema.safeParse(value, { error: codeOf });
    const twice = repeated.map((path) => errorAt(path.split("."), "repeated"));
    if (read.success && twice.length === 0) {
      return { value: { asOf: read.data.asOf ?? null, facts: read.data.facts } };
    }
    const issues = read.error?.issues ?? [];
    return { errors: distinct([...twice, ...issues.flatMap(errorsOf)]) };
  };
}

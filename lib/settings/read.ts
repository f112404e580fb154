import type * as z from "zod";
import type { OperatorFacts } from "@/lib/case/operator-facts";
import { type Parsed, parsed, refused } from "@/lib/policy/engine";
import type { Bilingual } from "@/locales/languages";
import { districtIds, fileWithOneReading, fileWithReadings, hotlineByNumber } from "./schema";
import type { Settings } from "./settings";
import { allowedAt, type SettingsErrorCode, wrongWords } from "./words";

/** One thing that is wrong with the operator's file, in both languages. */
export interface SettingsError {
  /** The place in the file, from the outside in; empty for the whole. */
  readonly path: readonly string[];
  readonly code: SettingsErrorCode;
  readonly wrong: Bilingual;
  /** What may stand there; for a member that does not belong, what belongs beside it. */
  readonly allowed: Bilingual;
}

/** The settings, or everything that is wrong with them. */
export type ReadSettings = Parsed<Settings, readonly SettingsError[]>;

type Graduates = OperatorFacts["graduateYearsMeasuredAt"];

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inside, name) =>
      typeof inside === "object" && inside !== null && Object.hasOwn(inside, name)
        ? (inside as Readonly<Record<string, unknown>>)[name]
        : undefined,
    value,
  );
}

function codeOf(issue: z.core.$ZodIssue, found: unknown): SettingsErrorCode {
  switch (issue.code) {
    case "invalid_value":
      return found === undefined ? "missing" : "notAnOption";
    case "too_small":
      return issue.origin === "string" ? "empty" : "tooSmall";
    case "too_big":
      return issue.origin === "string" ? "tooLong" : "tooLarge";
    case "invalid_format":
      return "notAPhone";
    case "custom":
      return "tooManyDecimals";
    default:
      return found === undefined ? "missing" : "wrongType";
  }
}

function errorAt(path: readonly string[], code: SettingsErrorCode, found: unknown): SettingsError {
  const beside = code === "unknownMember" ? path.slice(0, -1) : path;
  return { path, code, wrong: wrongWords(code, found), allowed: allowedAt(beside) };
}

function errorsOf(issue: z.core.$ZodIssue, file: unknown): readonly SettingsError[] {
  const path = issue.path.map(String);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((name) => errorAt([...path, name], "unknownMember", undefined));
  }
  const found = valueAt(file, path);
  return [errorAt(path, codeOf(issue, found), found)];
}

/** An empty text is also none to dial: the first thing said of a place is enough. */
function firstOfEach(errors: readonly SettingsError[]): readonly SettingsError[] {
  const byPath = new Map<string, SettingsError>();
  for (const error of errors) {
    const path = JSON.stringify(error.path);
    if (!byPath.has(path)) byPath.set(path, error);
  }
  return [...byPath.values()];
}

/** Without the members that are undefined. */
function stated<T>(members: Readonly<Record<string, T | undefined>>): Readonly<Record<string, T>> {
  const known = Object.entries(members).filter((member): member is [string, T] => {
    return member[1] !== undefined;
  });
  return Object.fromEntries(known);
}

function readings(byDistrict: Graduates["byDistrict"]): Graduates {
  const [first = ""] = districtIds;
  const one = byDistrict[first] ?? null;
  const same = districtIds.every((district) => byDistrict[district] === one);
  return { everywhere: same ? one : null, byDistrict };
}

function changedHotlines(
  changes: NonNullable<z.infer<typeof fileWithReadings>["hotlines"]>,
): Settings["hotlines"] {
  return Object.fromEntries(
    Object.entries(changes).map(([number, change]) => [hotlineByNumber[number], change]),
  );
}

/**
 * Reads what the operator's file holds, already taken from JSON. `repeated` are places that the file
 * names more than once, with dots. Never throws; everything that is wrong is said at once.
 *
 * @example readSettings({ districtNames: 3 }) // { errors: [{ path: ["districtNames"], code: "wrongType", … }] }
 */
export function readSettings(file: unknown, repeated: readonly string[] = []): ReadSettings {
  const inOneWord = typeof valueAt(file, ["graduateYearsMeasuredAt"]) === "string";
  const read = (inOneWord ? fileWithOneReading : fileWithReadings).safeParse(file);
  const twice = repeated.map((path) => errorAt(path.split("."), "repeated", undefined));
  if (!read.success || twice.length > 0) {
    const issues = read.error?.issues ?? [];
    return refused(firstOfEach([...twice, ...issues.flatMap((one) => errorsOf(one, file))]));
  }
  const {
    directory = {},
    hotlines: changes = {},
    graduateYearsMeasuredAt = {},
    localUnemploymentPercent = {},
    districtNames = {},
  } = read.data;
  return parsed({
    directory,
    hotlines: changedHotlines(changes),
    graduateYearsMeasuredAt:
      typeof graduateYearsMeasuredAt === "string"
        ? { everywhere: graduateYearsMeasuredAt, byDistrict: {} }
        : readings(stated(graduateYearsMeasuredAt)),
    localUnemploymentPercent: stated(localUnemploymentPercent),
    districtNames,
  });
}

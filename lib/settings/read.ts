import * as z from "zod";
import { type Parsed, parsed, refused } from "@/lib/policy/engine";
import type { Bilingual } from "@/locales/languages";
import type { SettingsError, Stated } from "./member";
import { memberOf } from "./objects";
import { blank, members } from "./schema";
import type { Settings } from "./settings";
import { fileVersion } from "./version";
import { customErrorCodes, type FormErrorCode, membersWords, wrongWords } from "./words";

/** The settings, or everything that is wrong with them. */
export type ReadSettings = Parsed<Settings, readonly SettingsError[]>;

const valueAt = (value: unknown, path: readonly string[]): unknown => path.reduce(memberOf, value);

/** What is wrong where a text is not of a format. */
const formatCodes: Readonly<Partial<Record<string, FormErrorCode>>> = {
  regex: "notAPhone",
  url: "notALink",
  email: "notAnEmail",
};

function codeOf(issue: z.core.$ZodIssue, found: unknown): FormErrorCode {
  switch (issue.code) {
    case "invalid_value":
      return found === undefined ? "missing" : "notAnOption";
    case "too_small":
      if (issue.origin === "array") return "emptyList";
      return issue.origin === "string" ? "empty" : "tooSmall";
    case "too_big":
      return issue.origin === "string" ? "tooLong" : "tooLarge";
    case "invalid_format":
      return formatCodes[issue.format] ?? "wrongType";
    case "custom":
      return customErrorCodes.find((code) => code === issue.message) ?? "wrongType";
    default:
      return found === undefined ? "missing" : "wrongType";
  }
}

/** What may stand at a place of the file. */
function allowedAt([name, ...within]: readonly string[]): Bilingual {
  const member = members.find((one) => one.name === name);
  return member?.allowedAt(within) ?? membersWords(members.map((one) => one.name));
}

function errorAt(path: readonly string[], code: FormErrorCode, found: unknown): SettingsError {
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

/** What is wrong with members beyond their form. */
const errorsWithin = (file: unknown): readonly SettingsError[] =>
  members.flatMap(({ name, errorsIn }) =>
    (errorsIn?.(valueAt(file, [name])) ?? []).map((error) => ({
      ...error,
      path: [name, ...error.path],
    })),
  );

/** The members that the file has and may have, each by its own schema. */
const schemaOf = (file: unknown) =>
  z.strictObject(
    Object.fromEntries(
      members.map(({ name, schemaFor }) => [name, schemaFor(valueAt(file, [name])).optional()]),
    ),
  );

/** The settings with what one member of the file adds to them. */
const withStated = (settings: Settings, stated: Stated): Settings => ({
  ...settings,
  ...stated,
  facts: { ...settings.facts, ...stated.facts },
});

/**
 * Reads what the operator's file holds, already taken from JSON. `repeated` are places that the file
 * names more than once, with dots. Never throws; everything that is wrong is said at once.
 *
 * @example readSettings({ districtNames: 3 }) // { ok: false, problem: [{ path: ["districtNames"], code: "wrongType", … }] }
 */
export function readSettings(file: unknown, repeated: readonly string[] = []): ReadSettings {
  const read = schemaOf(file).safeParse(file);
  const twice = repeated.map((path) => errorAt(path.split("."), "repeated", undefined));
  const issues = read.error?.issues ?? [];
  const errors = [
    ...firstOfEach([...twice, ...issues.flatMap((one) => errorsOf(one, file))]),
    ...errorsWithin(file),
  ];
  if (!read.success || errors.length > 0) return refused(errors);
  const stated = Object.values(read.data).filter((one) => one !== undefined);
  return parsed({ ...stated.reduce(withStated, blank), version: fileVersion(file) });
}

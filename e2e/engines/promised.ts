import type { CompatStatement } from "@mdn/browser-compat-data";
import { oldestPromised } from "../../scripts/promised.mjs";

/** What the browsers are called in the two lists. */
const names = {
  chrome: "chrome",
  edge: "edge",
  firefox: "firefox",
  safari: "safari",
  ios_saf: "safari_ios",
} as const;

type Name = (typeof names)[keyof typeof names];
type Version = readonly [major: number, minor: number];

const versionOf = (text: string): Version => {
  const [major = 0, minor = 0] = text.replace("≤", "").split(".").map(Number);
  return [major, minor];
};

const isBefore = ([major, minor]: Version, [otherMajor, otherMinor]: Version): boolean =>
  major < otherMajor || (major === otherMajor && minor < otherMinor);

const isKnown = (name: string): name is keyof typeof names => name in names;

/** The oldest version of each browser that is promised. */
export const promised: ReadonlyMap<Name, Version> = new Map(
  [...oldestPromised()].map(([name, version]) => {
    if (!isKnown(name)) throw new Error(`No data are looked up for ${name}.`);
    return [names[name], versionOf(version)] as const;
  }),
);

/** The browsers that are promised and lack something in their oldest version, with the first that has it: `safari 15.4`. */
export function lacking({ support }: CompatStatement): readonly string[] {
  return [...promised].flatMap(([name, version]) => {
    const statements = [support[name] ?? []].flat();
    const has = statements.some(
      ({
        version_added: added,
        version_removed: removed,
        flags,
        prefix,
        alternative_name: other,
      }) =>
        typeof added === "string" &&
        added !== "preview" &&
        !(removed || flags || prefix || other) &&
        !isBefore(version, versionOf(added)),
    );
    const first = statements[0]?.version_added;
    return has ? [] : [`${name} ${first || "never"}`];
  });
}

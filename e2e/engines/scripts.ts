import bcd, { type CompatStatement, type Identifier } from "@mdn/browser-compat-data";
import { type Node, parse } from "acorn";
import { full } from "acorn-walk";
import { lacking } from "./promised";
import type { Shipped } from "./shipped";

/** The edition of the language that all promised engines read, but for what `tooNew` finds in it. */
const edition = 2020;

/** The tree of a script; throws where it is not of that edition. */
const treeOf = ({ text }: Shipped): Node => parse(text, { ecmaVersion: edition });

const isOf = <Type extends string>(
  node: Node,
  type: Type,
): node is Node & { type: Type } & Readonly<Record<string, unknown>> => node.type === type;

const nameOf = (node: unknown): string | undefined =>
  node instanceof Object && "type" in node && node.type === "Identifier" && "name" in node
    ? String(node.name)
    : undefined;

/** What of the edition some promised engine reads not: Safari has lookbehind from 16.4, numbers with an n from 14. */
function syntaxOf(node: Node): string | undefined {
  if (!isOf(node, "Literal")) return undefined;
  if (node.bigint) return "a number with an n";
  return node.regex instanceof Object && /\(\?<[=!]/.test(JSON.stringify(node.regex))
    ? `lookbehind in ${node.raw}`
    : undefined;
}

type Member = readonly [name: string, statement: CompatStatement];

/** What the data have of the members of an object. */
function membersOf(of: Identifier | undefined): readonly Member[] {
  const names = Object.keys(of ?? {}).filter((name) => name !== "__compat");
  return names.flatMap((name) => {
    const statement = of?.[name]?.__compat;
    return statement ? [[name, statement] as const] : [];
  });
}

/** The names of members that some promised engine lacks. */
const lackingIn = (members: readonly Member[]): readonly string[] =>
  members.filter(([, statement]) => lacking(statement).length > 0).map(([name]) => name);

const { builtins } = bcd.javascript;
const owners = [builtins, bcd.api];

/** Objects whose members are called on values of which a script does not say what they are; others have names of all kinds. */
const called = [
  ...["Array", "String", "RegExp", "Promise"].map((name) => builtins?.[name]),
  ...["HTMLDialogElement", "SubmitEvent", "Crypto", "Element", "MediaQueryList"].map(
    (name) => bcd.api[name],
  ),
];

const isStatic = (name: string): boolean => name.endsWith("_static");

const methods = new Set(
  called.flatMap((of) =>
    lackingIn(membersOf(of)).filter((name) => !isStatic(name) && !/_event$|^@@/.test(name)),
  ),
);

const statics = new Set(
  owners.flatMap((all) =>
    Object.keys(all ?? {}).flatMap((owner) =>
      lackingIn(membersOf(all?.[owner]).filter(([name]) => isStatic(name) || owner === "Intl")).map(
        (name) => `${owner}.${name.replace("_static", "")}`,
      ),
    ),
  ),
);

const globals = new Set([...owners, bcd.api.Window].flatMap((all) => lackingIn(membersOf(all))));

/** A script as all promised engines must be able to read and run it. */
export interface Looked {
  /** Why some do not read it. */
  readonly unreadable: readonly string[];
  /** What it uses that some lack: `SubmitEvent`, `Object.hasOwn`, `.findLastIndex`. */
  readonly lacking: ReadonlySet<string>;
}

function lackingAt(node: Node): readonly string[] {
  const free = nameOf(node);
  if (free && globals.has(free)) return [free];
  if (!isOf(node, "MemberExpression") || node.computed) return [];
  const member = nameOf(node.property) ?? "";
  const whole = `${nameOf(node.object)}.${member}`;
  return [...(methods.has(member) ? [`.${member}`] : []), ...(statics.has(whole) ? [whole] : [])];
}

/** Looks through a script. */
export function look(script: Shipped): Looked {
  const unreadable: string[] = [];
  const used = new Set<string>();
  try {
    full(treeOf(script), (node) => {
      const syntax = syntaxOf(node);
      if (syntax) unreadable.push(`${script.name}: ${syntax}`);
      for (const name of lackingAt(node)) used.add(name);
    });
  } catch (error) {
    unreadable.push(`${script.name}: ${error}`);
  }
  return { unreadable, lacking: used };
}

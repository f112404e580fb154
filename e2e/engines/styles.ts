import bcd, { type Identifier } from "@mdn/browser-compat-data";
import postcss, { type AtRule, type Declaration, type Node, type Rule } from "postcss";
import { lacking } from "./promised";
import type { Shipped } from "./shipped";

const { properties, selectors, types, "at-rules": atRules } = bcd.css;

const isPrefixed = (name: string): boolean => /^-|^:*-/.test(name);

const lacks = (entry: Identifier | undefined): boolean =>
  entry?.__compat !== undefined && lacking(entry.__compat).length > 0;

const isAtRule = (node: Node): node is AtRule => node.type === "atrule";

/** Whether the style sheet asks whether the engine knows what stands here; what stands where it does not is for older ones. */
function isAskedFor(node: Node): boolean {
  for (let up: Node | undefined = node.parent; up; up = up.parent) {
    if (isAtRule(up) && up.name === "supports" && !up.params.startsWith("not ")) return true;
  }
  return false;
}

/** Whether what older engines read instead stands before it in the same rule. */
const hasOlder = ({ parent, prop, value }: Declaration): boolean =>
  parent?.some((node) => node.type === "decl" && node.prop === prop && node.value !== value) ??
  false;

/** Units of the window as it is now, and of other new kinds. */
const newUnit = /\d(?:[dsl]v[hwbi]|[dsl]vmin|[dsl]vmax|cq[whib]|r?lh|r?cap|r?ic)\b/;

function valueLacks({ prop, value }: Declaration): readonly string[] {
  const words = value.match(/[a-z-]+(?![a-z(-])/g) ?? [];
  const functions = [...value.matchAll(/([a-z-]+)\(/g)].map(([, name = ""]) => name);
  const keywords = words.filter((word) => lacks(properties?.[prop]?.[word]));
  const called = functions.filter((name) => lacks(types?.[name]) || lacks(types?.color?.[name]));
  return [
    ...keywords.map((word) => `${prop}: ${word}`),
    ...called.map((name) => `${name}()`),
    ...(newUnit.test(value) ? [`${prop} by ${newUnit.exec(value)?.[0].replace(/\d/, "")}`] : []),
  ];
}

function declarationLacks(declaration: Declaration): readonly string[] {
  const { prop } = declaration;
  if (isPrefixed(prop) || isAskedFor(declaration) || hasOlder(declaration)) return [];
  // Descriptors of fonts, pages and properties are looked up with their rules.
  if (declaration.parent?.type !== "rule") return [];
  return [...(lacks(properties?.[prop]) ? [prop] : []), ...valueLacks(declaration)];
}

function ruleLacks(rule: Rule): readonly string[] {
  if (isAskedFor(rule)) return [];
  const names = [...rule.selector.matchAll(/(?<!\\):{1,2}([a-z-]+)/g)].map(([, name = ""]) => name);
  return names
    .filter((name) => !isPrefixed(name) && lacks(selectors?.[name]))
    .map((name) => `:${name}`);
}

function atRuleLacks(rule: AtRule): readonly string[] {
  if (isAskedFor(rule) || rule.name === "supports") return [];
  const { parent } = rule;
  if (parent && isAtRule(parent)) {
    const within = atRules?.[parent.name]?.[`at_${rule.name}`];
    if (within) return lacks(within) ? [`@${parent.name} @${rule.name}`] : [];
  }
  const features = rule.name === "media" ? (rule.params.match(/[a-z-]+(?=:)/g) ?? []) : [];
  return [
    ...(lacks(atRules?.[rule.name]) ? [`@${rule.name}`] : []),
    ...(rule.name === "media" && /[<>]/.test(rule.params) ? ["@media by < and >"] : []),
    ...features.filter((name) => lacks(atRules?.media?.[name])).map((name) => `@media ${name}`),
  ];
}

/** What of a style sheet some promised engine lacks, where nothing else stands for it: `text-wrap`, `:has`, `@property`. */
export function stylesLacking({ text }: Shipped): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (names: readonly string[]): void => {
    for (const name of names) found.add(name);
  };
  postcss.parse(text).walk((node) => {
    if (node.type === "decl") add(declarationLacks(node));
    if (node.type === "rule") add(ruleLacks(node));
    if (node.type === "atrule") add(atRuleLacks(node));
  });
  return found;
}

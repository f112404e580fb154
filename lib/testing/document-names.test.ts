import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseAst } from "vitest/node";
import { clausesOf, document, rules } from "@/lib/policy";
import { applicants, programmeKinds } from "@/lib/policy/engine";

/** What differs by document comes from the document: no other code names one, nor what stands in one. */

interface Named {
  readonly id: string | number;
}
const idsOf = (all: readonly Named[]): readonly string[] =>
  all.flatMap(({ id }) => (typeof id === "string" ? [id] : []));

const factIds = new Set(idsOf(rules.facts));

/** Words that are ids of the document and words of the product as well, with what they are there. */
const words = {
  development: "how Next.js runs",
  district: "what a value of the operator goes by, and a column of lists",
  fund: "in messages of errors",
  large: "a size of buttons",
  months: "a unit of numbers, and a field of the form of a loan",
  national: "the rank of a paper",
  none: "no money, none of a set, nothing drawn or read",
  office: "who holds a fact, and whose copy of a sheet",
  other: "a plural category",
  outside: "the member that names another document",
  place: "where in the questionnaire one is",
} as const;

const ids = new Set(
  [
    ...[...factIds, ...idsOf(rules.facts.flatMap((one) => ("options" in one ? one.options : [])))],
    ...[...idsOf(rules.programmes), ...idsOf(rules.programmes.flatMap((one) => one.requirements))],
    ...[...idsOf(rules.counters), ...idsOf(rules.parameters), ...idsOf(rules.offices)],
    ...[...idsOf(rules.outside), ...idsOf(rules.contradictions), ...idsOf(document.groups)],
    ...[...idsOf(clausesOf(document)), ...idsOf(document.materials), ...idsOf(document.hotlines)],
    ...idsOf(document.outsideFacts),
  ].filter((id) => ![...applicants, ...programmeKinds, ...Object.keys(words)].includes(id)),
);

const region = /阿拉善|alxa/i;

/** Numbers in drawings look like clauses. */
const drawn = ["cx", "cy", "r", "rx", "x", "y", "width", "height", "strokeWidth"];

interface Node {
  readonly type: string;
  readonly [member: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
const nodesIn = (value: unknown): readonly Node[] =>
  Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [];

const nameOf = (value: unknown): string => (isNode(value) ? String(value.name) : "");

/** The name of what a member is taken from: `facts` of `facts.district` and of `value.facts.district`. */
const ownerOf = (value: unknown): string =>
  isNode(value) && value.type === "MemberExpression" ? nameOf(value.property) : nameOf(value);

/** Ids of facts among the names of members: those of two words, and any that is taken from `facts`. */
const isFact = (name: string, owner: string): boolean =>
  factIds.has(name) && (/[A-Z]/.test(name) || owner === "facts");

/** What a node itself names of the document. */
function namesOf(node: Node, parent: Node | null, owner: string): readonly string[] {
  switch (node.type) {
    case "Literal": {
      const { value } = node;
      const isDrawn = parent?.type === "JSXAttribute" && drawn.includes(nameOf(parent.name));
      if (typeof value !== "string" || isDrawn) return [];
      return ids.has(value) || region.test(value) ? [value] : [];
    }
    case "TemplateElement": {
      const { value } = node;
      const text = isTemplate(value) ? value.raw : "";
      return ids.has(text) || region.test(text) ? [text] : [];
    }
    case "JSXText":
      return region.test(String(node.value)) ? [String(node.value)] : [];
    case "MemberExpression":
      return !node.computed && isFact(nameOf(node.property), ownerOf(node.object))
        ? [nameOf(node.property)]
        : [];
    case "Property":
    case "TSPropertySignature":
      return !node.computed && isFact(nameOf(node.key), owner) ? [nameOf(node.key)] : [];
    case "Identifier":
      return region.test(nameOf(node)) ? [nameOf(node)] : [];
    default:
      return [];
  }
}

const isTemplate = (value: unknown): value is { readonly raw: string } =>
  typeof value === "object" && value !== null && "raw" in value && typeof value.raw === "string";

function visit(node: Node, parent: Node | null, owner: string): readonly string[] {
  const taken = node.type === "VariableDeclarator" ? ownerOf(node.init) : owner;
  return [
    ...namesOf(node, parent, owner),
    ...Object.entries(node).flatMap(([member, value]) =>
      nodesIn(value).flatMap((inner) => visit(inner, node, member === "init" ? "" : taken)),
    ),
  ];
}

type Lang = "ts" | "tsx";

/** What a source names of the document, each once. */
const namedIn = (source: string, lang: Lang): readonly string[] => [
  ...new Set(nodesIn(parseAst(source, { lang })).flatMap((program) => visit(program, null, ""))),
];

const folders = ["app", "components", "lib", "server", "scripts", "messages", "locales"];
const files = folders
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  )
  .concat("instrumentation.ts", "next.config.js")
  .filter((name) => !/\.test\.|\/testing[./]/.test(name))
  .filter((name) => !/^lib\/policy\/documents\/|^locales\/[^/]+\/alxa-2019\//.test(name))
  .sort();
const code = files.filter((name) => /\.(?:tsx?|m?js)$/.test(name));
const pictures = files.filter((name) => /\.(?:svg|css)$/.test(name));

/** Code that names the document, each with its reason. */
const reasons: Readonly<Record<string, string>> = {
  "lib/policy/document.ts": "says which document the product is about",
  "locales/document-catalogues.ts": "names the catalogues of each document",
  "scripts/mutation/rules.ts": "tries changed rules on the examples of the document in use",
};

test.each([
  ['const kind = "startup-subsidy";', ["startup-subsidy"]],
  ["const { district } = value.facts;", ["district"]],
  ["const { district } = filter;", []],
  ["if (facts.district === null) stop();", ["district"]],
  ["const words = { birthDate: 1 };", ["birthDate"]],
  ["interface One { readonly birthDate: string }", ["birthDate"]],
  ["const at = `employment-service`;", ["employment-service"]],
  ['const link = <ClauseLink id="12.1" />;', ["12.1"]],
  ['const line = <rect width="1.5" />;', []],
  ["const title = <h1>阿拉善盟</h1>;", ["阿拉善盟"]],
  ['import { alxa2019 } from "./documents/alxa-2019";', ["alxa2019", "./documents/alxa-2019"]],
  ["// Of Alxa: startup-subsidy", []],
])("in %s it is seen", (source, names) => {
  expect([...namedIn(source, "tsx")].sort()).toEqual([...names].sort());
});

test("no code names what stands in a document, but for a reason", () => {
  expect(code.length).toBeGreaterThan(500);
  const named = code.flatMap((file) => {
    const names = namedIn(readFileSync(file, "utf8"), file.endsWith("x") ? "tsx" : "ts");
    return names.length > 0 ? [[file, names] as const] : [];
  });
  expect(named.filter(([file]) => !(file in reasons))).toEqual([]);
  expect(named.map(([file]) => file)).toEqual(Object.keys(reasons));
});

test("no picture and no style names its region", () => {
  expect(pictures.length).toBeGreaterThan(3);
  expect(pictures.filter((file) => region.test(readFileSync(file, "utf8")))).toEqual([]);
});

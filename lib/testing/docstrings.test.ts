import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseAst } from "vitest/node";

type Statement = ReturnType<typeof parseAst>["body"][number];

const files = readdirSync("lib", { recursive: true, encoding: "utf8" })
  .map((name) => join("lib", name))
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|\/testing\//.test(name))
  .sort();

/** The functions that a statement exports, by name. */
function functionsOf(statement: Statement): readonly string[] {
  if (statement.type !== "ExportNamedDeclaration" || !statement.declaration) return [];
  const { declaration } = statement;
  if (declaration.type === "FunctionDeclaration")
    return declaration.id ? [declaration.id.name] : [];
  if (declaration.type !== "VariableDeclaration") return [];
  return declaration.declarations.flatMap(({ id, init }) =>
    init && /Function/.test(init.type) && id.type === "Identifier" ? [id.name] : [],
  );
}

/** The docstring that ends right before a place of the source; empty where there is none. */
function docstringBefore(source: string, place: number): string {
  const before = source.slice(0, place).trimEnd();
  return before.endsWith("*/") ? before.slice(before.lastIndexOf("/*")) : "";
}

/** The exported functions whose docstring has no example that calls them, by file. */
function withoutExample(file: string): readonly string[] {
  const source = readFileSync(file, "utf8");
  return parseAst(source, { lang: "ts" }).body.flatMap((statement) => {
    const [, example = ""] = docstringBefore(source, statement.start).split("@example ");
    return functionsOf(statement)
      .filter((name) => !example.includes(name))
      .map((name) => `${file} ${name}`);
  });
}

test("every public function shows how it is called", () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(withoutExample)).toEqual([]);
});

import { createConfig, lintFromString } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { factsName } from "@/lib/case/case-json";
import { rules } from "@/lib/policy";
import { applicants } from "@/lib/policy/engine";
import { description } from "./description";

const text = JSON.stringify(description);

test("the description passes the recommended rules for OpenAPI", async () => {
  const problems = await lintFromString({
    source: text,
    absoluteRef: "openapi.json",
    config: await createConfig({ extends: ["recommended"] }),
  });
  const told = problems.map(
    ({ ruleId, message, location: [place] }) => `${ruleId} at ${place?.pointer}: ${message}`,
  );
  expect(told).toEqual([]);
});

interface Described {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
interface Operation {
  readonly requestBody?: {
    readonly content: { readonly "application/json": { readonly examples: object } };
  };
  readonly responses: Readonly<Record<string, unknown>>;
}
interface Schema {
  readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
  readonly additionalProperties?: boolean;
}

const { openapi, paths, components }: Described = JSON.parse(text);

test("it is OpenAPI 3.1, whole in itself", () => {
  expect(openapi).toMatch(/^3\.1\./);
  expect(Object.keys(paths)).toEqual([
    "/api/v1/assessments",
    "/api/v1/rules",
    "/api/v1/rules/schema.json",
    "/api/v1/openapi.json",
  ]);
  for (const [, name] of text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)) {
    expect(Object.keys(components.schemas)).toContain(name);
  }
  expect(text).not.toMatch(/"\$(?:id|schema|defs)"|"\$ref":"(?!#\/components\/schemas\/\w+")/);
});

test("it has every fact in words, and an example for everybody", () => {
  for (const applicant of applicants) {
    const schema = components.schemas[factsName(applicant)];
    expect(schema?.additionalProperties).toBe(false);
    for (const { id, holder, subjects, label } of rules.facts) {
      const described = schema?.properties?.[id]?.description;
      const stated = holder === "office" || subjects.includes(applicant);
      expect(described?.includes(label) ?? false, `${applicant}: ${id}`).toBe(stated);
    }
  }
  const operation = paths["/api/v1/assessments"]?.post;
  expect(Object.keys(operation?.responses ?? {})).toEqual(["200", "400", "405", "413", "415"]);
  const examples = operation?.requestBody?.content["application/json"].examples ?? {};
  expect(Object.keys(examples)).toEqual([...applicants]);
});

import Ajv2020, { type ValidateFunction } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { laws } from "@/lib/policy/engine";
import { GET as readRules } from "../route";
import { GET } from "./route";

/** Of a validator that knows nothing of ours. */
async function validator(): Promise<ValidateFunction> {
  const response = GET();
  expect(response.headers.get("content-type")).toBe("application/schema+json");
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats(ajv);
  return ajv.compile(await response.json());
}

const rulesOn = async (query: string) => {
  const response = readRules(new Request(`http://localhost/api/v1/rules?${query}`));
  return { response, json: JSON.parse(await response.text()) };
};

test("the rules say where their schema is", async () => {
  const { response } = await rulesOn("law=document&asOf=2019-09-01");
  expect(response.headers.get("link")).toBe('</api/v1/rules/schema.json>; rel="describedby"');
});

test("it is JSON Schema 2020-12, and names nothing that stands elsewhere", async () => {
  const text = await GET().text();
  expect(JSON.parse(text)).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "/api/v1/rules/schema.json",
  });
  expect(text).not.toMatch(/"\$ref":"(?!#\/\$defs\/\w+")/);
  // The validator holds it against the schema of schemas before it reads a value by it.
  await validator();
});

describe.each(laws)("by the law %s", (law) => {
  test.each(["2019-06-18", "2025-06-30", "2040-01-01"])(
    "the rules on %s are so, and with one thing changed they are not",
    async (asOf) => {
      const validate = await validator();
      const { json } = await rulesOn(`law=${law}&asOf=${asOf}`);
      expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
      const [first] = json.programmes;
      const [requirement] = first.requirements;
      const withTest = (condition: unknown) => ({
        ...json,
        programmes: [{ ...first, requirements: [{ ...requirement, test: condition }] }],
      });
      expect(validate(withTest(requirement.test))).toBe(true);
      for (const wrong of [
        { ...json, asOf: "2019-06-31x" },
        { ...json, more: 1 },
        { ...json, contradictions: undefined },
        withTest({ op: "some", of: [] }),
        withTest({ op: "all", of: [{ op: "is", fact: "canWork" }] }),
        withTest({ op: "not", of: { op: "not", of: { op: "is", fact: "canWork", value: 1 } } }),
      ]) {
        expect(validate(JSON.parse(JSON.stringify(wrong)))).toBe(false);
      }
    },
  );
});

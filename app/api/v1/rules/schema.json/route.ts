import * as z from "zod";
import { dataHeaders } from "@/lib/http/problem";
import { rulesSchemaAddress } from "../addresses";
import { rulesSchema, rulesSchemas } from "../schemas";

/** The JSON Schema of the rules, whole in itself: who reads the rules needs no other file. */
function schemaOfRules() {
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(rulesSchemas)) names.add(schema, { id });
  const { schemas } = z.toJSONSchema(names, { uri: (id) => `#/$defs/${id}` });
  const own = Object.entries(rulesSchemas).map(([name, of]) => {
    const { $schema, $id, ...schema } = schemas[name] ?? {};
    return { name, isRules: of === rulesSchema, schema };
  });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: rulesSchemaAddress,
    ...own.find(({ isRules }) => isRules)?.schema,
    $defs: Object.fromEntries(
      own.flatMap(({ name, isRules, schema }) => (isRules ? [] : [[name, schema]])),
    ),
  };
}

const body = JSON.stringify(schemaOfRules());

/** Tells what the rules look like, as JSON Schema 2020-12. */
export function GET(): Response {
  return new Response(body, {
    headers: { ...dataHeaders, "Content-Type": "application/schema+json" },
  });
}

import { createConfig, lintFromString } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { description } from "./description";

test("the description passes the recommended rules for OpenAPI", async () => {
  const problems = await lintFromString({
    source: JSON.stringify(description),
    absoluteRef: "openapi.json",
    config: await createConfig({ extends: ["recommended"] }),
  });
  const told = problems.map(
    ({ ruleId, message, location: [place] }) => `${ruleId} at ${place?.pointer}: ${message}`,
  );
  expect(told).toEqual([]);
});

import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { programmes } from ".";
import { guides } from "./guides";
import { materialSources, materials } from "./materials";
import { notTogether } from "./not-together";

const folders = readdirSync(new URL(".", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test("every folder is registered once, under its own name", () => {
  expect(programmes.map(({ id }) => id).sort()).toEqual(folders.sort());
});

test("programmes of one kind of applicant stand together", () => {
  const applicants = programmes.map(({ applicant }) => applicant);
  const changes = applicants.filter((applicant, index) => applicant !== applicants[index - 1]);
  expect(changes).toEqual(["person", "enterprise", "institution"]);
});

describe.each(programmes.map((programme) => [programme.id, programme] as const))(
  "%s",
  (id, { requirements }) => {
    test("is headed by the district and names each requirement once", () => {
      const ids = requirements.map((requirement) => requirement.id);
      expect(ids[0]).toBe("in-district");
      expect(new Set(ids).size).toBe(ids.length);
    });

    test("has a guide of a few steps, and materials that exist", () => {
      const guide = guides[id];
      expect(guide?.steps.length).toBeGreaterThanOrEqual(3);
      expect(guide?.steps.length).toBeLessThanOrEqual(5);
      for (const material of guide?.materials ?? []) expect(materials).toHaveProperty(material);
    });
  },
);

test.each(Object.entries(materialSources))(
  "%s is a paper, and comes from a programme or in words",
  (id, source) => {
    expect(materials).toHaveProperty(id);
    if ("programme" in source) expect(folders).toContain(source.programme);
    else expect(source.words.zh).not.toBe("");
  },
);

test.each(notTogether)("$pair are two programmes in alphabetical order", ({ pair }) => {
  expect([...pair].sort()).toEqual(pair);
  for (const id of pair) expect(folders).toContain(id);
});

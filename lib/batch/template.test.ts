import { describe, expect, test } from "vitest";
import { applicants } from "@/lib/policy/engine";
import { batchTemplate } from "@/locales/batch-template";
import { factTypeTexts } from "@/locales/fact-types";
import { mapColumns } from "./columns";
import { headings, templateFor } from "./template";
import { assessAll, data, good, settingsFor } from "./testing/assessed";

describe("templates", () => {
  test.each(applicants)("for %s are recognised whole, in every heading", (applicant) => {
    for (const heading of headings) {
      const {
        header: names,
        guide,
        choices,
      } = templateFor(applicant, heading, data, batchTemplate.zh, factTypeTexts.zh);
      const columns = mapColumns(names, data.rules.facts, data.vocabulary, applicant);
      expect(columns[0]?.use).toBe("carry");
      expect(columns.slice(1).every(({ use }) => use.startsWith("fact:"))).toBe(true);
      expect(guide).toHaveLength(names.length + 1);
      expect(choices.every(({ column }) => names[column] !== undefined)).toBe(true);
    }
  });

  test("offer and name only values that are understood", () => {
    const { header: names, choices } = templateFor(
      "person",
      "zh",
      data,
      batchTemplate.zh,
      factTypeTexts.zh,
    );
    for (const { column, values } of choices) {
      for (const value of values) {
        const cells = names.map((_, position) => (position === column ? value : ""));
        const { read } = assessAll(settingsFor(names), [cells]);
        expect(good(read), `${names[column]}: ${value}`).toHaveLength(1);
      }
    }
  });
});

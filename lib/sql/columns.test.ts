import { expect, test } from "vitest";
import { nameOf, optionName } from "./columns";
import { textSql } from "./printer";

test("an id becomes a name that needs no quotes", () => {
  expect(nameOf("unemploymentInsuranceMonths")).toBe("unemployment_insurance_months");
  expect(nameOf("skill-level")).toBe("skill_level");
  expect(optionName("heldCertificates", "skill-level")).toBe("held_certificates__skill_level");
});

test("a text has its quotes doubled", () => {
  expect(textSql("o'clock")).toBe("'o''clock'");
  expect(textSql(2)).toBe("'2'");
});

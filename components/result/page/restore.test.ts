import { afterEach, expect, it } from "vitest";
import { saveCase, storedCase, wipeCase } from "@/components/case/store";
import { readTab, writeTab } from "@/components/case/tab";
import { graduate } from "../testing";
import { restoreCase } from "./restore";

afterEach(wipeCase);

it("keeps what was marked for the same answers, and drops it with another person's", () => {
  saveCase({ asOf: null, facts: graduate });
  writeTab("case-papers-person", "marks");
  const reversed = Object.fromEntries(Object.entries(graduate).reverse());
  restoreCase({ asOf: "2019-09-01", facts: { ...reversed, applicant: "person" } });
  expect(readTab("case-papers-person")).toBe("marks");
  expect(storedCase()?.asOf).toBe("2019-09-01");

  restoreCase({ asOf: "2019-09-01", facts: { ...graduate, businessStaff: 9 } });
  expect(readTab("case-papers-person")).toBeNull();
  expect(storedCase()?.facts.businessStaff).toBe(9);
});

import { expect, test } from "vitest";
import { Sheet } from "@/components/result/sheet";
import { assessedCase, enterprise, graduate } from "@/components/result/testing";
import { html } from "@/components/ui/testing/html";
import type { Facts } from "@/lib/policy/engine";
import { OfficeParts } from "./office-parts";

/** The office copy of a case on a day, as text. */
function officeCopy(facts: Facts, asOf: string): string {
  const page = html(
    <Sheet
      {...assessedCase(facts, asOf)}
      today={asOf}
      qr={null}
      copy={{
        name: "",
        dateChange: null,
        changeOf: () => null,
        parts: (context, content) => <OfficeParts context={context} content={content} />,
      }}
    />,
  );
  return page.replaceAll(/<[^>]*>/g, "");
}

test.each([
  ["2021-06-18", "一次性创业补贴（按文件还在办）"],
  ["2021-06-19", "一次性创业补贴（先问还办不办）"],
])("on %s the office copy has %s", (asOf, words) => {
  const facts = { ...graduate, leftSchoolOn: "2020-06-30", businessRegisteredOn: "2020-04-15" };
  expect(officeCopy(facts, asOf)).toContain(words);
});

test("what nobody knows any more is named so, and no office is invented for it", () => {
  const copy = officeCopy({ ...enterprise, layoffsLastYear: 1, staffYearEnd: 99 }, "2026-11-30");
  expect(copy).toContain("稳岗返还（先问还办不办）");
  expect(copy).toContain("“返还的比例”现在定的是多少");
  expect(copy).not.toContain("（）");
});

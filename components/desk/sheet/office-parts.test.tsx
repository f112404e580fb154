import { expect, test } from "vitest";
import { Sheet } from "@/components/result/sheet";
import { assessedCase, enterprise, graduate } from "@/components/result/testing";
import { html } from "@/components/ui/testing/html";
import type { Facts } from "@/lib/policy/engine";
import { officeParts } from "./office-parts";

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
        parts: officeParts,
      }}
    />,
  );
  return page.replaceAll(/<[^>]*>/g, "");
}

test("who is responsible is on the office copy, by the numbers of the matters", () => {
  const copy = officeCopy(graduate, "2019-09-01");
  expect(copy).toContain("负责和配合的单位（前面的数字是第几项）");
  expect(copy).toContain("负责 盟财政局；配合 盟人力资源和社会保障局");
  expect(copy).toContain("现中国人民银行阿拉善盟分行，以当地公布为准");
});

test("what nobody knows any more is named so, and no office is invented for it", () => {
  const copy = officeCopy({ ...enterprise, layoffsLastYear: 1, staffYearEnd: 99 }, "2026-11-30");
  expect(copy).toMatch(/\d\. 稳岗返还先问还办不办/);
  expect(copy).toContain("“返还的比例”现在定的是多少");
  expect(copy).not.toContain("（）");
});

import { expect, type Page, test } from "@playwright/test";
import { decodeCase, encodeCase } from "../lib/case/share-code";
import { rules } from "../lib/policy";
import { unemployed } from "./result-cases";
import { axeFindings } from "./support/barriers";
import { openDesk } from "./support/desk";
import { codeOn, print, usedOf } from "./support/paper";

/** The two copies that the counter prints. */

const { applicant: _, ...answers } = unemployed.facts;
const link = `https://example.org/result#${encodeCase(rules.facts, {
  asOf: unemployed.asOf,
  facts: { applicant: "person", ...(answers as Record<string, string>) },
})}`;

const field = (page: Page, fact: string) => page.locator(`[data-field="${fact}"]`);

/** Takes in the case, has it assessed by its own day again, and changes one answer. */
async function handOver(page: Page): Promise<void> {
  await openDesk(page);
  await page.keyboard.press("F3");
  await page.getByLabel("粘贴链接或代码").fill(link);
  await page.keyboard.press("Enter");
  const months = field(page, "unemploymentInsuranceMonths").locator("input[type=text]");
  await expect(months).toHaveValue("60");
  await page.locator("#f-asOf").fill("2019-09-02");
  await months.fill("48");
  // A print shows the copies once what draws them, and their code, has been loaded.
  await expect.poll(() => page.evaluate(drawnInPrint), { message: "copies" }).toBe(true);
}

function drawnInPrint(): boolean {
  window.dispatchEvent(new Event("beforeprint"));
  const drawn = document.querySelector("[data-copy] svg[role=img] path") !== null;
  window.dispatchEvent(new Event("afterprint"));
  return drawn;
}

test("one print gives the person's copy and the office's, each on pages of its own", {
  tag: "@pages",
}, async ({ page }) => {
  await handOver(page);
  const printed = await print(page);
  const { pages } = printed;
  const second = pages.findIndex((text) => text.includes("窗口存档"));
  expect(pages[0]).toContain("本人留存");
  expect(second).toBeGreaterThan(0);
  const own = pages.slice(0, second).join("\n");
  const office = pages.slice(second).join("\n");

  for (const copy of [own, office]) {
    expect(copy).toContain("失业保险缴费月数：本人填 60 个月 → 窗口改为 48 个月");
    expect(copy).toContain("本人填 2019年9月1日 → 窗口改为 2019年9月2日");
    expect(copy.match(/窗口改为/g)).toHaveLength(2);
    expect(copy).toContain("经办人签字");
  }
  expect(own).not.toContain("负责和配合的单位");
  expect(office).toContain("负责和配合的单位");
  expect(office).toContain("失业金核定通过（由人社局按缴费记录和离职原因核定）");
  expect(office).not.toMatch(/去哪里办 盟/);

  // Each copy counts its own pages.
  for (const [name, copy] of [
    ["本人留存", pages.slice(0, second)],
    ["窗口存档", pages.slice(second)],
  ] as const) {
    copy.forEach((text, index) => {
      expect(text).toMatch(new RegExp(`${name} · 第 ?${index + 1} ?页 ?/ ?共 ?${copy.length} ?页`));
      const count = (what: RegExp): number => text.match(what)?.length ?? 0;
      expect(count(/^\s*\d+\. \S/gm), "a matter is cut by a page").toBe(count(/^\s*去哪里办 /gm));
    });
  }
  expect(usedOf(printed, second)).toBeGreaterThan(0.33);
  expect(usedOf(printed, pages.length)).toBeGreaterThan(0.33);

  // The code is on the person's copy alone, and holds what stands now.
  expect(codeOn(printed, second + 1)).toBeNull();
  const code = codeOn(printed, 1);
  expect(decodeCase(rules.facts, new URL(code ?? "").hash.slice(1))).toMatchObject({
    value: {
      case: { asOf: "2019-09-02", facts: { unemploymentInsuranceMonths: 48 } },
      leftOut: [],
    },
  });
  await expect(page.locator("[data-copy]")).toHaveCount(0);

  await test.step("or one copy alone", async () => {
    await page.getByLabel("印哪几份").selectOption("只印窗口存档");
    const alone = await print(page);
    expect(alone.pages[0]).toContain("窗口存档");
    expect(alone.pages.join()).not.toContain("本人留存");
  });
  await test.step("and both are without barriers", async () => {
    await page.getByLabel("印哪几份").selectOption("两份");
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await expect(page.locator("[data-copy]")).toHaveCount(2);
    expect(await axeFindings(page)).toEqual([]);
  });
});

import { misfits } from "./boxes";
import { test, expect } from "../support/house";
import { untranslated } from "./texts";
import { languageOf } from "./language";

const paths = ["/", "/check", "/result", "/policies", "/policies/startup-loan-graduate", "/clauses", "/departments", "/loans", "/desk", "/desk/batch"];
for (const path of paths) {
  test(`says all in its language and has room for it: ${path}`, async ({ page }, info) => {
    await page.goto(`/${languageOf(info)}${path === "/" ? "" : path}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    expect.soft(await untranslated(page)).toEqual([]);
    expect.soft(await misfits(page)).toEqual([]);
  });
}

import { chromium } from "@playwright/test";
import { answered } from "@/components/questionnaire/testing/answered";
import { firmOf101, laidOff, unsure, youngBusiness } from "@/components/result/testing-people";
import { todayInShanghai } from "@/lib/case/case";
import { chromiumFlags, findChromium } from "../scripts/chromium.mjs";
import { write } from "./report";

const phone = { width: 360, height: 740 };
const origin = `http://localhost:${process.env.PORT ?? 3000}`;
const today = todayInShanghai(new Date());
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: chromiumFlags,
});
const people = { laidOff, youngBusiness, unsure, firmOf101 };
const pad = process.argv[3];
for (const [name, known] of Object.entries(people)) {
  for (const asOf of ["2019-09-01", today]) {
    const facts = answered(known, asOf);
    const context = await browser.newContext({ viewport: phone, locale: "zh-CN" });
    await context.addInitScript(
      (text) => sessionStorage.setItem("case", text),
      JSON.stringify({ asOf, facts }),
    );
    const page = await context.newPage();
    await page.goto(`${origin}/result`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForTimeout(1500);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    write(
      `| ${name} | ${asOf} | ${Object.keys(facts).length - 1} | ${height} | ${(height / phone.height).toFixed(1)} |`,
    );
    if (pad)
      await page.screenshot({ path: `${pad}-${name}-${asOf.slice(0, 4)}.png`, fullPage: true });
    await context.close();
  }
}
await browser.close();

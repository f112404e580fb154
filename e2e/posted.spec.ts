import { expect, test } from "@playwright/test";
import { expectAccessible, heading, languages, zh } from "./support/check";
import { answer, begin, fillIn, jobSeeker } from "./support/walk";

test("the pages that come by post are accessible", async ({ page }) => {
  await page.goto("/check");
  const submit = (button?: string) =>
    page.evaluate((name) => {
      const form = document.querySelector<HTMLFormElement>("form:has(input[name=at])");
      if (name) form?.insertAdjacentHTML("beforeend", `<input type="hidden" name="${name}">`);
      form?.submit();
    }, button);
  await submit();
  await expect(page).toHaveTitle(zh.wrongTitle);
  await expectAccessible(page);
  await fillIn(page, "applicant", "person");
  await fillIn(page, "district", "ejin");
  await submit();
  await expect(heading(page)).toHaveText(zh.first);
  await page.getByText(zh.review).click();
  await expectAccessible(page);
  await submit("results");
  await expect(heading(page)).toHaveText(zh.heading);
  await expectAccessible(page);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the back button shows the page before, with what was answered", async ({ page }) => {
    await page.goto("/check");
    await begin(page, jobSeeker);
    await answer(page, "workStatus", "unemployed");
    await expect(heading(page)).toHaveText(zh.birth);
    await page.goBack();
    await expect(heading(page)).toHaveText(zh.first);
    await answer(page, "workStatus", "employed");
    await page.getByText(zh.review).click();
    await expect(page.getByRole("listitem").filter({ hasText: zh.workStatus })).toContainText(
      "在单位上班",
    );
  });

  test("results come at any time, on any day, and lead back to a question", async ({ page }) => {
    await page.goto("/check");
    await begin(page, jobSeeker);
    await page.getByRole("button", { name: zh.resultsNow }).click();
    await expect(heading(page)).toHaveText(zh.heading);
    await page.getByText("换日期").click();
    await page.getByRole("textbox", { name: "年" }).fill("2019");
    await page.getByRole("textbox", { name: "月" }).fill("13");
    await page.getByRole("button", { name: "重新算" }).click();
    await expect(page.getByRole("textbox", { name: "月" })).toHaveValue("13");
    await page.getByRole("textbox", { name: "月" }).fill("9");
    await page.getByRole("textbox", { name: "日" }).fill("1");
    await page.getByRole("button", { name: "重新算" }).click();
    await expect(page.getByRole("main")).toContainText("2019年9月1日");
    await page.getByRole("button", { name: "接着答题" }).click();
    await expect(heading(page)).toHaveText(zh.first);
    await page.getByRole("button", { name: zh.resultsNow }).click();
    await page.getByRole("button", { name: zh.first }).first().click();
    await expect(heading(page)).toHaveText(zh.first);
    await expect(page.getByRole("main")).toContainText("按 2019年9月1日 的情况算");
    await page.getByRole("button", { name: "English" }).click();
    await expect(heading(page)).toHaveText(languages[1].first);
    await page.getByRole("button", { name: languages[1].wipe }).click();
    await expect(page.getByRole("status")).toContainText(languages[1].wiped);
    await expect(page.getByRole("status")).toContainText("Closing the whole browser is safest.");
  });

  test("a form that was tampered with begins again and says so", async ({ request }) => {
    const post = (form: Record<string, string>) => request.post("/check/step", { form });
    const broken = await post({ case: "11ABCDEF", at: "birthDate" });
    expect(broken.status()).toBe(200);
    expect(await broken.text()).toContain("没能读出您之前的回答");
    expect((await post({ case: "A".repeat(16_000) })).status()).toBe(200);
    const large = await post({ case: "A".repeat(16_384) });
    expect(large.status()).toBe(413);
    expect(await large.text()).toContain("没能读出您之前的回答");
    const many = await request.post("/check/step", { data: Buffer.from("aside=1&".repeat(1900)) });
    expect(many.status()).toBe(200);
    expect((await many.body()).byteLength).toBeLessThan(65_536);
    const random = await request.post("/en/check/step", { data: Buffer.from([255, 0, 37, 37]) });
    expect(random.status()).toBe(200);
    const headers = (await post({})).headers();
    expect(headers["cache-control"]).toBe("private, max-age=600");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers).not.toHaveProperty("clear-site-data");
    const wiped = await post({ case: "A".repeat(100), wipe: "all" });
    expect([wiped.status(), wiped.headers()["clear-site-data"]]).toEqual([200, '"cache"']);
    const opened = await request.get("/check/step", { maxRedirects: 0 });
    expect([opened.status(), opened.headers().location]).toEqual([303, "/check"]);
    expect((await request.put("/check/step", { data: "" })).status()).toBe(405);
  });
});

import { alive } from "./support/alive";
import { axeFindings, languageRead, overflows } from "./support/barriers";
import { expect, test } from "./support/house";

const homes = [
  { path: "/", locale: "zh", lang: "zh-CN", other: "English", otherPath: "/en", check: "开始自测" },
  {
    path: "/en",
    locale: "en",
    lang: "en-GB",
    other: "中文",
    otherPath: "/",
    check: "Start the check",
  },
] as const;

for (const { path, locale, lang, other, otherPath, check } of homes) {
  test.describe(`home page ${path}`, () => {
    test("is written in its language, fits the screen and passes axe", async ({ page }, info) => {
      await page.goto(path);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      expect(await overflows(page)).toBe(false);
      if (locale === languageRead(info)) expect(await axeFindings(page)).toEqual([]);
    });

    test("leads to the questions", { tag: "@once" }, async ({ page }) => {
      await page.goto(path);
      await page.getByRole("link", { name: check }).click();
      await expect(page).toHaveURL(/\/check$/);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    });

    test("switches language", { tag: "@once" }, async ({ page }) => {
      await page.goto(path);
      await page.getByRole("link", { name: other, exact: true }).click();
      await expect(page).toHaveURL(otherPath);
      await expect(page.locator("html")).not.toHaveAttribute("lang", lang);
    });
  });
}

test("switches language on the same page, before and after hydration", { tag: "@once" }, async ({
  page,
}) => {
  const html = await (await page.request.get("/departments")).text();
  expect(html).toContain('href="/en/departments"');
  await page.goto("/en/departments");
  await page.getByRole("link", { name: "中文", exact: true }).click();
  await expect(page).toHaveURL("/departments");
  await expect(page.getByRole("navigation").locator("[aria-current=page]")).toHaveText("部门");
});

test("gives the keyboard a way past the head", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "跳到正文" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/#content");
});

test("keeps Chinese at the root", { tag: "@once" }, async ({ request }) => {
  for (const [path, target] of [
    ["/zh", "/"],
    ["/zh/policies", "/policies"],
  ] as const) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status()).toBe(308);
    expect(answer.headers().location).toBe(target);
  }
});

test("answers an unknown address in the language that it begins with", { tag: "@once" }, async ({
  page,
  complaints,
}) => {
  complaints.expect(/status of 404/);
  for (const [path, lang, title] of [
    ["/nowhere", "zh-CN", "没有找到这一页"],
    ["/policies/nowhere", "zh-CN", "没有找到这一页"],
    ["/zh-tw", "zh-CN", "没有找到这一页"],
    ["/en/nowhere", "en-GB", "Page not found"],
    ["/en/policies/nowhere", "en-GB", "Page not found"],
  ] as const) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.locator("html"), path).toHaveAttribute("lang", lang);
    await expect(page.getByRole("heading", { level: 1 }), path).toHaveText(title);
    await expect(page, path).toHaveTitle(new RegExp(title));
    await alive(page);
  }
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflows(page)).toBe(false);
});

test.describe("security", () => {
  test(
    "every page has its policy, hydrates, and breaks nothing of it",
    { tag: "@pages" },
    async ({ page }, info) => {
      const sitemap = await (await page.request.get("/sitemap.xml")).text();
      const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
        ([, address = ""]) => new URL(address).pathname,
      );
      expect(listed.length).toBeGreaterThan(10);
      // The policy is the same in every window: each window visits half of the pages.
      const half = info.project.name === "phone" ? 0 : 1;
      const paths = listed.filter((_, index) => index % 2 === half);
      for (const path of paths) {
        const answer = await page.goto(path);
        const headers = await answer?.headersArray();
        const policies =
          headers?.filter(({ name }) => /^content-security-policy$/i.test(name)) ?? [];
        expect(policies, path).toHaveLength(1);
        expect(policies[0]?.value, path).toMatch(/script-src 'self' 'sha256-/);
        expect(policies[0]?.value, path).not.toContain("unsafe");
        expect(await overflows(page), path).toBe(false);
        await alive(page);
      }
    },
  );

  test("an injected inline script does not run", { tag: "@once" }, async ({ page, complaints }) => {
    complaints.expect(/Content Security Policy/);
    await page.goto("/");
    const ran = await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.title = 'owned'";
      document.head.append(script);
      return document.title === "owned";
    });
    expect(ran).toBe(false);
    expect(complaints.all).toHaveLength(1);
  });

  test("pages carry the fixed headers, and HSTS behind HTTPS only", { tag: "@once" }, async ({
    request,
  }) => {
    const plain = (await request.get("/")).headers();
    expect(plain["x-content-type-options"]).toBe("nosniff");
    expect(plain["referrer-policy"]).toBe("same-origin");
    expect(plain["x-frame-options"]).toBe("DENY");
    expect(plain["cross-origin-opener-policy"]).toBe("same-origin");
    expect(plain["permissions-policy"]).toContain("geolocation=()");
    expect(plain["x-powered-by"]).toBeUndefined();
    expect(plain["set-cookie"]).toBeUndefined();
    expect(plain["strict-transport-security"]).toBeUndefined();
    const secure = await request.get("/", { headers: { "X-Forwarded-Proto": "https" } });
    expect(secure.headers()["strict-transport-security"]).toContain("max-age=");
  });

  test("a page written by a route handler allows no inline script", { tag: "@once" }, async ({
    request,
  }) => {
    const answer = await request.post("/check/step", { form: {} });
    const policies = answer
      .headersArray()
      .filter(({ name }) => /^content-security-policy$/i.test(name));
    expect(policies).toHaveLength(1);
    expect(policies[0]?.value).not.toContain("sha256");
    const html = await answer.text();
    expect(html).not.toMatch(/<script/);
    const style = /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? "";
    expect((await request.get(style)).headers()["content-type"]).toContain("text/css");
  });
});

test("the accessibility check can fail", { tag: "@once" }, async ({ page }) => {
  await page.setContent(
    '<html lang="zh-CN"><title>坏页</title><main><h1>坏页</h1><img src="data:,"><input></main></html>',
  );
  const findings = await axeFindings(page);
  expect(findings.map((finding) => finding.split(":")[0])).toEqual(
    expect.arrayContaining(["image-alt", "label"]),
  );
});

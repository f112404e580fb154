import { expect, test } from "@playwright/test";
import { listOf, offlinePagePath, offlineWorkerPath } from "../lib/offline/list";
import { scriptsExcused, stylesExcused } from "./engines/excused";
import { look } from "./engines/scripts";
import { besideTheBuild, shipped } from "./engines/shipped";
import { stylesLacking } from "./engines/styles";

/** The scripts and style sheets of the build, against the oldest engines that `browserslist` of package.json promises. */

const unexcused = (used: Iterable<string>, excused: Readonly<Record<string, string>>) =>
  [...used].filter((name) => !Object.hasOwn(excused, name));

test.describe("all that is shipped", { tag: "@once" }, () => {
  test("scripts are read by every promised engine and use what it has", async ({ request }) => {
    const beside = await besideTheBuild(request);
    expect(beside.length).toBeGreaterThan(5);
    const scripts = [...shipped(".js"), ...beside].map((script) => ({
      name: script.name,
      ...look(script),
    }));
    expect(scripts.length).toBeGreaterThan(50);
    expect(scripts.flatMap(({ unreadable }) => unreadable)).toEqual([]);
    const lacking = scripts.flatMap(({ name, lacking }) =>
      unexcused(lacking, scriptsExcused).map((what) => `${what} in ${name}`),
    );
    expect(lacking).toEqual([]);
    const used = new Set(scripts.flatMap(({ lacking }) => [...lacking]));
    expect(Object.keys(scriptsExcused).filter((name) => !used.has(name))).toEqual([]);
  });

  test("style sheets use what every promised engine has, or something else beside it", () => {
    const sheets = shipped(".css");
    expect(sheets.length).toBeGreaterThan(3);
    const used = new Set(sheets.flatMap((sheet) => [...stylesLacking(sheet)]));
    expect(unexcused(used, stylesExcused)).toEqual([]);
    expect(Object.keys(stylesExcused).filter((name) => !used.has(name))).toEqual([]);
  });

  test("the page that stands in place of one that is not saved has its style sheets without a network", async ({
    request,
  }) => {
    const { languages } = listOf(await (await request.get(offlineWorkerPath)).text());
    const page = await (await request.get(offlinePagePath)).text();
    const sheets = [...page.matchAll(/<link[^>]+href="([^"]+\.css)"/g)].map(
      ([, href = ""]) => href,
    );
    expect(sheets.length).toBeGreaterThan(0);
    for (const [locale, { first, rest }] of Object.entries(languages)) {
      expect([...first, ...rest], locale).toEqual(expect.arrayContaining(sheets));
    }
  });
});

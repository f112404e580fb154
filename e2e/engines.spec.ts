import { test as base, expect } from "@playwright/test";
import { jobSeeker } from "../components/questionnaire/testing/people";
import { words } from "../components/questionnaire/testing/words";
import { OldPage } from "./engines/old-chromium/page";
import { comesTo, heading, open, walk } from "./engines/old-chromium/walk";
import { laidOff } from "./support/laid-off";
import { printed } from "./support/paper";
import { started } from "./support/started";

/** The walk in the oldest Chromium that `browserslist` of package.json promises. */

const test = base.extend<{ old: OldPage }>({
  // biome-ignore lint/correctness/noEmptyPattern: it needs nothing of the browser of today.
  old: async ({}, use) => {
    const page = await OldPage.start();
    await use(page);
    await page.close();
  },
});

const { zh } = words;
const screens = "document.documentElement.scrollHeight / innerHeight";
const reachesOut = "document.documentElement.scrollWidth > innerWidth";
const frames =
  "[...document.querySelectorAll('main label > input + span')].map((frame) => getComputedStyle(frame).borderTopColor)";

for (const scripts of [true, false]) {
  test.describe(scripts ? "in Chromium 80" : "in Chromium 80 without scripts", {
    tag: "@once",
  }, () => {
    test("one comes from the home page to the results, and prints them", async ({
      old,
      baseURL,
    }) => {
      await old.send("Emulation.setScriptExecutionDisabled", { value: !scripts });
      await open(old, `${baseURL}/`, scripts);
      expect(await old.value(reachesOut)).toBe(false);
      await old.value("document.querySelector('main a[href$=\"/check\"]').click()");
      await comesTo(old, "location.pathname", "/check");
      await open(old, `${baseURL}/check`, scripts);
      await walk(old, jobSeeker, async (fact) => {
        expect(await old.value(reachesOut), fact).toBe(false);
        expect(Number(await old.value(screens)), fact).toBeLessThan(5);
      });
      await old.value(
        `[...document.querySelectorAll("main a, main button")].find(({ textContent }) => textContent.includes(${JSON.stringify(zh.results)})).click()`,
      );
      await comesTo(old, heading, zh.heading);
      await comesTo(old, `document.querySelector("main").textContent.includes("${zh.next}")`, true);
      await comesTo(old, "document.readyState", "complete");
      expect(Number(await old.value(screens))).toBeLessThan(9);
      expect(await old.value(reachesOut)).toBe(false);
      const { pages } = printed(await old.print());
      expect(pages.length).toBeLessThanOrEqual(3);
      // Its PDF has some characters as the radicals that look the same.
      expect(pages.join().normalize("NFKC")).toContain(zh.benefit);
      expect(old.wrong).toEqual([]);
    });
  });
}

test("a choice is framed and the focus is seen in Chromium 80", { tag: "@once" }, async ({
  old,
  baseURL,
}) => {
  await open(old, `${baseURL}/check`, true);
  await old.value("document.querySelector('[name=applicant]').click()");
  const [chosen, ...others] = [await old.value(frames)].flat();
  expect(others).not.toContain(chosen);
  await old.value("document.querySelector('main form button').focus()");
  expect(await old.value("getComputedStyle(document.activeElement).outlineWidth")).toBe("3px");
});

test("after one visit a man laid off at 52 comes to his sheet in Chromium 80 with the server stopped", {
  tag: "@once",
}, async ({ old }) => {
  const server = await started();
  await open(old, server.origin, true);
  await comesTo(old, "document.documentElement.dataset.offline", "everything");
  await server.stop();
  await open(old, `${server.origin}/check`, true);
  await walk(old, laidOff, async () => {});
  await open(old, `${server.origin}/result`, true);
  await comesTo(old, heading, zh.heading);
  await comesTo(old, "document.querySelectorAll('.sheet svg[role=img] path').length > 0", true);
  const { pages } = printed(await old.print());
  expect(pages.join().normalize("NFKC")).toContain(zh.benefit);
});

import type { Page } from "@playwright/test";
import { alive } from "./support/alive";
import { expect, test } from "./support/house";
import { openQuestion } from "./support/open-question";

/** The browser of the tests has no voices: it is given one for each of these languages, which says nothing and waits until it is told that it has. */
async function giveVoices(page: Page, langs: readonly string[]): Promise<void> {
  await page.addInitScript((given) => {
    class Said {
      rate = 1;
      onend: ((event: unknown) => void) | null = null;
      constructor(readonly text: string) {}
    }
    const all: Said[] = [];
    const voices = given.map((lang) => ({ lang, localService: true, default: false }));
    const speechSynthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: (said: Said) => all.push(said),
      cancel: () => {},
    });
    Object.defineProperties(window, {
      speechSynthesis: { value: speechSynthesis },
      SpeechSynthesisUtterance: { value: Said },
      said: { value: () => all.map(({ text, rate }) => `${rate} ${text}`) },
      sayNext: { value: () => all.at(-1)?.onend?.(null) },
    });
  }, langs);
}

const said = (page: Page): Promise<readonly string[]> => page.evaluate<readonly string[]>("said()");
const sayNext = (page: Page): Promise<void> => page.evaluate<void>("sayNext()");

const read = (page: Page) => page.getByRole("button", { name: "读给我听" });

test("a question is read aloud, its heading first, and what is read is marked", {
  tag: "@once",
}, async ({ page }) => {
  await giveVoices(page, ["zh-CN"]);
  await openQuestion(page, "canWork");
  await alive(page);
  await read(page).click();
  const marked = page.locator("[data-spoken]");
  await expect(marked).toHaveText("您的身体能干活吗？");
  const controls = page.getByRole("region", { name: "朗读" });
  await expect(controls.getByRole("button", { name: "停一下" })).toBeFocused();

  // Paused, it begins the sentence again; at another speed as well.
  await controls.getByRole("button", { name: "停一下" }).click();
  await controls.getByRole("combobox", { name: "快慢" }).selectOption("slow");
  await controls.getByRole("button", { name: "接着读" }).click();
  expect(await said(page)).toEqual(["1 您的身体能干活吗？", "0.7 您的身体能干活吗？"]);

  // To the end: hint and answers once, in order; then the marks and the controls go.
  while ((await controls.count()) > 0) await sayNext(page);
  const all = (await said(page)).slice(2).map((sentence) => sentence.replace("0.7 ", ""));
  expect(all[0]).toMatch(/^能做力所能及的工作/);
  expect(all.slice(-2)).toEqual(["是", "否"]);
  // Answers stand under both questions of the page; nothing else is read twice.
  const longer = all.filter((sentence) => sentence.length > 1);
  expect(new Set(longer).size).toBe(longer.length);
  await expect(marked).toHaveCount(0);
  await expect(read(page)).toBeFocused();
});

test("falls silent where the question is answered, or where it is told to", {
  tag: "@once",
}, async ({ page }) => {
  await giveVoices(page, ["zh-CN"]);
  await openQuestion(page, "canWork");
  await alive(page);
  const controls = page.getByRole("region", { name: "朗读" });
  await read(page).click();
  await controls.getByRole("button", { name: "不读了" }).click();
  await expect(controls).toHaveCount(0);
  await read(page).click();
  await expect(controls).toHaveCount(1);
  await page.locator("main button[name=unsure]").click();
  await expect(controls).toHaveCount(0);
});

test("reading aloud is offered in the languages of which the device has a voice", {
  tag: "@once",
}, async ({ page }) => {
  await giveVoices(page, ["en-US"]);
  await page.goto("/check");
  await alive(page);
  await expect(read(page)).toHaveCount(0);
  await page.goto("/en/policies/startup-subsidy");
  await alive(page);
  await page.getByRole("button", { name: "Listen" }).click();
  await expect(page.locator("[data-spoken]")).toHaveText(
    await page.getByRole("heading", { level: 1 }).innerText(),
  );
});

import type { Page } from "@playwright/test";

/** What a trained clerk presses, counted. */
export class Keys {
  count = 0;
  private readonly page: Page;
  private readonly after: (key: string) => Promise<void> | undefined;

  /** `after` is waited for after each key. */
  constructor(page: Page, after: (key: string) => Promise<void> | undefined = () => undefined) {
    this.page = page;
    this.after = after;
  }

  /** Presses these keys one after the other, by their names: `F2 y F2 19810305`. Digits are typed one by one. */
  async press(line: string): Promise<void> {
    for (const word of line.split(" ")) {
      const keys = /^\d+$/.test(word) ? [...word] : [word];
      for (const key of keys) {
        await this.page.keyboard.press(key);
        this.count++;
        await this.after(key);
      }
    }
  }
}

/** Opens the desk and waits until it has come alive. */
export async function openDesk(page: Page, path = "/desk"): Promise<void> {
  await page.goto(path);
  await page.locator("[data-row]").first().waitFor();
  await page.locator('[data-field="applicant"] input:focus').waitFor();
}

/** The programmes that stand so, in the order of the list. */
export const standing = (page: Page, verdict: string) =>
  page.locator(`[data-verdict="${verdict}"] h3`);

/** From a key to the screen, in milliseconds, beginning with the time that the browser stamps on its event. */
export interface Delay {
  readonly key: string;
  /** Until the list of verdicts has changed in the document. */
  readonly changed: number;
  /** Until the frame after that is drawn. */
  readonly drawn: number;
}

/** Times every key that changes the list of verdicts. */
export async function timeKeys(page: Page): Promise<() => Promise<readonly Delay[]>> {
  await page.evaluate(() => {
    const delays: Delay[] = [];
    Reflect.set(window, "deskDelays", delays);
    let pressed: KeyboardEvent | null = null;
    document.addEventListener(
      "keydown",
      (event) => {
        pressed = event;
      },
      { capture: true },
    );
    const list = document.querySelector("[data-verdict]")?.parentElement;
    if (!list) throw new Error("no list of verdicts");
    new MutationObserver(() => {
      if (!pressed) return;
      const { key, timeStamp } = pressed;
      pressed = null;
      const changed = performance.now() - timeStamp;
      // A message that is posted in a frame arrives once that frame is drawn.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => delays.push({ key, changed, drawn: performance.now() - timeStamp });
        port2.postMessage(null);
      });
    }).observe(list, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  return () =>
    page.evaluate(() => {
      const delays: Delay[] = Reflect.get(window, "deskDelays");
      return delays;
    });
}

/** Waits until the desk has said what still matters: a moment after the last key. */
export const rest = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => requestAnimationFrame(() => resolve()), 120);
      }),
  );

import type { Page } from "@playwright/test";

/**
 * What can be pressed and is smaller than this many px, along the page or across it. The label of a box that is ticked is pressed as well; links within a
 * sentence are as high as its lines.
 */
export const smallTargets = (page: Page, least: number): Promise<readonly string[]> =>
  page.evaluate((px) => {
    if (matchMedia("print").matches) return [];
    const upon = document.querySelector("dialog[open]") ?? document.body;
    const isSeen = (element: Element): boolean =>
      getComputedStyle(element).clipPath === "none" &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    /** Words beside a link that runs with them. */
    const isInSentence = (element: Element): boolean => {
      if (getComputedStyle(element).display !== "inline") return false;
      let box = element.parentElement;
      while (box && getComputedStyle(box).display === "inline") box = box.parentElement;
      const own = (element.textContent ?? "").trim().length;
      return (box?.textContent ?? "").trim().length > own + 1;
    };
    const found = new Set<string>();
    const pressed = "a[href], button, input:not([type=hidden]), select, textarea, summary";
    for (const element of upon.querySelectorAll(pressed)) {
      if (!isSeen(element) || isInSentence(element)) continue;
      // What lies over the whole of a card, or of a row, makes all of it one target.
      const after = getComputedStyle(element, "::after");
      const card = after.position === "absolute" ? element.closest(".relative, .isolate") : null;
      const areas = [element, element.closest("label"), card].flatMap((area) =>
        area ? [area.getBoundingClientRect()] : [],
      );
      const isLarge = areas.some(({ width, height }) => Math.min(width, height) >= px - 0.5);
      const [own] = areas;
      if (isLarge || !own || own.width === 0) continue;
      const words = (element.textContent || element.getAttribute("name") || "").trim().slice(0, 40);
      found.add(
        `${element.tagName} ${Math.round(own.width)} × ${Math.round(own.height)}: ${words}`,
      );
    }
    return [...found].slice(0, 12);
  }, least);

/** Chinese words that are seen on a page in another language and do not say that they are Chinese. */
export const unmarkedChinese = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: element, textContent } = node;
      if (!element?.checkVisibility()) continue;
      if (!/\p{Script=Han}/u.test(textContent ?? "")) continue;
      if (!element.closest("[lang]")?.getAttribute("lang")?.startsWith("zh")) {
        found.add(`not said to be Chinese: ${(textContent ?? "").trim().slice(0, 80)}`);
      }
    }
    return [...found].slice(0, 12);
  });

import type { Page } from "@playwright/test";

/**
 * What does not fit: texts that reach out of their box or of the page, texts that lie on one another, pages that are wider than the window
 * along a line. Closed parts are opened first, and what is not drawn out of sight is drawn.
 */
export const misfits = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      if (getComputedStyle(element).contentVisibility === "auto") {
        element.style.setProperty("content-visibility", "visible");
      }
    }
    const found: string[] = [];
    const isDown = getComputedStyle(document.documentElement).writingMode.startsWith("vertical");
    const root = document.documentElement;
    const [whole, seen] = isDown
      ? [root.scrollHeight, root.clientHeight]
      : [root.scrollWidth, root.clientWidth];
    if (whole > seen + 1) found.push(`the page: ${whole} px along a line of ${seen}`);

    interface Line {
      readonly node: Node;
      readonly along: readonly [number, number];
      readonly across: readonly [number, number];
    }
    const words = (node: Node): string => (node.textContent ?? "").trim().slice(0, 60);
    const isSeen = (element: Element): boolean => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
      if (element.tagName === "OPTION") return false;
      const clip = element.closest(".sr-only, [class*='sr-only']");
      return clip === null || getComputedStyle(clip).clipPath === "none";
    };
    const spans = (rect: DOMRect): readonly [[number, number], [number, number]] => {
      const [x, y] = [window.scrollX, window.scrollY];
      const across: [number, number] = [rect.left + x, rect.right + x];
      const down: [number, number] = [rect.top + y, rect.bottom + y];
      return isDown ? [down, across] : [across, down];
    };

    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || words(node) === "" || !isSeen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        const [along, across] = spans(rect);
        if (along[1] - along[0] < 1) continue;
        lines.push({ node, along, across });
        const scrolled = element.closest(".overflow-auto, [class*='overflow-auto'], dialog, .desk-facts");
        if (!scrolled && (along[0] < -1 || along[1] > seen + 1)) {
          found.push(`off the page: ${words(node)}`);
        }
      }
      for (let box: Element | null = element; box; box = box.parentElement) {
        const look = getComputedStyle(box);
        if (look.overflow !== "hidden" && look.overflow !== "clip") continue;
        const edge = box.getBoundingClientRect();
        const text = range.getBoundingClientRect();
        const isCut =
          text.left < edge.left - 1 ||
          text.right > edge.right + 1 ||
          text.top < edge.top - 1 ||
          text.bottom > edge.bottom + 1;
        if (isCut) found.push(`cut off: ${words(node)}`);
      }
    }

    for (const element of document.body.querySelectorAll("*")) {
      const holds = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && words(node) !== "",
      );
      const isField = element.matches("input:not([type=radio], [type=checkbox], [type=file])");
      if ((!holds && !isField) || !isSeen(element) || !(element instanceof HTMLElement)) continue;
      if (getComputedStyle(element).display === "inline") continue;
      const isWide = element.scrollWidth > element.clientWidth + 1;
      const isHigh = element.scrollHeight > element.clientHeight + 1;
      if (isDown ? isHigh : isWide) found.push(`out of its box: ${words(element)}`);
    }

    // Boxes of lines reach into one another where lines are close: only their middles count.
    const middles = lines.map(({ node, along, across: [from, to] }) => ({
      node,
      along,
      across: [from + (to - from) * 0.3, to - (to - from) * 0.3] as const,
    }));
    middles.sort((one, other) => one.across[0] - other.across[0]);
    middles.forEach((one, index) => {
      for (let next = index + 1; next < middles.length; next++) {
        const other = middles[next];
        if (!other || other.across[0] >= one.across[1]) break;
        const shared = Math.min(one.along[1], other.along[1]) - Math.max(one.along[0], other.along[0]);
        if (other.node !== one.node && shared > 2) {
          found.push(`on one another: ${words(one.node)} | ${words(other.node)}`);
        }
      }
    });
    return [...new Set(found)];
  });

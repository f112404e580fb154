import type { Page } from "@playwright/test";

/**
 * What does not fit: texts that reach out of their box or of the page, texts that lie on one another, pages that are wider than the window
 * along a line. Closed parts are opened first, and what is not drawn while it is out of sight is drawn.
 */
export const misfits = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    type Span = readonly [from: number, to: number];
    interface Line {
      readonly node: Node;
      readonly along: Span;
      readonly across: Span;
    }

    for (const details of document.querySelectorAll("details")) details.open = true;
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      if (getComputedStyle(element).contentVisibility === "auto") {
        element.style.setProperty("content-visibility", "visible");
      }
    }

    const root = document.documentElement;
    // What lies upon the page hides it.
    const upon = document.querySelector("dialog[open]") ?? document.body;
    const isDown = getComputedStyle(root).writingMode.startsWith("vertical");
    const room = isDown ? root.clientHeight : root.clientWidth;
    const found = new Set<string>();
    const words = (node: Node): string => (node.textContent ?? "").trim().slice(0, 80);

    const isSeen = (element: Element): boolean => {
      if (element.closest("option") || getComputedStyle(element).clipPath !== "none") return false;
      const parent = element.closest(".sr-only");
      if (parent && getComputedStyle(parent).clipPath !== "none") return false;
      return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    };
    const spansOf = ({ left, right, top, bottom }: DOMRect): readonly [Span, Span] =>
      isDown
        ? [
            [top, bottom],
            [left, right],
          ]
        : [
            [left, right],
            [top, bottom],
          ];
    /** Boxes of lines reach into one another where lines are close, and out of a box by what no letter needs: middles do not. */
    const middleOf = (rect: DOMRect): DOMRect => {
      const [x, y] = isDown ? [rect.width * 0.3, 0] : [0, rect.height * 0.3];
      return new DOMRect(rect.x + x, rect.y + y, rect.width - 2 * x, rect.height - 2 * y);
    };
    const isWithin = (inner: DOMRect, outer: DOMRect): boolean =>
      inner.left >= outer.left - 1 &&
      inner.right <= outer.right + 1 &&
      inner.top >= outer.top - 1 &&
      inner.bottom <= outer.bottom + 1;

    /** What stays in its place while others pass under it. */
    const sticks = (node: Node): boolean => {
      for (let box = node.parentElement; box; box = box.parentElement) {
        if (getComputedStyle(box).position === "sticky") return true;
      }
      return false;
    };

    /** The nearest box that does not show what reaches out of it, and whether one can scroll there. */
    const frameOf = (element: Element): { box: Element; scrolls: boolean } | null => {
      for (let box: Element | null = element; box && box !== root; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        const looks = [overflowX, overflowY];
        if (looks.some((look) => look === "hidden" || look === "clip"))
          return { box, scrolls: false };
        if (looks.includes("auto") || looks.includes("scroll")) return { box, scrolls: true };
      }
      return null;
    };

    const [whole] = isDown ? [root.scrollHeight] : [root.scrollWidth];
    // On paper the margin after the last word of a line may reach into that of the page.
    if (whole > room + 1 && !matchMedia("print").matches) {
      found.add(`the page takes ${whole} px along a line of ${room}`);
      for (const element of document.body.querySelectorAll("*")) {
        const reaches = (box: Element): boolean =>
          spansOf(box.getBoundingClientRect())[0][1] > room + 1;
        if (reaches(element) && ![...element.children].some(reaches)) {
          found.add(
            `too long: ${element.tagName} ${element.getAttribute("class")}: ${words(element)}`,
          );
        }
      }
    }

    const lines: Line[] = [];
    const walker = document.createTreeWalker(upon, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || words(node) === "" || !isSeen(element)) continue;
      const frame = frameOf(element);
      const edge = frame?.box.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width < 1 || box.height < 1) continue;
        const rect = middleOf(box);
        const [along, across] = spansOf(rect);
        if (edge && !isWithin(rect, edge)) {
          if (!frame?.scrolls) found.add(`cut off: ${words(node)}`);
          continue;
        }
        if (!frame?.scrolls && (along[0] < -1 || along[1] > room + 1)) {
          found.add(`off the page: ${words(node)}`);
        }
        lines.push({ node, along, across });
      }
    }

    for (const element of upon.querySelectorAll<HTMLElement>("*")) {
      const holds = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && words(node) !== "",
      );
      const isField = element.matches("input:not([type=radio], [type=checkbox], [type=file])");
      if ((!holds && !isField) || !isSeen(element)) continue;
      if (getComputedStyle(element).display.startsWith("inline") && !isField) continue;
      const [inside, box] = isDown
        ? [element.scrollHeight, element.clientHeight]
        : [element.scrollWidth, element.clientWidth];
      if (inside > box + 1) found.add(`out of its box: ${words(element) || element.id}`);
    }

    lines.sort((one, other) => one.across[0] - other.across[0]);
    for (const [index, one] of lines.entries()) {
      for (let next = index + 1; next < lines.length; next++) {
        const other = lines[next];
        if (!other || other.across[0] >= one.across[1]) break;
        const shared =
          Math.min(one.along[1], other.along[1]) - Math.max(one.along[0], other.along[0]);
        const isUpon = sticks(one.node) !== sticks(other.node);
        if (other.node !== one.node && shared > 2 && !isUpon) {
          found.add(`on one another: ${words(one.node)} | ${words(other.node)}`);
        }
      }
    }
    // One that is too wide takes all others with it.
    return [...found].slice(0, 12);
  });

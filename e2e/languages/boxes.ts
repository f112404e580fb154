import type { Page } from "@playwright/test";

/**
 * What does not fit: texts that reach out of their box or of the page, texts that lie on one another, texts with a character to a
 * line, boxes that reach out of the one around them along a line, pages that are longer than the window along one. Closed parts are opened first, and what is not drawn while it is out of sight is drawn.
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

    /** What others pass under: it stays in its place, or is opened over them. */
    const isOver = (node: Node): boolean => {
      for (let box = node.parentElement; box; box = box.parentElement) {
        const { position, zIndex } = getComputedStyle(box);
        if (position === "sticky" || (position === "absolute" && zIndex !== "auto")) return true;
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

    /** The box around an element along a line, within its padding; null where it scrolls there, and shows what reaches out. */
    const placeOf = (element: Element): Span | null => {
      let parent = element.parentElement;
      while (parent && getComputedStyle(parent).display === "contents") {
        parent = parent.parentElement;
      }
      if (!parent) return null;
      const style = getComputedStyle(parent);
      if (style.display.startsWith("inline") || /auto|scroll/.test(style.overflow)) return null;
      const [[from, to]] = spansOf(parent.getBoundingClientRect());
      const edges = [style.paddingInlineStart, style.borderInlineStartWidth];
      const others = [style.paddingInlineEnd, style.borderInlineEndWidth];
      const sum = (widths: readonly string[]): number =>
        widths.reduce((all, width) => all + Number.parseFloat(width), 0);
      return [from + sum(edges), to - sum(others)];
    };
    for (const element of upon.querySelectorAll<HTMLElement>("*")) {
      const style = getComputedStyle(element);
      const flows = style.position === "static" || style.position === "relative";
      if (!flows || /^(inline|contents|none)/.test(style.display) || !isSeen(element)) continue;
      const place = placeOf(element);
      const [[from, to]] = spansOf(element.getBoundingClientRect());
      const start = from - Number.parseFloat(style.marginInlineStart);
      const end = to + Number.parseFloat(style.marginInlineEnd);
      if (place && (start < place[0] - 1 || end > place[1] + 1)) {
        found.add(`out of the box around it: ${element.tagName}: ${words(element)}`);
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
      // A box for figures shows all of them; what is longer than another is scrolled in it.
      const isField = element.matches("input[inputmode]");
      if ((!holds && !isField) || !isSeen(element)) continue;
      if (getComputedStyle(element).display.startsWith("inline") && !isField) continue;
      const [inside, box] = isDown
        ? [element.scrollHeight, element.clientHeight]
        : [element.scrollWidth, element.clientWidth];
      if (inside > box + 1) found.add(`out of its box: ${words(element) || element.id}`);
    }

    /** Boxes so short along a line that a text of several lines has a character, now and then two, in each. */
    for (const element of upon.querySelectorAll<HTMLElement>("*")) {
      const texts = [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && words(node) !== "",
      );
      const { display, fontSize } = getComputedStyle(element);
      if (texts.length === 0 || display.startsWith("inline") || !isSeen(element)) continue;
      const size = Number.parseFloat(fontSize);
      for (const node of texts) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const [[from, to]] = spansOf(range.getBoundingClientRect());
        const starts = [...range.getClientRects()].map((rect) => spansOf(rect)[1][0]);
        const count = new Set(starts.map((start) => Math.round(start))).size;
        const isShort = (node.textContent ?? "").replaceAll(/\s/g, "").length < 2 * count;
        if (to - from < 2 * size && count > 1 && isShort) {
          found.add(`a character to a line: ${words(node)}`);
        }
      }
    }

    lines.sort((one, other) => one.across[0] - other.across[0]);
    for (const [index, one] of lines.entries()) {
      for (let next = index + 1; next < lines.length; next++) {
        const other = lines[next];
        if (!other || other.across[0] >= one.across[1]) break;
        const shared =
          Math.min(one.along[1], other.along[1]) - Math.max(one.along[0], other.along[0]);
        const isUpon = isOver(one.node) !== isOver(other.node);
        if (other.node !== one.node && shared > 2 && !isUpon) {
          found.add(`on one another: ${words(one.node)} | ${words(other.node)}`);
        }
      }
    }
    // One that is too wide takes all others with it.
    return [...found].slice(0, 12);
  });

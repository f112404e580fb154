import type { Sentence } from "./reader";
import { sayable, sentencesOf } from "./sayable";

/** A piece of the page that stands by itself: a heading, a paragraph, an answer, a cell. */
export interface Passage<Place> {
  readonly text: string;
  readonly lang: string;
  readonly place: Place;
  /** It is in the heading of the page. */
  readonly first: boolean;
}

/** Shorter ones are answers such as 是 and 否, which questions share. */
const shortest = 4;

/**
 * What is read of a page, in order: its heading before all else, then the rest as it stands, and nothing that was read already.
 */
export function inOrder<Place>(passages: readonly Passage<Place>[]): readonly Sentence<Place>[] {
  const read = new Set<string>();
  return [
    ...passages.filter(({ first }) => first),
    ...passages.filter(({ first }) => !first),
  ].flatMap(({ text, lang, place }) =>
    sentencesOf(sayable(text, lang))
      .filter((sentence) => {
        const isNew = sentence.length < shortest || !read.has(sentence);
        read.add(sentence);
        return isNew;
      })
      .map((sentence) => ({ text: sentence, lang, place })),
  );
}

const unread =
  "nav, button, select, option, textarea, script, noscript, svg, [aria-hidden=true], [role=status], [data-unread], .sr-only";

/** Whether it is behind the line of something that is closed. */
function isClosed(element: Element): boolean {
  const details = element.closest("details:not([open])");
  if (!details) return false;
  const summary = details.querySelector("summary");
  return !summary?.contains(element) || isClosed(details.parentElement ?? document.body);
}

function isSeen(element: Element): boolean {
  if (element.closest(unread) || isClosed(element)) return false;
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility !== "hidden";
}

/** The box that the words of an element run in. */
function boxOf(element: Element): Element {
  let box = element;
  while (box.parentElement && /^(?:inline|contents)/.test(getComputedStyle(box).display)) {
    box = box.parentElement;
  }
  return box;
}

/** What can be read of a part of the page as it stands: what is seen of it, without what is pressed. */
export function passagesIn(part: Element): readonly Passage<Element>[] {
  const texts = new Map<Element, { words: string; link: Element | null }>();
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement, textContent } = node;
    if (!parentElement || !textContent?.trim() || !isSeen(parentElement)) continue;
    const box = boxOf(parentElement);
    const link = parentElement.closest("a, summary");
    const before = texts.get(box);
    // What is pressed stands by itself, with or without a space.
    const rest = before && before.link !== link ? "，" : "";
    texts.set(box, { words: (before?.words ?? "") + rest + textContent, link });
  }
  return [...texts].map(([place, { words }]) => ({
    text: words,
    lang: place.closest("[lang]")?.getAttribute("lang") ?? "",
    place,
    first: place.closest("h1") !== null,
  }));
}

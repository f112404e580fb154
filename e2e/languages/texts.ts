import type { Page } from "@playwright/test";
import { brackets } from "../../scripts/language/pseudo/marks";

/** A text that a page shows or says, and where. */
interface Said {
  readonly where: string;
  readonly text: string;
}

/** What is the same in every language: numbers of documents and of clauses, and the names of keys. */
const everywhere = /\p{Script=Han}+〔\d{4}〕\d+号|\b\d+\.R\b|\bF\d{1,2}\b|^[uyn]$/gu;

/**
 * Every text of the page as it stands: what is seen, the title, the description, and what is read out or shown in an empty field. What says
 * itself to be in another language is none of it, nor is code, nor what somebody has typed.
 */
const saidOn = (page: Page): Promise<readonly Said[]> =>
  page.evaluate(() => {
    const said: { where: string; text: string }[] = [];
    const own = document.documentElement.lang;
    const isOwn = (element: Element): boolean =>
      element.closest("[lang]")?.getAttribute("lang") === own &&
      element.closest("code, script, style, noscript") === null;
    const add = (element: Element, name: string, text: string | null): void => {
      if (text && isOwn(element)) said.push({ where: name, text });
    };
    add(document.documentElement, "title", document.title);
    for (const meta of document.querySelectorAll(
      "meta[name=description], meta[name=application-name]",
    )) {
      add(meta, "meta", meta.getAttribute("content"));
    }
    const attributes = ["aria-label", "aria-description", "aria-valuetext", "placeholder", "alt"];
    for (const element of document.body.querySelectorAll("*")) {
      for (const name of [...attributes, "title"]) add(element, name, element.getAttribute(name));
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element) add(element, element.tagName.toLowerCase(), node.textContent);
    }
    return said;
  });

const [opens, closes] = brackets;

/** What of a text has no marks: words outside of brackets, and words within them that nobody has accented. */
export function unmarked(text: string): string {
  let depth = 0;
  let rest = "";
  for (const part of text.replaceAll(everywhere, "").split(/([‹›])/u)) {
    if (part === opens) depth += 1;
    else if (part === closes) depth -= 1;
    else if (depth < 1 ? /\p{L}/u.test(part) : /[aeiouyAEIOUY]|\p{Script=Han}/u.test(part)) {
      rest += `${part} `;
    }
  }
  return depth === 0 ? rest.trim() : text;
}

/** What of the page is not translated, or has lost one of its ends. */
export async function untranslated(page: Page): Promise<readonly string[]> {
  const found = (await saidOn(page)).flatMap(({ where, text }) => {
    const rest = unmarked(text);
    return rest === "" ? [] : [`${where}: ${rest}`];
  });
  return [...new Set(found)];
}
